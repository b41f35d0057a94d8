import { connectShell, printJob, useProcesses } from '#src/kernel/index.ts';
import { ask } from '../boxes/store.ts';
import { keyFromApp } from '../keyboard/keys.ts';
import { closeMenu } from '../menus/store.ts';
import { notify } from '../notifications/store.ts';
import { currentUser } from '../session/store.ts';
import { useSettings } from '../settings/store.ts';
import { playSound } from '../sounds.ts';
import { closeStart } from '../start/store.ts';
import { activate, flashBlocker, removeWindow } from '../windows/commands.ts';
import { setTitle } from '../windows/reducer.ts';
import { blockerOf, find } from '../windows/stacking.ts';
import { change, useWindows } from '../windows/store.ts';
import { changeTraits, wantAttention } from '../windows/traits.ts';
import { launch, programName } from './launch.ts';
import { programs } from './programs.ts';

function nameIn(windowId: string): string {
  const program = programs.get(find(useWindows.getState(), windowId)?.app ?? '');
  return program === undefined ? '' : programName(program);
}

/** An app that ended by a fault is heard, and its task button seen, wherever the person is. */
function followFaults(): void {
  useProcesses.subscribe((processes, before) => {
    for (const { windowId, state, reason } of Object.values(processes)) {
      if (state !== 'ended' || before[windowId]?.state === 'ended' || reason === 'ended-by-person') continue;
      void playSound('error');
      wantAttention(windowId, useWindows.getState().active);
    }
  });
}

/** Gives the kernel what it needs of the desktop. Once, before the first frame. */
export function connectKernel(): void {
  followFaults();
  connectShell({
    activate: (windowId) => {
      // A press inside a frame is the only one the page does not see: what it would have closed is closed here.
      closeMenu();
      closeStart();
      if (blockerOf(useWindows.getState(), windowId) === undefined) activate(windowId);
      else flashBlocker(windowId);
    },
    setTitle: (windowId, title) => {
      const name = nameIn(windowId);
      change((state) => setTitle(state, windowId, title === '' ? name : `${title} - ${name}`));
    },
    setDirty: (windowId, dirty) => changeTraits(windowId, { dirty }),
    close: removeWindow,
    open: (appId, document) => void launch(appId, document),
    shortcut: (_windowId, key, phase) => keyFromApp(key, phase),
    notify: (windowId, { title, text }) => {
      wantAttention(windowId, useWindows.getState().active);
      notify({ kind: 'info', title, text, onOpen: () => activate(windowId) });
    },
    confirm: (windowId, { title, text, buttons }) =>
      ask({
        owner: windowId,
        kind: 'question',
        title,
        text,
        buttons: buttons.map((button, index) => ({
          ...button,
          default: index === 0,
          cancel: index === buttons.length - 1,
        })),
      }),
    print: printJob,
    currentUser,
    settings: () => {
      const { locale, theme, density, reducedMotion } = useSettings.getState();
      return { locale, theme, density, reducedMotion };
    },
  });
}
