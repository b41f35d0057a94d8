/** Which icons are selected, and from where the next step counts. */
export interface Selection {
  readonly selected: ReadonlySet<string>;
  /** Where a range starts. */
  readonly anchor: string | null;
  /** Where the keyboard is. */
  readonly focus: string | null;
}

export const nothing: Selection = { selected: new Set(), anchor: null, focus: null };

export interface Modifiers {
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

function range(ids: readonly string[], from: string | null, to: string): readonly string[] {
  const start = from === null ? -1 : ids.indexOf(from);
  const end = ids.indexOf(to);
  return start < 0 ? [to] : ids.slice(Math.min(start, end), Math.max(start, end) + 1);
}

/** A press on an icon, or an arrow key that went there. */
export function choose(
  now: Selection,
  id: string,
  ids: readonly string[],
  { ctrlKey, shiftKey }: Modifiers,
): Selection {
  if (shiftKey) {
    const span = range(ids, now.anchor, id);
    return {
      selected: new Set(ctrlKey ? [...now.selected, ...span] : span),
      anchor: now.anchor ?? id,
      focus: id,
    };
  }
  if (ctrlKey) return toggle(now, id);
  return { selected: new Set([id]), anchor: id, focus: id };
}

export function toggle(now: Selection, id: string): Selection {
  const selected = new Set(now.selected);
  if (!selected.delete(id)) selected.add(id);
  return { selected, anchor: id, focus: id };
}

/** A right click: keeps a selection it falls into, else takes what is under it. */
export function chooseForMenu(now: Selection, id: string): Selection {
  return now.selected.has(id) ? { ...now, focus: id } : { selected: new Set([id]), anchor: id, focus: id };
}

/** What a marquee touches, on its own or (with Ctrl) against what was selected before. */
export function chooseTouched(before: Selection, touched: ReadonlySet<string>, ctrlKey: boolean): Selection {
  const selected = ctrlKey ? before.selected.symmetricDifference(touched) : touched;
  return { ...before, selected };
}
