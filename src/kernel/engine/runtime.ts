import { bootPage } from '../boot-document.ts';

interface RuntimeIndex {
  readonly boot: { readonly url: string; readonly hash: string };
  readonly apps: Readonly<Record<string, CodeFiles & { readonly later?: CodeFiles }>>;
}

interface CodeFiles {
  readonly script: string;
  readonly style?: string;
}

export interface AppCode {
  readonly script: Blob;
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
      return this.#code(files);
    });
  }

  /** The app's second file, if it has one. */
  laterCode(id: string): Promise<AppCode | null> {
    return this.#once(`later:${id}`, async () => {
      const files = (await this.#index()).apps[id]?.later;
      return files ? this.#code(files) : null;
    });
  }

  /** Forgets what was fetched, after a rebuild. */
  refresh(): void {
    this.#kept.clear();
  }

  #index(): Promise<RuntimeIndex> {
    return this.#once('index', async () => JSON.parse(await this.#text('runtime.json')) as RuntimeIndex);
  }

  async #code({ script, style }: CodeFiles): Promise<AppCode> {
    const parts = await Promise.all([this.#get(script), style ? this.#text(style) : '']);
    const bytes = await parts[0].arrayBuffer();
    return { script: new Blob([bytes], { type: 'text/javascript' }), style: parts[1] };
  }

  async #text(name: string): Promise<string> {
    return (await this.#get(name)).text();
  }

  async #get(name: string): Promise<Response> {
    const response = await fetch(new URL(name, this.#base));
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response;
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
