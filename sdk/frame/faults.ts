import type { Failed } from '../protocol/to-shell.ts';

/** What the shell is told of an error that stops the app. */
export function failure(error: unknown): Failed {
  return { type: 'failed', message: textOf(error), details: stackOf(error) };
}

/** An error in one line. */
export function textOf(error: unknown): string {
  return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 2_000);
}

function stackOf(error: unknown): string {
  return (error instanceof Error ? (error.stack ?? '') : '').slice(0, 20_000);
}
