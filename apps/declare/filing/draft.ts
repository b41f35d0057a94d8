import type { FileReturn } from '#contract/index.ts';
import type { FieldValues } from '#forms/index.ts';
import type { StepId } from '../settlement.ts';

/** A submission whose answer is not known yet. It is sent again as it is, under the same key, until it is. */
export interface Pending {
  readonly key: string;
  readonly body: FileReturn;
}

/** What is kept of an unfinished filing. The statement of truth is never kept: it is given anew each time. */
export interface FilingDraft {
  readonly step: StepId;
  readonly changes: FieldValues;
  readonly pending: Pending | null;
}

export const freshDraft: FilingDraft = { step: 'identity', changes: {}, pending: null };

/** One draft a year, so that changing the year loses nothing. */
export function draftKey(period: string): string {
  return `iit-annual:${period}`;
}

/** A key nobody else will choose: 128 random bits. Works where `crypto.randomUUID` is not offered. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
