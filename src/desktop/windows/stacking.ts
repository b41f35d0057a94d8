import { captionHeight, corner, without } from './geometry.ts';
import type { Rect, WindowRecord, WindowsState } from './types.ts';

export function find(state: WindowsState, id: string | null): WindowRecord | undefined {
  return id === null ? undefined : state.windows.find((window) => window.id === id);
}

/** A window is out of sight when it, or a window it belongs to, is minimised. */
export function isHidden(state: WindowsState, id: string): boolean {
  let window = find(state, id);
  while (window !== undefined) {
    if (window.minimised) return true;
    window = find(state, window.owner);
  }
  return false;
}

/** The outermost owner. */
export function rootOf(state: WindowsState, id: string): string {
  let current = find(state, id);
  while (current !== undefined) {
    const owner = find(state, current.owner);
    if (owner === undefined) return current.id;
    current = owner;
  }
  return id;
}

/** The window and everything it owns, owners before owned, each level in stacking order. */
export function family(state: WindowsState, id: string): readonly string[] {
  const owned = state.order.filter((other) => find(state, other)?.owner === id);
  return [id, ...owned.flatMap((child) => family(state, child))];
}

/** The modal window that has to be answered before `id` may be used, innermost first; else undefined. */
export function blockerOf(state: WindowsState, id: string): string | undefined {
  const child = state.order.findLast((other) => {
    const window = find(state, other);
    return window?.owner === id && window.modal;
  });
  if (child === undefined) return undefined;
  return blockerOf(state, child) ?? child;
}

/** Brings a window with its whole family to the top; the branch that holds it ends highest. */
export function raise(state: WindowsState, id: string): readonly string[] {
  const root = rootOf(state, id);
  const path = new Set<string>();
  for (let at = find(state, id); at !== undefined; at = find(state, at.owner)) path.add(at.id);
  const walk = (at: string): readonly string[] => {
    const owned = state.order.filter((other) => find(state, other)?.owner === at);
    const last = owned.filter((other) => path.has(other));
    return [at, ...[...owned.filter((other) => !path.has(other)), ...last].flatMap(walk)];
  };
  const group = walk(root);
  const members = new Set(group);
  return [...state.order.filter((other) => !members.has(other)), ...group];
}

/** Puts a window with its family under all others (Alt+Esc). */
export function lower(state: WindowsState, id: string): readonly string[] {
  const group = family(state, rootOf(state, id));
  const members = new Set(group);
  return [...group, ...state.order.filter((other) => !members.has(other))];
}

/** The highest window in sight. */
export function topVisible(state: WindowsState): string | null {
  return state.order.findLast((id) => !isHidden(state, id)) ?? null;
}

/** Windows a person switches between (no message boxes), the most recently used first. */
export function switchList(state: WindowsState): readonly WindowRecord[] {
  return state.order
    .toReversed()
    .map((id) => find(state, id))
    .filter((window): window is WindowRecord => window !== undefined && window.owner === null);
}

/**
 * Windows of whose insides nothing can be seen while `moving` is taken about: they are out of sight, or behind others that
 * stay where they are.
 */
export function unseenWindows(state: WindowsState, moving: string): readonly string[] {
  const { width, height, unit } = state.area;
  // Through its rounded upper corners a window shows what is behind; its caption is higher than they are.
  const below = (rect: Rect, top: number): Rect => ({
    ...rect,
    y: rect.y + top * unit,
    height: rect.height - top * unit,
  });
  const above: Rect[] = [];
  const unseen: string[] = [];
  for (const id of state.order.toReversed()) {
    const window = find(state, id);
    if (window === undefined || id === moving) continue;
    if (isHidden(state, id)) {
      unseen.push(id);
      continue;
    }
    const box = window.placement === 'maximised' ? { x: 0, y: 0, width, height } : window.bounds;
    const inside = below(box, captionHeight);
    if (
      above.reduce<readonly Rect[]>((rest, other) => rest.flatMap((part) => without(part, other)), [inside])
        .length === 0
    )
      unseen.push(id);
    above.push(below(box, corner));
  }
  return unseen;
}
