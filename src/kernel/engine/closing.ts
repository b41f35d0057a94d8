import type { ShellConnection } from '../shell.ts';
import { kernelText } from '../texts.ts';
import type { AppSession } from './app-session.ts';

export interface ClosingOptions {
  /** Whether the app counts as not responding. */
  readonly isSilent: () => boolean;
  /** Ends the app without its consent. */
  readonly end: () => Promise<void>;
}

/** How often an app that takes its time is looked at. */
const patienceMs = 500;

/** Asks an app, and where needed the person, whether a window may close. */
export async function closeWindow(
  windowId: string,
  session: AppSession | null,
  shell: ShellConnection,
  { isSilent, end }: ClosingOptions,
): Promise<'closed' | 'cancelled'> {
  if (!session) return 'closed';
  const { locale } = shell.settings();
  const { name } = session;
  const answer = session.askToClose();
  for (;;) {
    const allowed = await Promise.race([answer, after(patienceMs)]);
    if (allowed === false) return 'cancelled';
    if (allowed === true) break;
    if (!isSilent()) continue;
    const choice = await shell.confirm(windowId, {
      title: kernelText(locale, 'silentTitle', name),
      text: kernelText(locale, 'silent', name),
      buttons: [
        { id: 'end', label: kernelText(locale, 'endNow') },
        { id: 'cancel', label: kernelText(locale, 'cancel') },
      ],
    });
    if (choice !== 'end') return 'cancelled';
    await end();
    return 'closed';
  }
  if (!session.dirty) return 'closed';
  const choice = await shell.confirm(windowId, {
    title: kernelText(locale, 'dirtyTitle', name),
    text: kernelText(locale, 'dirty'),
    buttons: [
      { id: 'close', label: kernelText(locale, 'close') },
      { id: 'cancel', label: kernelText(locale, 'cancel') },
    ],
  });
  return choice === 'close' ? 'closed' : 'cancelled';
}

function after(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms));
}
