import { errorOf } from '../errors.ts';
import { readToApp, type ToApp } from '../protocol/to-app.ts';
import type { Method, MethodParams, ToShell } from '../protocol/to-shell.ts';

type Heard = Exclude<ToApp, { type: 'result' | 'refusal' | 'ping' }>;

/** The frame's end of the port: questions get their answers, everything else goes to one listener. */
export class Link {
  readonly #port: MessagePort;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>();
  #last = 0;

  constructor(port: MessagePort, hear: (message: Heard) => void) {
    this.#port = port;
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = readToApp(data);
      if (!message) return;
      if (message.type === 'ping') this.say({ type: 'pong', n: message.n });
      else if (message.type === 'result') this.#take(message.id)?.resolve(message.value);
      else if (message.type === 'refusal') this.#take(message.id)?.reject(errorOf(message.refusal));
      else hear(message);
    };
  }

  say(message: ToShell): void {
    this.#port.postMessage(message);
  }

  /** Asks the broker; rejects with a `HostError`. The shell keeps the deadline, so nothing waits for ever. */
  call<M extends Method>(method: M, params: MethodParams[M]): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      try {
        this.say({ type: 'call', id, method, params });
      } catch (error) {
        this.#waiting.delete(id);
        reject(error);
      }
    });
  }

  #take(id: number) {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return waiting;
  }
}
