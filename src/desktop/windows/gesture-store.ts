import { createStore } from 'zustand/vanilla';
import { advance, type Gesture, type GestureEvent, idle } from './gesture.ts';
import { setBounds } from './reducer.ts';
import { find, unseenWindows } from './stacking.ts';
import { change, useWindows } from './store.ts';
import type { Rect } from './types.ts';
import { focusWithin } from './use-focus-kept.ts';

/** The gesture that runs, if any. No component draws from it: while it runs, one element is moved by hand. */
export const gestures = createStore<{ readonly gesture: Gesture }>()(() => ({ gesture: idle }));

export const placeId = (id: string): string => `place-${id}`;

function show(id: string, rect: Rect): void {
  const element = document.getElementById(placeId(id));
  if (element === null) return;
  element.style.transform = `translate(${rect.x}px,${rect.y}px)`;
  element.style.width = `${rect.width}px`;
  element.style.height = `${rect.height}px`;
}

/**
 * An animation that adds nothing. While an element has one, Chromium moves it without looking through the layers of
 * all other windows, which else costs more with every window that is open.
 */
function moveLightly(id: string): () => void {
  const still = { transform: 'translate(0)' };
  const animation = document
    .getElementById(placeId(id))
    ?.animate?.([still, still], { duration: 1000, composite: 'add' });
  animation?.pause();
  return () => animation?.cancel();
}

/**
 * The browser need not look after the frames of windows that nobody can see: they are most of what a drag among many
 * costs more. Ends with the returned function, or as soon as any window changes.
 */
function restUnseen(moving: string): () => void {
  const places = unseenWindows(useWindows.getState(), moving).flatMap(
    (id) => document.getElementById(placeId(id)) ?? [],
  );
  for (const place of places) place.dataset['unseen'] = '';
  const end = (): void => {
    forget();
    for (const place of places) delete place.dataset['unseen'];
  };
  const forget = useWindows.subscribe(end);
  return end;
}

let endings: readonly (() => void)[] = [];

function mark(before: Gesture, after: Gesture): void {
  if (before.at === after.at) return;
  const root = document.documentElement;
  if (after.at !== 'idle') {
    // Frames swallow the pointer unless they are shielded for as long as the gesture runs.
    root.dataset['dragging'] = after.at;
    endings = [
      ...(after.at === 'move' ? [moveLightly(after.id)] : []),
      ...(after.by === 'pointer' ? [restUnseen(after.id)] : []),
    ];
    return;
  }
  delete root.dataset['dragging'];
  for (const end of endings) end();
  endings = [];
}

/** Sends an event to the gesture and does what it says. */
export function send(event: GestureEvent): void {
  const { gesture } = gestures.getState();
  const id = event.type === 'begin' ? event.id : gesture.at === 'idle' ? null : gesture.id;
  const state = useWindows.getState();
  const minSize = find(state, id)?.minSize ?? { width: 0, height: 0 };
  const { unit } = state.area;
  const limits = {
    area: state.area,
    minSize: { width: minSize.width * unit, height: minSize.height * unit },
  };
  const { next, effect } = advance(gesture, event, limits);
  gestures.setState({ gesture: next });
  mark(gesture, next);
  // A pointer that sizes has the size drawn by the resizing part itself.
  const drawn = gesture.at === 'size' && gesture.by === 'pointer' && effect.type === 'show';
  if (effect.type !== 'none' && !drawn) show(effect.id, effect.rect);
  if (effect.type === 'commit') change((windows) => setBounds(windows, effect.id, effect.rect));
}

/** Starts moving or sizing by the arrow keys. */
export function beginByKeys(what: 'move' | 'size', id: string): void {
  const window = find(useWindows.getState(), id);
  if (window === undefined || window.minimised || window.placement === 'maximised') return;
  if (what === 'size' && !window.resizable) return;
  send({ type: 'begin', what, by: 'keyboard', id, from: window.bounds });
  // Keys pressed inside a sealed frame never reach the page.
  const section = document.querySelector<HTMLElement>(`[data-window="${id}"]`);
  section?.focus();
  const stop = gestures.subscribe(({ gesture }) => {
    if (gesture.at !== 'idle') return;
    stop();
    if (section === null || document.activeElement !== section) return;
    section.blur();
    focusWithin(section);
  });
}

const arrows: Readonly<Record<string, readonly [-1 | 0 | 1, -1 | 0 | 1]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Ends a pointer gesture in the parts that listen for the button: they know no cancelling of their own. */
function releasePointer(): void {
  document.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
}

/** Listens for what steers or interrupts a gesture. Returns how to stop. */
export function followGestureKeys(): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const { gesture } = gestures.getState();
    if (gesture.at === 'idle' || event.isComposing) return;
    const arrow = arrows[event.key];
    if (event.key === 'Escape') {
      send({ type: 'cancel' });
      if (gesture.by === 'pointer') releasePointer();
    } else if (gesture.by === 'pointer') return;
    else if (event.key === 'Enter') send({ type: 'finish' });
    else if (arrow !== undefined)
      send({ type: 'arrow', x: arrow[0], y: arrow[1], step: event.ctrlKey ? 1 : 10 });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const interrupt = (): void => {
    if (gestures.getState().gesture.at === 'idle') return;
    send({ type: 'cancel' });
    releasePointer();
  };
  const onPointerDown = (): void => {
    const { gesture } = gestures.getState();
    if (gesture.at !== 'idle' && gesture.by === 'keyboard') send({ type: 'finish' });
  };
  const onHide = (): void => {
    if (document.visibilityState === 'hidden') interrupt();
  };
  document.addEventListener('keydown', onKeyDown, true);
  document.addEventListener('pointerdown', onPointerDown, true);
  document.addEventListener('pointercancel', interrupt, true);
  document.addEventListener('visibilitychange', onHide);
  return () => {
    document.removeEventListener('keydown', onKeyDown, true);
    document.removeEventListener('pointerdown', onPointerDown, true);
    document.removeEventListener('pointercancel', interrupt, true);
    document.removeEventListener('visibilitychange', onHide);
  };
}
