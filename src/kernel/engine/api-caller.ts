import { IDEMPOTENCY_KEY, isIdempotencyKey, type Operation, type Problem } from '#contract/index.ts';
import type { ApiCall } from '#sdk/protocol/to-shell.ts';
import { checkProblem, type Refusal } from '#sdk/protocol/values.ts';
import { RefusedError } from './refused-error.ts';

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** As many requests as one app may have under way; the rest wait, so that no app starves another. */
const width = 6;

/** Carries one app's calls to the API. Credentials are the page's cookies: they pass by here, never the frame. */
export class ApiCaller {
  readonly #app: string;
  readonly #fetch: Fetch;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(app: string, send: Fetch = (url, init) => fetch(url, init)) {
    this.#app = app;
    this.#fetch = send;
  }

  async call(operation: Operation, call: ApiCall): Promise<unknown> {
    const url = addressOf(operation, call);
    const init = this.#request(operation, call);
    const deadline = AbortSignal.timeout(call.deadlineMs);
    await this.#turn(deadline);
    try {
      return await this.#send(url, { ...init, signal: deadline });
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }

  #request(operation: Operation, call: ApiCall): RequestInit {
    const headers: Record<string, string> = { Accept: 'application/json' };
    if (operation.write) {
      // Led by the app's id: one app cannot answer for another's submission.
      const key = `${this.#app}:${call.idempotencyKey ?? ''}`;
      if (!call.idempotencyKey || !isIdempotencyKey(key)) {
        throw new RefusedError({ kind: 'invalid', detail: 'a write needs a key' });
      }
      headers[IDEMPOTENCY_KEY] = key;
    }
    if (call.body === undefined) return { method: operation.method, headers };
    headers['Content-Type'] = 'application/json';
    return { method: operation.method, headers, body: JSON.stringify(call.body) };
  }

  async #turn(deadline: AbortSignal): Promise<void> {
    if (this.#running >= width) {
      await new Promise<void>((resolve, reject) => {
        this.#waiting.push(resolve);
        deadline.addEventListener('abort', () => {
          const place = this.#waiting.indexOf(resolve);
          if (place < 0) return;
          this.#waiting.splice(place, 1);
          reject(new RefusedError({ kind: 'deadline' }));
        });
      });
    }
    this.#running += 1;
  }

  async #send(url: string, init: RequestInit): Promise<unknown> {
    let response: Response;
    let text: string;
    try {
      response = await this.#fetch(url, init);
      text = await response.text();
    } catch {
      throw new RefusedError({ kind: init.signal?.aborted ? 'deadline' : 'offline' });
    }
    if (response.ok) return text === '' ? null : JSON.parse(text);
    throw new RefusedError(refusalOf(text, response.status));
  }
}

/** The address of an operation; refuses a path value that would lead to another operation. */
export function addressOf(operation: Operation, call: Pick<ApiCall, 'params' | 'query'>): string {
  const params = call.params ?? {};
  const path = operation.path.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = Object.hasOwn(params, name) ? (params[name] ?? '') : '';
    // A browser takes `..` as "one up", and there are servers in between that decode `%2F` before they look.
    if (!/^[\w~:-][\w.~:-]*$/.test(value)) {
      throw new RefusedError({ kind: 'invalid', detail: `path value ${name}` });
    }
    return value;
  });
  const query = new URLSearchParams(call.query).toString();
  return query ? `${path}?${query}` : path;
}

function refusalOf(text: string, status: number): Refusal {
  try {
    const problem: Problem = checkProblem(JSON.parse(text), 'problem');
    return { kind: 'problem', problem };
  } catch {
    // Something between us and the server answered: as good as no answer when it may pass.
    return status >= 500 ? { kind: 'offline' } : { kind: 'failed', detail: `status ${status}` };
  }
}
