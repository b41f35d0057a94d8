import { cascadeFrom, firstSize, pullIn, sameRect, settle } from './geometry.ts';
import { blockerOf, family, find, isHidden, raise, rootOf, topVisible } from './stacking.ts';
import type { OpenRequest, Point, Rect, Size, WindowRecord, WindowsState, WorkArea } from './types.ts';

/** Windows of the shell are never smaller than a caption with its buttons and a little body. */
const smallest = { width: 160, height: 90 };

export function emptyWindows(area: WorkArea): WindowsState {
  return {
    windows: [],
    order: [],
    active: null,
    area,
    spare: 'w1',
    counter: 1,
    arrangement: null,
    memory: null,
    remembered: {},
  };
}

function update(state: WindowsState, id: string, change: Partial<WindowRecord>): WindowsState {
  return {
    ...state,
    windows: state.windows.map((window) => (window.id === id ? { ...window, ...change } : window)),
  };
}

function isLast(state: WindowsState, id: string): boolean {
  return state.active === id && state.order.at(-1) === id;
}

/** A size in density units, in px. */
export function scaled(
  state: WindowsState,
  size: { width: number; height: number },
): { width: number; height: number } {
  return { width: size.width * state.area.unit, height: size.height * state.area.unit };
}

/** Opens a window, active and on top. Returns the state and the id of the window that answers the request. */
export function open(state: WindowsState, request: OpenRequest): { state: WindowsState; id: string } {
  if (request.single === true) {
    const existing = state.windows.find((window) => window.app === request.app && window.owner === null);
    if (existing !== undefined) {
      const asked =
        request.params === undefined ? state : update(state, existing.id, { params: request.params });
      return { state: focus(asked, existing.id), id: existing.id };
    }
  }
  const warm = request.kind === 'app';
  const counter = state.counter + 1;
  const fresh = `w${counter}`;
  const id = warm ? state.spare : fresh;
  const window: WindowRecord = {
    id,
    app: request.app,
    kind: request.kind,
    title: request.title,
    ...firstPlace(state, request),
    minimised: false,
    resizable: request.resizable ?? true,
    minSize: request.minSize ?? smallest,
    owner: request.owner ?? null,
    modal: request.modal ?? false,
    params: request.params ?? null,
  };
  const next: WindowsState = {
    ...state,
    counter,
    spare: warm ? fresh : state.spare,
    windows: [...state.windows, window],
    order: [...state.order, id],
    // A dialog does not end Show Desktop's memory of its owner; any other new window does.
    memory: window.owner === null ? null : state.memory,
  };
  return { state: { ...next, order: raise(next, id), active: id }, id };
}

const isTaken = (windows: readonly WindowRecord[], { x, y }: Point): boolean =>
  windows.some(({ bounds }) => bounds.x === x && bounds.y === y);

function firstPlace(state: WindowsState, request: OpenRequest): Pick<WindowRecord, 'bounds' | 'placement'> {
  const minSize = scaled(state, request.minSize ?? smallest);
  const owner = find(state, request.owner ?? null);
  const size = firstSize(scaled(state, request.size), minSize, state.area);
  if (owner !== undefined || request.kind === 'message') {
    const over =
      owner === undefined || owner.placement === 'maximised' ? { x: 0, y: 0, ...state.area } : owner.bounds;
    const centred = {
      ...size,
      x: over.x + (over.width - size.width) / 2,
      y: over.y + (over.height - size.height) / 2,
    };
    return { bounds: pullIn(centred, minSize, state.area), placement: 'normal' };
  }
  const remembered = state.remembered[request.app];
  const occupied = state.windows.some((window) => window.app === request.app);
  if (remembered !== undefined && !occupied) {
    return { bounds: pullIn(remembered.bounds, minSize, state.area), placement: remembered.placement };
  }
  const others = state.windows.filter(
    ({ owner: over, placement }) => over === null && placement === 'normal',
  );
  const after = (previous: Point | null): Point => cascadeFrom(previous, size, state.area);
  const first = after(others.at(-1)?.bounds ?? null);
  // Exactly over another one, which hides it, only where the whole cascade is taken.
  let at = first;
  for (let step = 0; step < others.length && isTaken(others, at); step += 1) at = after(at);
  if (isTaken(others, at)) at = first;
  return { bounds: { ...at, ...size }, placement: request.maximised === true ? 'maximised' : 'normal' };
}

/** Activates a window: shows it if it was minimised, raises its family, and gives the focus to what blocks it. */
export function focus(state: WindowsState, id: string): WindowsState {
  if (find(state, id) === undefined) return state;
  const target = blockerOf(state, id) ?? id;
  if (isLast(state, target) && !isHidden(state, target)) return state;
  let next = state;
  for (let at = find(state, target); at !== undefined; at = find(state, at.owner)) {
    if (at.minimised) next = { ...update(next, at.id, { minimised: false }), memory: null };
  }
  return { ...next, order: raise(next, target), active: target };
}

/** The desktop itself takes the focus; no window is active. */
export function focusDesktop(state: WindowsState): WindowsState {
  return state.active === null ? state : { ...state, active: null };
}

/** New bounds after a move or a resize, made lawful. Maximised windows do not move. */
export function setBounds(state: WindowsState, id: string, bounds: Rect): WindowsState {
  const window = find(state, id);
  if (window === undefined || window.placement === 'maximised') return state;
  const wanted = window.resizable ? bounds : { ...window.bounds, x: bounds.x, y: bounds.y };
  const lawful = settle(wanted, scaled(state, window.minSize), state.area);
  return sameRect(lawful, window.bounds) ? state : update(state, id, { bounds: lawful });
}

/** The highest window in sight becomes the active one. */
export function activateTop(state: WindowsState): WindowsState {
  return { ...state, active: topVisible(state) };
}

/** Hides a window; a dialog takes the window it belongs to along. */
export function minimise(state: WindowsState, id: string): WindowsState {
  const window = find(state, rootOf(state, id));
  if (window === undefined || window.minimised) return state;
  const next = update(state, window.id, { minimised: true });
  const hidesActive = state.active !== null && family(state, window.id).includes(state.active);
  return hidesActive ? activateTop(next) : next;
}

export function maximise(state: WindowsState, id: string): WindowsState {
  const window = find(state, id);
  if (window === undefined || !window.resizable) return state;
  return focus(update(state, id, { placement: 'maximised', minimised: false }), id);
}

/** One step back: a minimised window reappears as it was, a maximised one gets its earlier box. */
export function restore(state: WindowsState, id: string): WindowsState {
  const window = find(state, id);
  if (window === undefined) return state;
  if (window.minimised) return focus(state, id);
  return focus(update(state, id, { placement: 'normal' }), id);
}

/** Click on a task button: brings it up, or hides it when it is already the active one. */
export function toggleTask(state: WindowsState, id: string): WindowsState {
  const mine = state.active !== null && family(state, id).includes(state.active);
  return mine ? minimise(state, id) : focus(state, id);
}

/** Removes a window and all it owns; remembers the place of an ordinary one for its next opening. */
export function close(state: WindowsState, id: string): WindowsState {
  const window = find(state, id);
  if (window === undefined) return state;
  const gone = new Set(family(state, id));
  const remember = window.owner === null && window.kind !== 'message';
  const next: WindowsState = {
    ...state,
    windows: state.windows.filter((other) => !gone.has(other.id)),
    order: state.order.filter((other) => !gone.has(other)),
    remembered: remember
      ? { ...state.remembered, [window.app]: { bounds: window.bounds, placement: window.placement } }
      : state.remembered,
  };
  if (state.active === null || !gone.has(state.active)) return next;
  const owner = find(next, window.owner);
  return owner === undefined ? activateTop(next) : focus({ ...next, active: null }, owner.id);
}

export function setTitle(state: WindowsState, id: string, title: string): WindowsState {
  return find(state, id)?.title === title ? state : update(state, id, { title });
}

/** What the window should be opened with again after a reload. */
export function setParams(state: WindowsState, id: string, params: string | null): WindowsState {
  return find(state, id)?.params === params ? state : update(state, id, { params });
}

/** Gives a box that knows its content's size only after drawing it that size, about the same centre. */
export function sizeToContent(state: WindowsState, id: string, size: Size): WindowsState {
  const window = find(state, id);
  if (window === undefined) return state;
  const { bounds } = window;
  const centred = {
    ...size,
    x: bounds.x + (bounds.width - size.width) / 2,
    y: bounds.y + (bounds.height - size.height) / 2,
  };
  const lawful = pullIn(centred, { width: 0, height: 0 }, state.area);
  return sameRect(lawful, bounds) ? state : update(state, id, { bounds: lawful });
}

/** The browser was resized or the density changed: maximised windows follow, the others stay within reach. */
export function setArea(state: WindowsState, area: WorkArea): WindowsState {
  const { width, height, unit } = state.area;
  if (width === area.width && height === area.height && unit === area.unit) return state;
  const scale = area.unit / unit;
  const windows = state.windows.map((window) => {
    const { x, y } = window.bounds;
    const grown = { x, y, width: window.bounds.width * scale, height: window.bounds.height * scale };
    const minSize = { width: window.minSize.width * area.unit, height: window.minSize.height * area.unit };
    const bounds = settle(grown, minSize, area);
    return sameRect(bounds, window.bounds) ? window : { ...window, bounds };
  });
  return { ...state, area, windows };
}
