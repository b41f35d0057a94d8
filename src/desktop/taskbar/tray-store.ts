import { create } from 'zustand';

interface TrayState {
  /** Icons nothing has happened to for a while. */
  readonly quiet: ReadonlySet<string>;
  /** The quiet ones are shown as well. */
  readonly expanded: boolean;
}

export const useTray = create<TrayState>()(() => ({ quiet: new Set(), expanded: false }));

export function setQuiet(id: string, on: boolean): void {
  useTray.setState(({ quiet }) => {
    if (quiet.has(id) === on) return {};
    const next = new Set(quiet);
    if (!next.delete(id)) next.add(id);
    return { quiet: next };
  });
}

export function toggleTray(): void {
  useTray.setState(({ expanded }) => ({ expanded: !expanded }));
}
