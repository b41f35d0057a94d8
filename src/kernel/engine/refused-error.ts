import type { Refusal } from '#sdk/protocol/values.ts';

/** A call is not going to have a result; the frame is told why. */
export class RefusedError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.kind);
    this.name = 'RefusedError';
    this.refusal = refusal;
  }
}
