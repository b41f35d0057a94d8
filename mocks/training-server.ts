import type { Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import type { Hono } from 'hono';
import { startApi } from '#server/app.ts';
import { type Clock, shiftedClock } from '#server/clock.ts';
import { silentLog } from '#server/context.ts';
import { webSha256 } from '#server/digest.ts';
import { openKiosk } from '#server/services/kiosk.ts';
import { openWasm, type WasmStore } from '#server/store/sqlite-wasm.ts';
import type { WireRequest, WireResponse } from './messages.ts';
import type { Snapshot, Snapshots } from './snapshots.ts';

interface Running {
  readonly revision: number;
  readonly store: WasmStore;
  readonly api: Hono;
  /** Changed by the API itself when someone logs on or off. */
  token: string | null;
  clockOffsetMs: number;
}

/** Tabs of one browser share the snapshot, so they take turns. */
const LOCK = 'tax-desktop-training';
const ORIGIN = 'http://training.invalid';

/** The real API over SQLite in the browser. A change is kept before its answer is given. */
export class TrainingServer {
  readonly #sqlite3: Sqlite3Static;
  readonly #snapshots: Snapshots;
  #running: Running | null = null;

  constructor(sqlite3: Sqlite3Static, snapshots: Snapshots) {
    this.#sqlite3 = sqlite3;
    this.#snapshots = snapshots;
  }

  async answer(wire: WireRequest): Promise<WireResponse> {
    return this.#alone(async () => {
      const running = await this.#current();
      const { token } = running;
      const changes = running.store.changes();
      const { method, headers, body, path } = wire;
      const request = new Request(`${ORIGIN}${path}`, {
        method,
        headers: headers.map(([name, value]): [string, string] => [name, value]),
        body,
      });
      const response = await running.api.fetch(request);
      if (running.store.changes() !== changes || running.token !== token) await this.#keep(running);
      return {
        status: response.status,
        headers: [...response.headers],
        body: await response.arrayBuffer(),
      };
    });
  }

  async reset(): Promise<null> {
    return this.#alone(async () => {
      const revision = await this.#snapshots.revision();
      await this.#keep(await this.#open({ revision, token: null, clockOffsetMs: 0 }));
      return null;
    });
  }

  async save(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#alone(async () => (await this.#current()).store.snapshot());
  }

  /** Whoever was logged on stays so only if the scenario knows the session. */
  async load(bytes: Uint8Array<ArrayBuffer>): Promise<null> {
    return this.#alone(async () => {
      const { revision, token, clockOffsetMs } = await this.#current();
      await this.#keep(await this.#open({ revision, token, clockOffsetMs, bytes }));
      return null;
    });
  }

  async setTime(moment: string | null): Promise<null> {
    return this.#alone(async () => {
      const running = await this.#current();
      running.clockOffsetMs =
        moment === null ? 0 : Temporal.Instant.from(moment).epochMilliseconds - Date.now();
      await this.#keep(running);
      return null;
    });
  }

  #alone<T>(work: () => Promise<T>): Promise<T> {
    return navigator.locks.request(LOCK, work) as Promise<T>;
  }

  /** The running server, opened again when another tab has changed the data since. */
  async #current(): Promise<Running> {
    const revision = await this.#snapshots.revision();
    if (this.#running?.revision === revision) return this.#running;
    const kept = await this.#snapshots.read();
    const running = await this.#open(kept ?? { revision, token: null, clockOffsetMs: 0 });
    if (!kept) return this.#keep(running);
    return running;
  }

  async #open(from: Omit<Snapshot, 'id' | 'bytes'> & { readonly bytes?: Uint8Array }): Promise<Running> {
    await this.#running?.store.close();
    const store = openWasm(this.#sqlite3, from.bytes);
    const state = { token: from.token, clockOffsetMs: from.clockOffsetMs };
    const clock: Clock = {
      now: () => shiftedClock(Temporal.Duration.from({ milliseconds: state.clockOffsetMs })).now(),
    };
    const api = await startApi({
      store,
      clock,
      sha256: webSha256,
      tenant: 'demo',
      version: 'training',
      log: silentLog,
      carrier: {
        read: () => state.token,
        give: (token) => {
          state.token = token;
        },
      },
      // Trainers may show the public mode, and its number is no secret to them.
      kiosk: openKiosk({ active: false, pin: '2026', clock, log: silentLog }),
    });
    this.#running = Object.assign(state, { revision: from.revision, store, api });
    return this.#running;
  }

  async #keep(running: Running): Promise<Running> {
    const { token, clockOffsetMs, store } = running;
    const revision = running.revision + 1;
    await this.#snapshots.write({ id: 'current', revision, bytes: store.snapshot(), token, clockOffsetMs });
    this.#running = Object.assign(running, { revision });
    return this.#running;
  }
}
