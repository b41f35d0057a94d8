import { bootPage } from '../boot-document.ts';

interface RuntimeIndex {
  readonly boot: { readonly url: string; readonly hash: string };
  readonly apps: Readonly<Record<string, { readonly script: string; readonly style?: string }>>;
}

export interface AppCode {
  readonly script: string;
  readonly style: string;
}

/**
 * Fetches what is sent into frames, once each: a frame itself never asks for anything. What failed is asked for
 * again the next time.
 */
export class Runtime {
  readonly #base = new URL(`${import.meta.env.BASE_URL}frame/`, document.baseURI);
  readonly #kept = new Map<string, Promise<unknown>>();

  /** The page every frame begins with. */
  bootPage(): Promise<string> {
    return this.#once('page', async () => {
      const { boot } = await this.#index();
      return bootPage(await this.#text(boot.url), boot.hash);
    });
  }

  appCode(id: string): Promise<AppCode> {
    return this.#once(`app:${id}`, async () => {
      const files = (await this.#index()).apps[id];
      if (!files) throw new Error(`no app ${id} in this build`);
      const [script, style] = await Promise.all([
        this.#text(files.script),
        files.style ? this.#text(files.style) : '',
      ]);
      return { script, style };
    });
  }

  /** Forgets what was fetched, after a rebuild. */
  refresh(): void {
    this.#kept.clear();
  }

  #index(): Promise<RuntimeIndex> {
    return this.#once('index', async () => JSON.parse(await this.#text('runtime.json')) as RuntimeIndex);
  }

  async #text(name: string): Promise<string> {
    const response = await fetch(new URL(name, this.#base));
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.text();
  }

  #once<T>(key: string, load: () => Promise<T>): Promise<T> {
    const known = this.#kept.get(key);
    if (known) return known as Promise<T>;
    const loading = load();
    this.#kept.set(key, loading);
    loading.catch(() => this.#kept.delete(key));
    return loading;
  }
}
