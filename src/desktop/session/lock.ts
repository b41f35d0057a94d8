import { holdSecret } from '#src/kernel/index.ts';
import { stay } from '../leave/store.ts';
import { closeMenu } from '../menus/store.ts';
import { endSaver } from '../saver/store.ts';
import { closeStart } from '../start/store.ts';
import { switchCancel } from '../switcher/store.ts';
import { send } from '../windows/gesture-store.ts';
import { focus, focusDesktop } from '../windows/reducer.ts';
import { change, useWindows } from '../windows/store.ts';
import { callSession, NoAnswerError, RefusedError } from './api.ts';
import { useSession } from './store.ts';

/** How long to wait before a server that gave no answer is asked again, in ms. */
const again = 5_000;

const isLocked = (): boolean => useSession.getState().stage.at === 'locked';

/** Puts the welcome screen before the desktop, which stays as it is until its person has logged on again. */
export function lock(): void {
  const { stage } = useSession.getState();
  if (stage.at !== 'desktop') return;
  closeMenu();
  closeStart();
  stay();
  switchCancel();
  endSaver();
  send({ type: 'cancel' });
  const { active } = useWindows.getState();
  // No window has the keyboard while the desktop is out of sight.
  change(focusDesktop);
  const release = holdSecret();
  useSession.setState({ stage: { at: 'locked', user: stage.user }, personas: [] });
  const stop = useSession.subscribe(({ stage: { at } }) => {
    if (at === 'locked') return;
    stop();
    release();
    if (at === 'desktop' && active !== null) change((state) => focus(state, active));
  });
  void endOnServer();
}

/** Ends the session, or a reload would be a way in without the password; only then may somebody log on. */
async function endOnServer(): Promise<void> {
  while (isLocked()) {
    try {
      await callSession('session.end').catch(isOver);
      const { personas } = await callSession('personas.list');
      if (isLocked()) useSession.setState({ personas });
      return;
    } catch (error) {
      if (!(error instanceof NoAnswerError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, again));
    }
  }
}

/** A refusal means that there is no session any more. */
function isOver(error: unknown): void {
  if (!(error instanceof RefusedError)) throw error;
}
