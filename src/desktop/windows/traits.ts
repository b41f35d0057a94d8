import { create } from 'zustand';

/** What is true of a window only while this page lives: never stored. */
export interface Traits {
  /** Closing would lose something. */
  readonly dirty?: boolean;
  /** Wants to be looked at: its task button is orange until it is visited. */
  readonly attention?: boolean;
  /** Asked before an unclean window closes; false keeps it open. */
  readonly mayClose?: () => Promise<boolean>;
  /** Goes back to what the window showed before; absent where there is no such thing. */
  readonly goBack?: () => void;
}

export const useTraits = create<Readonly<Record<string, Traits>>>()(() => ({}));

export function changeTraits(id: string, change: Traits): void {
  useTraits.setState((all) => ({ [id]: { ...all[id], ...change } }));
}

export function forgetTraits(id: string): void {
  const { [id]: _gone, ...rest } = useTraits.getState();
  useTraits.setState(rest, true);
}

/** Lets a window ask for attention; the active one has it already. */
export function wantAttention(id: string, active: string | null): void {
  if (id !== active) changeTraits(id, { attention: true });
}
