import { create } from 'zustand';
import { playSound } from '../sounds.ts';
import { close, open } from '../windows/reducer.ts';
import { blockerOf } from '../windows/stacking.ts';
import { change, useWindows } from '../windows/store.ts';

export interface BoxButton {
  readonly id: string;
  /** With an access mark: `是(&Y)`. */
  readonly label: string;
  readonly default?: boolean;
  /** Answers Esc and the cross. */
  readonly cancel?: boolean;
}

/** A message box: momentary, owned by the window it blocks (or by none), answered once. */
export interface Box {
  readonly kind: 'info' | 'question' | 'warning' | 'error';
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly BoxButton[];
  readonly answer: (button: string) => void;
}

/** The open message boxes by window id. */
export const useBoxes = create<Readonly<Record<string, Box>>>()(() => ({}));

export interface BoxQuestion extends Omit<Box, 'answer'> {
  readonly owner: string | null;
}

/** Shows a message box and waits for the pressed button's id. */
export function ask(question: BoxQuestion): Promise<string> {
  const { owner: asking, ...box } = question;
  // What is asked while a dialog stands over the window belongs to that dialog.
  const owner = asking === null ? null : (blockerOf(useWindows.getState(), asking) ?? asking);
  void playSound(box.kind === 'warning' || box.kind === 'error' ? box.kind : 'ding');
  return new Promise((resolve) => {
    let id = '';
    change((state) => {
      const opened = open(state, {
        app: 'message',
        kind: 'message',
        title: box.title,
        size: { width: 340, height: 140 },
        minSize: { width: 160, height: 80 },
        resizable: false,
        owner,
        modal: owner !== null,
      });
      id = opened.id;
      return opened.state;
    });
    useBoxes.setState({ [id]: { ...box, answer: resolve } });
  });
}

/** Answers a box and closes it. */
export function answerBox(id: string, button: string): void {
  const { [id]: box, ...rest } = useBoxes.getState();
  if (box === undefined) return;
  useBoxes.setState(rest, true);
  change((state) => close(state, id));
  box.answer(button);
}

/** What Esc and the cross answer: the button marked so, or the last. */
export function cancelBox(id: string): void {
  const box = useBoxes.getState()[id];
  const button = box?.buttons.find((one) => one.cancel === true) ?? box?.buttons.at(-1);
  if (button !== undefined) answerBox(id, button.id);
}

/** Boxes whose window went away with its owner are answered with their safe button. */
export function followBoxes(): () => void {
  return useWindows.subscribe(({ windows }) => {
    const open = new Set(windows.map((window) => window.id));
    for (const id of Object.keys(useBoxes.getState())) if (!open.has(id)) cancelBox(id);
  });
}
