import { create } from 'zustand';

/** One thing that can be taken back, and what the menu calls it. */
export interface Undoable {
  readonly label: 'undo.delete' | 'undo.rename' | 'undo.move' | 'undo.copy' | 'undo.new';
  readonly run: () => Promise<void>;
}

interface UndoState {
  readonly owner: string | null;
  readonly steps: readonly Undoable[];
}

/** How far back one can go. */
const DEPTH = 20;

/** What was last done to documents, by any folder window of this page; forgotten with a change of user. */
export const useUndo = create<UndoState>()(() => ({ owner: null, steps: [] }));

export function remember(owner: string, step: Undoable): void {
  useUndo.setState((state) => ({
    owner,
    steps: [...(state.owner === owner ? state.steps : []), step].slice(-DEPTH),
  }));
}

export function lastStep(state: UndoState, owner: string): Undoable | undefined {
  return state.owner === owner ? state.steps.at(-1) : undefined;
}

/** Takes the last step back. A step that cannot be taken back any more is dropped and its error told. */
export async function undoLast(owner: string): Promise<void> {
  const step = lastStep(useUndo.getState(), owner);
  if (step === undefined) return;
  useUndo.setState(({ steps }) => ({ steps: steps.slice(0, -1) }));
  await step.run();
}
