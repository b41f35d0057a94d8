import { editable } from './fields.ts';

/** Keys by which a browser opens something of its own: print, save, find, source, new window, zoom, tools. */
const browserKeys = /^(?:Ctrl\+(?:Shift\+)?[FGHIJKLNOPSTUW+\-=0]|F3|F7|F12)$/i;

/**
 * Shuts the ways out of a page on a public machine as far as a page can: the browser's menus, dragging, zooming,
 * files of the machine, downloads and other sites. The same in the desktop and in every sealed frame. Returns how
 * to open them again; `refused` hears of a way a person meant to take.
 */
export function seclude(
  view: Window,
  refused: (what: 'file' | 'link') => void = () => undefined,
): () => void {
  const ends = new AbortController();
  const options = { capture: true, passive: false, signal: ends.signal } as const;
  const stop = (event: Event): void => event.preventDefault();
  const refuse = (event: Event, what: 'file' | 'link'): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    refused(what);
  };
  for (const type of ['contextmenu', 'dragstart', 'dragover', 'drop']) {
    view.addEventListener(type, stop, options);
  }
  view.addEventListener('selectstart', (event) => editableNear(event) || stop(event), options);
  view.addEventListener(
    'wheel',
    (event) => (event.ctrlKey || event.metaKey ? stop(event) : undefined),
    options,
  );
  view.addEventListener(
    'touchmove',
    (event) => (event.touches.length > 1 ? stop(event) : undefined),
    options,
  );
  view.addEventListener(
    'keydown',
    (event) => {
      const name = `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.shiftKey ? 'Shift+' : ''}${event.key}`;
      if (browserKeys.test(name)) stop(event);
    },
    options,
  );
  const onClick = (event: Event): void => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('input[type=file]')) refuse(event, 'file');
    const link = target?.closest<HTMLAnchorElement>('a[href]');
    if (link && leadsOut(link, view)) refuse(event, link.download === '' ? 'link' : 'file');
  };
  view.addEventListener('click', onClick, options);
  view.addEventListener('auxclick', onClick, options);
  return () => ends.abort();
}

/** Whether following a link would leave this page, open another, or put a file on the machine. */
export function leadsOut(link: HTMLAnchorElement, view: Window): boolean {
  if (link.hasAttribute('download') || (link.target !== '' && link.target !== '_self')) return true;
  const { origin, pathname } = view.location;
  return link.origin !== origin || link.pathname !== pathname;
}

function editableNear({ target }: Event): boolean {
  return editable(target) !== null || (target instanceof Node && editable(target.parentElement) !== null);
}
