/** What crosses between the page and the training server's worker. Plain data only. */

export interface WireRequest {
  readonly method: string;
  /** Path and query, from `/api/` on. */
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: ArrayBuffer | null;
}

export interface WireResponse {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: ArrayBuffer;
}

/** Everything the page may ask of the worker, with what it answers. */
export interface Calls {
  request: { readonly argument: WireRequest; readonly result: WireResponse };
  /** Back to the sample data and the real date, nobody logged on. */
  reset: { readonly argument: null; readonly result: null };
  /** The present state as a scenario that can be kept and loaded again. */
  save: { readonly argument: null; readonly result: Uint8Array<ArrayBuffer> };
  load: { readonly argument: Uint8Array<ArrayBuffer>; readonly result: null };
  /** Moves the clock to this moment (RFC 3339), from where it goes on; `null`: the real time. */
  setTime: { readonly argument: string | null; readonly result: null };
}

export type CallName = keyof Calls;

export interface Ask {
  readonly id: number;
  readonly name: CallName;
  readonly argument: Calls[CallName]['argument'];
}

export type Answer =
  | { readonly id: number; readonly result: Calls[CallName]['result'] }
  | { readonly id: number; readonly error: string };
