import { cascadeBoxes, settle, tileBoxes } from './geometry.ts';
import { activateTop, focus, focusDesktop, scaled } from './reducer.ts';
import { find, lower, switchList } from './stacking.ts';
import type { Arrangement, Rect, WindowRecord, WindowsState } from './types.ts';

/** Windows an arrangement acts on: those in sight, or the chosen ones; message boxes stay where they are. */
function arranged(state: WindowsState, ids: readonly string[] | undefined): readonly WindowRecord[] {
  return state.order
    .map((id) => find(state, id))
    .filter((window): window is WindowRecord => window !== undefined && window.owner === null)
    .filter((window) => (ids === undefined ? !window.minimised : ids.includes(window.id)));
}

function arrange(
  state: WindowsState,
  kind: Arrangement['kind'],
  targets: readonly WindowRecord[],
  boxes: readonly Rect[],
): WindowsState {
  if (targets.length === 0) return state;
  const places = new Map(targets.map((window, index) => [window.id, boxes[index]]));
  const before = targets.map(({ id, bounds, placement, minimised }) => ({
    id,
    bounds,
    placement,
    minimised,
  }));
  const windows = state.windows.map((window) => {
    const box = places.get(window.id);
    if (box === undefined) return window;
    const wanted = window.resizable ? box : { ...window.bounds, x: box.x, y: box.y };
    const bounds = settle(wanted, scaled(state, window.minSize), state.area);
    return { ...window, bounds, placement: 'normal' as const, minimised: false };
  });
  const next: WindowsState = { ...state, windows, arrangement: { kind, before } };
  return targets.reduce((current, window) => focus(current, window.id), next);
}

/** Lays the windows in sight (or the chosen ones) over one another from the corner, in stacking order. */
export function cascade(state: WindowsState, ids?: readonly string[]): WindowsState {
  const targets = arranged(state, ids);
  return arrange(state, 'cascade', targets, cascadeBoxes(targets.length, state.area));
}

/** Shares the work area among the windows in sight (or the chosen ones), the active one first. */
export function tile(
  state: WindowsState,
  manner: 'horizontal' | 'vertical',
  ids?: readonly string[],
): WindowsState {
  const targets = arranged(state, ids);
  return arrange(state, 'tile', targets, tileBoxes(targets.length, state.area, manner).toReversed());
}

/** Takes the last cascade or tiling back. */
export function undoArrangement(state: WindowsState): WindowsState {
  if (state.arrangement === null) return state;
  const before = new Map(state.arrangement.before.map((place) => [place.id, place]));
  const windows = state.windows.map((window) => ({ ...window, ...before.get(window.id) }));
  return activateTop({ ...state, windows, arrangement: null });
}

/** Hides every window, or brings back exactly those hidden, in their earlier order and states. */
export function showDesktop(state: WindowsState): WindowsState {
  const { memory } = state;
  if (memory !== null) {
    const hidden = new Set(memory.hidden);
    const windows = state.windows.map((window) =>
      hidden.has(window.id) ? { ...window, minimised: false } : window,
    );
    const shown = { ...state, windows, memory: null };
    return { ...shown, active: find(shown, memory.active)?.id ?? null };
  }
  const hidden = state.windows.filter((window) => !window.minimised && window.owner === null);
  if (hidden.length === 0) return focusDesktop(state);
  const ids = new Set(hidden.map((window) => window.id));
  const windows = state.windows.map((window) =>
    ids.has(window.id) ? { ...window, minimised: true } : window,
  );
  return { ...state, windows, active: null, memory: { hidden: [...ids], active: state.active } };
}

/** Alt+Esc: the active window goes under the others. */
export function sendToBack(state: WindowsState): WindowsState {
  return state.active === null ? state : activateTop({ ...state, order: lower(state, state.active) });
}

/** Alt+F6 and Alt+Tab: the next window in the order of last use, minimised ones included. */
export function focusNext(state: WindowsState, backwards: boolean): WindowsState {
  const list = switchList(state);
  const first = list[0];
  if (first === undefined) return state;
  if (state.active === null) return focus(state, (backwards ? list.at(-1) : first)?.id ?? first.id);
  const target = backwards ? list.at(-1) : list[1];
  if (target === undefined) return state;
  if (!backwards) {
    // The window left goes to the bottom, so that pressing the key again and again visits all of them.
    const sunk = { ...state, order: lower(state, first.id) };
    return focus(sunk, target.id);
  }
  return focus(state, target.id);
}
