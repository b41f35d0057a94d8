import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem, Receipt } from '#contract/index.ts';
import type { Text } from '#rules/index.ts';
import { ApiError, HostError, OfflineError, PermissionError, useHost } from '#sdk/index.ts';
import type { Pending } from './draft.ts';

export type Submission =
  | { readonly state: 'idle' }
  | { readonly state: 'sending'; readonly attempt: number }
  /** No answer yet: it will be sent again by itself. Whether it arrived is not known. */
  | { readonly state: 'waiting'; readonly attempt: number; readonly why: Text }
  | { readonly state: 'refused'; readonly why: Text; readonly problem: Problem | null };

/** Seconds until the next attempt: soon at first, then every half minute. */
const PAUSES = [2, 4, 8, 15, 30];

export interface SubmissionEvents {
  readonly onFiled: (receipt: Receipt) => void;
  /** The server has said no: nothing was filed, and the next attempt is a new one. */
  readonly onRefused: (problem: Problem | null) => void;
}

/**
 * Sends a pending submission until the server answers. Every attempt carries the same key and the same body,
 * so however often it is sent, it is filed once.
 */
export function useSubmission(pending: Pending | null, events: SubmissionEvents) {
  const host = useHost();
  const [submission, setSubmission] = useState<Submission>({ state: 'idle' });
  const handlers = useRef(events);
  handlers.current = events;
  const sending = useRef<string>(undefined);
  const key = pending?.key;

  const send = useCallback(
    async (attempt: number) => {
      if (pending === null || sending.current === pending.key) return;
      sending.current = pending.key;
      setSubmission({ state: 'sending', attempt });
      try {
        const receipt = await host.api('returns.file', { body: pending.body, idempotencyKey: pending.key });
        setSubmission({ state: 'idle' });
        handlers.current.onFiled(receipt);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        if (isUndecided(error)) {
          setSubmission({ state: 'waiting', attempt, why: error.messages });
          return;
        }
        const problem = error instanceof ApiError ? error.problem : null;
        setSubmission({ state: 'refused', why: error.messages, problem });
        handlers.current.onRefused(problem);
      } finally {
        sending.current = undefined;
      }
    },
    [host, pending],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new key is a new submission; nothing else starts one
  useEffect(() => {
    if (key !== undefined) void send(1);
  }, [key]);

  useEffect(() => {
    if (submission.state !== 'waiting') return;
    const { attempt } = submission;
    const again = () => void send(attempt + 1);
    const pause = PAUSES[Math.min(attempt, PAUSES.length) - 1] ?? 30;
    const timer = setTimeout(again, pause * 1000);
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [submission, send]);

  const retry = useCallback(
    () => void send(submission.state === 'waiting' ? submission.attempt + 1 : 1),
    [send, submission],
  );
  const forget = useCallback(() => setSubmission({ state: 'idle' }), []);
  return { submission, retry, forget };
}

/** Whether the submission may have been filed although no receipt came. */
function isUndecided(error: HostError): boolean {
  if (error instanceof OfflineError) return true;
  if (error instanceof PermissionError) return false;
  if (error instanceof ApiError) return error.problem.status >= 500 || error.problem.status === 429;
  return true;
}
