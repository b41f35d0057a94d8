import { HttpResponse, http } from 'msw';
import { setupWorker } from 'msw/browser';
import { problem } from '#contract/problem.ts';
import type { WireRequest } from './messages.ts';
import { WorkerClient } from './worker-client.ts';

/** Trouble a trainer can switch on to practise with. */
export interface Faults {
  readonly latencyMs?: number;
  /** No request reaches the server. */
  readonly offline?: boolean;
  /** Every request is refused with this. */
  readonly refuse?: 'internal' | 'busy';
}

export interface Training {
  /** Back to the sample data, nobody logged on, no faults. */
  reset(): Promise<void>;
  /** Replaces the faults in force. */
  setFaults(faults: Faults): void;
  /** Moves the server's clock to this moment (RFC 3339); `null`: the real time. */
  setTime(moment: string | null): Promise<void>;
  /** The present state as a scenario. */
  saveScenario(): Promise<Uint8Array<ArrayBuffer>>;
  loadScenario(scenario: Uint8Array<ArrayBuffer>): Promise<void>;
}

/** Answers the page's API calls from a server in the browser. Works on any static hosting, in any folder. */
export async function startTraining(): Promise<Training> {
  const worker = new Worker(new URL('./training.worker.ts', import.meta.url), { type: 'module' });
  const client = new WorkerClient(worker);
  let faults: Faults = {};
  const service = setupWorker(
    http.all(ownApi(), async ({ request }) => {
      const { latencyMs, offline, refuse } = faults;
      if (latencyMs) await new Promise((resolve) => setTimeout(resolve, latencyMs));
      if (offline) return HttpResponse.error();
      if (refuse) {
        const document = problem(refuse);
        return HttpResponse.json(document, {
          status: document.status,
          headers: { 'Content-Type': 'application/problem+json' },
        });
      }
      const { status, headers, body } = await client.call('request', await toWire(request));
      const init = { status, headers: headers.map(([name, value]): [string, string] => [name, value]) };
      return new HttpResponse(body.byteLength > 0 ? body : null, init);
    }),
  );
  await service.start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    // Relative to the page, so that it is found and is in scope under any folder.
    serviceWorker: { url: new URL('mockServiceWorker.js', document.baseURI).href },
  });
  return {
    reset: async () => {
      faults = {};
      await client.call('reset', null);
    },
    setFaults: (next) => {
      faults = next;
    },
    setTime: async (moment) => {
      await client.call('setTime', moment);
    },
    saveScenario: () => client.call('save', null),
    loadScenario: async (scenario) => {
      await client.call('load', scenario);
    },
  };
}

/** Calls of this origin below any `/api/`, never another site's. */
function ownApi(): RegExp {
  return new RegExp(`^${RegExp.escape(location.origin)}/(?:.*/)?api/`);
}

async function toWire(request: Request): Promise<WireRequest> {
  const { pathname, search } = new URL(request.url);
  const body = await request.arrayBuffer();
  return {
    method: request.method,
    path: `${pathname.slice(pathname.indexOf('/api/'))}${search}`,
    headers: [...request.headers],
    body: body.byteLength > 0 ? body : null,
  };
}
