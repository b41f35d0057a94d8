import type { Clock } from './clock.ts';
import type { Sha256 } from './digest.ts';
import type { Store } from './store/store.ts';

/** What services need from the home they run in. */
export interface Context {
  readonly store: Store;
  readonly clock: Clock;
  readonly sha256: Sha256;
  /** The office whose records these are. */
  readonly tenant: string;
  readonly log: Log;
  /** How a session's token travels with requests and answers. */
  readonly carrier: TokenCarrier;
  readonly version: string;
  /** Present where the machine may serve strangers one after another. */
  readonly kiosk?: Kiosk;
}

export interface Kiosk {
  /** The page is to begin as a public machine. */
  readonly active: boolean;
  /** Refuses with a `ProblemError` unless this is the number of the staff. */
  admit(pin: string): Promise<void>;
}

/** A cookie where there is HTTP; a worker in the browser can neither see nor set one. */
export interface TokenCarrier {
  read(request: Request): string | null;
  /** `null` takes the token back. */
  give(token: string | null, request: Request, headers: Headers): void;
}

/** Structured lines. Callers pass ids of operations and codes only, never anything a person typed. */
export interface Log {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

export const silentLog: Log = { info: () => undefined, error: () => undefined };
