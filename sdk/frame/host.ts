import { type OperationId, operation } from '#contract/index.ts';
import type { ApiClient } from '../api.ts';
import { ApiError, HostError } from '../errors.ts';
import type { Host } from '../host.ts';
import type { Launch } from '../protocol/to-app.ts';
import type { FileEntry, FrameDocument } from '../protocol/values.ts';
import { busyUntil } from './busy.ts';
import type { Link } from './link.ts';
import type { PendingKeys } from './pending.ts';
import { printable } from './printable.ts';

const deadlineMs = 15_000;

/** Handlers the app gave for the question whether its window may close. */
export type CloseHandlers = Set<() => boolean | Promise<boolean>>;

/** The parts of the host that never change while the app runs. */
export type FixedHost = Omit<Host, 'locale' | 'density' | 'timeZone' | 'document'>;

/** Builds the host of one app over the port. */
export function createHost(
  link: Link,
  launch: Launch,
  pending: PendingKeys,
  closeHandlers: CloseHandlers,
): FixedHost {
  const granted = new Set(launch.granted);
  return {
    appId: launch.app.id,
    user: launch.user,
    recovered: launch.recovered,
    can: (permission) => allows(granted, permission),
    api: createApi(link, pending),
    files: {
      save: (file) => link.call('files.save', file) as Promise<{ id: string; name: string }>,
      list: () => link.call('files.list', {}) as Promise<readonly FileEntry[]>,
      read: (id) => link.call('files.read', { id }) as Promise<FrameDocument>,
    },
    notify: (note) => link.call('notify', note) as Promise<void>,
    confirm: (question) => link.call('confirm', question) as Promise<string>,
    print: ({ title, element }) => link.call('print', { title, html: printable(element) }) as Promise<void>,
    copy: (text) => link.call('clipboard.write', { text }) as Promise<void>,
    setTitle: (title) => link.say({ type: 'title', title: title.slice(0, 200) }),
    setDirty: (dirty) => link.say({ type: 'dirty', dirty }),
    open: (app, document) =>
      link.call('open', document === undefined ? { app } : { app, document }) as Promise<void>,
    close: () => link.say({ type: 'close' }),
    onCloseAsked: (handler) => {
      closeHandlers.add(handler);
      return () => closeHandlers.delete(handler);
    },
  };
}

/** Whether a list of permissions holds one; `open:*` holds every `open:…`. */
export function allows(granted: ReadonlySet<string>, permission: string): boolean {
  const family = permission.slice(0, permission.indexOf(':') + 1);
  return granted.has(permission) || (family !== '' && granted.has(`${family}*`));
}

/** What every operation may carry, seen without its own types. */
interface LooseOptions {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  readonly deadlineMs?: number;
}

/** Makes the typed client out of the port. The result's shape is the contract's; the server is held to it by its own tests. */
export function createApi(link: Pick<Link, 'call'>, pending: PendingKeys): ApiClient {
  const send = async (id: OperationId, options: LooseOptions = {}): Promise<unknown> => {
    const { deadlineMs: limit = deadlineMs, idempotencyKey, ...parts } = options;
    const base = { operation: id, ...parts, deadlineMs: limit };
    if (!operation(id).write) return busyUntil(link.call('api', base));
    const content = { operation: id, ...parts };
    try {
      const key = idempotencyKey ?? pending.keyFor(content);
      const answer = await busyUntil(link.call('api', { ...base, idempotencyKey: key }));
      pending.answered(content);
      return answer;
    } catch (error) {
      if (decided(error)) pending.answered(content);
      throw error;
    }
  };
  return send as ApiClient;
}

/** Whether the server has decided; after 5xx or silence the work may or may not have been done. */
function decided(error: unknown): boolean {
  return error instanceof ApiError
    ? error.problem.status < 500
    : error instanceof HostError && error.name !== 'OfflineError';
}
