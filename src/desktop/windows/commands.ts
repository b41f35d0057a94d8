import { text } from '#src/i18n/index.ts';
import { endProcess, requestClose, useProcesses } from '#src/kernel/index.ts';
import { announce } from '../announce.tsx';
import { cancelDialog } from '../boxes/dialogs.ts';
import { ask, cancelBox } from '../boxes/store.ts';
import { playSound } from '../sounds.ts';
import { flyCaption } from './fly.ts';
import * as reducer from './reducer.ts';
import { blockerOf, find } from './stacking.ts';
import { change, useWindows } from './store.ts';
import { changeTraits, forgetTraits, useTraits } from './traits.ts';

/** What a person can do to a window, with what is heard and seen of it. */

const titleOf = (id: string): string => find(useWindows.getState(), id)?.title ?? '';

export function activate(id: string): void {
  const window = find(useWindows.getState(), id);
  if (window === undefined) return;
  if (window.minimised) {
    restore(id);
    return;
  }
  change((state) => reducer.focus(state, id));
  if (useTraits.getState()[id]?.attention === true) changeTraits(id, { attention: false });
}

export function minimise(id: string): void {
  if (blockerOf(useWindows.getState(), id) !== undefined) {
    flashBlocker(id);
    return;
  }
  flyCaption(id, 'down');
  change((state) => reducer.minimise(state, id));
  announce(text('window.minimised', { title: titleOf(id) }));
}

export function maximise(id: string): void {
  change((state) => reducer.maximise(state, id));
  announce(text('window.maximised', { title: titleOf(id) }));
}

export function restore(id: string): void {
  const fromTask = find(useWindows.getState(), id)?.minimised === true;
  change((state) => reducer.restore(state, id));
  if (useTraits.getState()[id]?.attention === true) changeTraits(id, { attention: false });
  if (fromTask) flyCaption(id, 'up');
  announce(text('window.restored', { title: titleOf(id) }));
}

export function toggleMaximise(id: string): void {
  const window = find(useWindows.getState(), id);
  if (window === undefined || !window.resizable) return;
  if (window.placement === 'maximised') restore(id);
  else maximise(id);
}

/** A click on the task button. */
export function toggleTask(id: string): void {
  const state = useWindows.getState();
  if (state.active === id) minimise(id);
  else activate(id);
}

/** Shows which box has to be answered first. */
export function flashBlocker(id: string): void {
  const blocker = blockerOf(useWindows.getState(), id);
  if (blocker === undefined) return;
  change((state) => reducer.focus(state, blocker));
  const element = document.querySelector<HTMLElement>(`[data-window="${blocker}"]`);
  if (element === null) return;
  if (!element.contains(document.activeElement))
    (element.querySelector<HTMLElement>('[data-default]') ?? element).focus();
  if (element.dataset['flash'] !== undefined) return;
  void playSound('ding');
  element.dataset['flash'] = '';
  // Three slow blinks and no more: faster ones can hurt people.
  setTimeout(() => delete element.dataset['flash'], 1050);
}

/** Takes a window away without asking: its content has agreed, or has ended. */
export function removeWindow(id: string): void {
  const title = titleOf(id);
  change((state) => reducer.close(state, id));
  forgetTraits(id);
  announce(text('window.closed', { title }));
}

/** Asks whether to end a program that does not answer; answers whether it was ended. */
async function offerEnd(id: string, title: string): Promise<boolean> {
  const answer = await ask({
    owner: null,
    kind: 'warning',
    title: text('box.end-program', { title }),
    text: text('box.not-responding', { title }),
    buttons: [
      { id: 'end', label: text('box.end-now') },
      { id: 'wait', label: text('box.cancel'), default: true, cancel: true },
    ],
  });
  if (answer === 'end') await endProcess(id);
  return answer === 'end';
}

/** Closes a window if what is in it agrees. Answers whether it is gone. */
export async function closeWindow(id: string): Promise<boolean> {
  const state = useWindows.getState();
  const window = find(state, id);
  if (window === undefined) return true;
  if (blockerOf(state, id) !== undefined) {
    flashBlocker(id);
    return false;
  }
  if (window.kind === 'message') {
    cancelBox(id);
    return true;
  }
  if (window.kind === 'dialog') return cancelDialog(id);
  if (window.kind === 'app') {
    if (useProcesses.getState()[id]?.state === 'not-responding' && !(await offerEnd(id, window.title)))
      return false;
    if ((await requestClose(id)) === 'cancelled') return false;
  } else {
    const traits = useTraits.getState()[id];
    if (traits?.dirty === true && traits.mayClose !== undefined && !(await traits.mayClose())) return false;
  }
  removeWindow(id);
  return true;
}
