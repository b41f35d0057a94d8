import { seclude } from '#sdk/hands/seclusion.ts';

/**
 * Shuts the page's own ways out, the ones taken by script included: files chosen or saved, and other pages opened.
 * What only the machine itself can shut (keys of the system, other programs) is its administrator's work. Returns
 * how to open them again.
 */
export function closeWays(refused: (what: 'file' | 'link') => void): () => void {
  const open = seclude(window, refused);
  const input = HTMLInputElement.prototype;
  const link = HTMLAnchorElement.prototype;
  const refuseFile = (): void => refused('file');
  const undo = [
    guard(input, 'click', (one) => one.type === 'file', refuseFile),
    guard(input, 'showPicker', (one) => one.type === 'file', refuseFile),
    guard(link, 'click', (one) => one.hasAttribute('download'), refuseFile),
    replace(window, 'open', () => {
      refused('link');
      return null;
    }),
  ];
  return () => {
    open();
    for (const back of undo) back();
  };
}

/** Turns calls of a method away where `when` holds. A file dialog that is refused counts as cancelled. */
function guard<T extends HTMLElement>(
  prototype: T,
  name: keyof T & ('click' | 'showPicker'),
  when: (one: T) => boolean,
  refuse: () => void,
): () => void {
  const original = prototype[name] as () => void;
  return replace(prototype, name, function (this: T) {
    if (!when(this)) {
      original.call(this);
      return;
    }
    refuse();
    this.dispatchEvent(new Event('cancel'));
  } as T[typeof name]);
}

function replace<T extends object, K extends keyof T>(owner: T, name: K, by: T[K]): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value: by, configurable: true, writable: true });
  return () => {
    if (before === undefined) delete owner[name];
    else Object.defineProperty(owner, name, before);
  };
}
