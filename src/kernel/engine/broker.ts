import type { AppManifest } from '#sdk/manifest.ts';
import { MalformedError } from '#sdk/protocol/check.ts';
import { type Call, isMethod, type Method, type MethodParams, methodParams } from '#sdk/protocol/to-shell.ts';
import type { Refusal } from '#sdk/protocol/values.ts';
import { covers, needs } from './permissions.ts';
import { RefusedError } from './refused-error.ts';

/** Does what was asked. The return value goes to the app as it is. */
export type Services = {
  readonly [M in Method]: (params: MethodParams[M]) => unknown;
};

export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly refusal: Refusal };

export interface BrokerOptions {
  readonly manifest: Pick<AppManifest, 'permissions'>;
  readonly services: Services;
  /** Hears of everything that was refused for want of a permission. */
  readonly onRefused: (op: string, needed: string) => void;
}

/** Stands between one app and everything it asks for: what its manifest does not name is refused. */
export class Broker {
  readonly #options: BrokerOptions;

  constructor(options: BrokerOptions) {
    this.#options = options;
  }

  async answer({ method, params }: Pick<Call, 'params'> & { readonly method: string }): Promise<Answer> {
    try {
      if (!isMethod(method)) throw new RefusedError({ kind: 'invalid', detail: `no method ${method}` });
      return { ok: true, value: await this.#serve(method, params) };
    } catch (error) {
      return { ok: false, refusal: refusalFor(error) };
    }
  }

  #serve<M extends Method>(method: M, given: unknown): unknown {
    const params = methodParams[method](given, 'params');
    const needed = needs[method](params);
    if (needed !== null && !covers(this.#options.manifest.permissions, needed)) {
      this.#options.onRefused(nameOf(method, params), needed);
      throw new RefusedError({ kind: 'permission', needs: needed });
    }
    return this.#options.services[method](params);
  }
}

/** An API call is known by its operation, everything else by its method. */
function nameOf(method: Method, params: object): string {
  return method === 'api' && 'operation' in params ? String(params.operation) : method;
}

function refusalFor(error: unknown): Refusal {
  if (error instanceof RefusedError) return error.refusal;
  if (error instanceof MalformedError) return { kind: 'invalid', detail: error.message };
  return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
}
