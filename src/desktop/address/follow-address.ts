import { text } from '#src/i18n/index.ts';
import { ask } from '../boxes/store.ts';
import { closeMenu, useOpenMenu } from '../menus/store.ts';
import { launch } from '../programs/launch.ts';
import { programs } from '../programs/programs.ts';
import { closeStart, useStart } from '../start/store.ts';
import { useWindows } from '../windows/store.ts';
import { useTraits } from '../windows/traits.ts';

/** Marks the entry of the browser's history that stands before the one the page was opened with. */
const inside = 'inside';

/**
 * Keeps the browser's own ways inside the desktop. Back goes back in the active folder window or does nothing, and
 * an address that ends in `#/app/<id>` opens that service. Returns how to stop.
 */
export function followAddress(): () => void {
  const ends = new AbortController();
  const { signal } = ends;
  const onPopState = (): void => {
    if (openAddressed() || history.state === inside) return;
    goBack();
    history.forward();
  };
  window.addEventListener('popstate', onPopState, { signal });
  // Browsers pass over entries a page made without a hand on it, so the first press makes this one.
  for (const type of ['pointerdown', 'keydown'] as const) {
    document.addEventListener(type, stayInside, { signal, capture: true });
  }
  openAddressed();
  return () => ends.abort();
}

function stayInside(): void {
  if (history.state !== inside) history.pushState(inside, '');
}

/** The highest thing that can be gone back from; a folder window knows where it was before. */
function goBack(): void {
  const { active } = useWindows.getState();
  if (useOpenMenu.getState().menu !== null) closeMenu();
  else if (useStart.getState().open) closeStart();
  else if (active !== null) useTraits.getState()[active]?.goBack?.();
}

/** Opens the service the address names, and takes its name out of the address. Answers whether there was one. */
function openAddressed(): boolean {
  const id = /^#\/app\/([\w-]+)$/.exec(location.hash)?.[1];
  if (id === undefined) return false;
  history.replaceState(history.state, '', location.pathname + location.search);
  if (programs.get(id)?.kind === 'app') launch(id);
  else {
    void ask({
      owner: null,
      kind: 'error',
      title: text('product.name'),
      text: text('box.unknown-program', { name: id }),
      buttons: [{ id: 'ok', label: text('box.ok'), default: true, cancel: true }],
    });
  }
  return true;
}
