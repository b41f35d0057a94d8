import type { Engine } from './engine.ts';

/** During development: an app that was built anew starts again in its windows, from its drafts. */
export function followRebuilds(engine: Engine): void {
  import.meta.hot?.on('frame:app', ({ id }: { readonly id: string }) => {
    engine.runtime.refresh();
    void engine.restartApp(id);
  });
}
