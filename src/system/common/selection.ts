/** How things in a folder are chosen: the rules hands have known for decades, as a pure function. */

export interface Selection {
  readonly selected: ReadonlySet<string>;
  /** The item with the dotted rectangle. */
  readonly focus: string | null;
  /** Where a range begins. */
  readonly anchor: string | null;
}

export type SelectionAct =
  | { readonly act: 'press'; readonly id: string; readonly ctrl: boolean; readonly shift: boolean }
  /** The other mouse button: keeps a selection it falls into. */
  | { readonly act: 'menu'; readonly id: string }
  /** The keyboard's way to an item. */
  | { readonly act: 'walk'; readonly id: string; readonly ctrl: boolean; readonly shift: boolean }
  | { readonly act: 'toggle' }
  | { readonly act: 'marquee'; readonly ids: readonly string[]; readonly toggled: ReadonlySet<string> | null }
  | { readonly act: 'choose'; readonly ids: readonly string[] }
  | { readonly act: 'all' }
  | { readonly act: 'invert' }
  | { readonly act: 'clear' };

export const nothingSelected: Selection = { selected: new Set(), focus: null, anchor: null };

/** The selection after an act; `order` is the items as they are shown. */
export function select(before: Selection, act: SelectionAct, order: readonly string[]): Selection {
  const now = prune(before, order);
  switch (act.act) {
    case 'press':
      return press(now, act, order);
    case 'walk':
      return act.ctrl && !act.shift ? { ...now, focus: act.id } : press(now, { ...act, ctrl: false }, order);
    case 'menu':
      return now.selected.has(act.id) ? { ...now, focus: act.id } : only(act.id);
    case 'toggle':
      return now.focus === null
        ? now
        : { ...now, selected: flip(now.selected, [now.focus]), anchor: now.focus };
    case 'marquee':
      return {
        selected: act.toggled === null ? new Set(act.ids) : flip(act.toggled, act.ids),
        focus: act.ids.at(-1) ?? now.focus,
        anchor: act.ids[0] ?? now.anchor,
      };
    case 'choose':
      return { selected: new Set(act.ids), focus: act.ids[0] ?? null, anchor: act.ids[0] ?? null };
    case 'all':
      return { ...now, selected: new Set(order), focus: now.focus ?? order[0] ?? null };
    case 'invert':
      return { ...now, selected: new Set(order.filter((id) => !now.selected.has(id))) };
    case 'clear':
      return { ...now, selected: new Set() };
  }
}

/** What of the selection is still there. */
export function prune(selection: Selection, order: readonly string[]): Selection {
  const there = new Set(order);
  const known = (id: string | null) => (id !== null && there.has(id) ? id : null);
  const selected = new Set([...selection.selected].filter((id) => there.has(id)));
  const focus = known(selection.focus);
  const anchor = known(selection.anchor);
  const same =
    selected.size === selection.selected.size && focus === selection.focus && anchor === selection.anchor;
  return same ? selection : { selected, focus, anchor };
}

function only(id: string): Selection {
  return { selected: new Set([id]), focus: id, anchor: id };
}

function press(
  now: Selection,
  { id, ctrl, shift }: { id: string; ctrl: boolean; shift: boolean },
  order: readonly string[],
): Selection {
  if (shift) {
    const anchor = now.anchor ?? now.focus ?? order[0] ?? id;
    const span = between(order, anchor, id);
    return { selected: ctrl ? new Set([...now.selected, ...span]) : new Set(span), focus: id, anchor };
  }
  if (ctrl) return { selected: flip(now.selected, [id]), focus: id, anchor: id };
  return only(id);
}

function between(order: readonly string[], one: string, other: string): readonly string[] {
  const [from, to] = [order.indexOf(one), order.indexOf(other)].sort((a, b) => a - b);
  return from === undefined || to === undefined || from < 0 ? [other] : order.slice(from, to + 1);
}

function flip(selected: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const after = new Set(selected);
  for (const id of ids) if (!after.delete(id)) after.add(id);
  return after;
}
