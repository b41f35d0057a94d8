import { create } from 'zustand';
import type { Persona, User } from '#contract/index.ts';
import { clearNotices } from '../notifications/store.ts';
import { restoreLayout } from '../settings/layout.ts';
import { restoreSettings } from '../settings/store.ts';
import { playSound } from '../sounds.ts';
import { dropWindows, releaseWindows, restoreWindows } from '../windows/store.ts';
import { callSession, NoAnswerError, RefusedError } from './api.ts';

/** Where the person stands: which of the shell's screens is shown. */
export type Stage =
  | { readonly at: 'starting' }
  | { readonly at: 'offline' }
  | { readonly at: 'logon' }
  | { readonly at: 'off' }
  | { readonly at: 'entering'; readonly user: User }
  | { readonly at: 'desktop'; readonly user: User }
  /** The desktop is there but out of sight, until its person has logged on again. */
  | { readonly at: 'locked'; readonly user: User }
  | { readonly at: 'leaving'; readonly user: User };

export interface SessionState {
  readonly stage: Stage;
  readonly personas: readonly Persona[];
  /** The server says that this is a public machine. */
  readonly kiosk: boolean;
}

export const useSession = create<SessionState>()(() => ({
  stage: { at: 'starting' },
  personas: [],
  kiosk: false,
}));

const go = (stage: Stage): void => useSession.setState({ stage });

/** The person logged on, if any. */
export function currentUser(): User | null {
  const { stage } = useSession.getState();
  return 'user' in stage ? stage.user : null;
}

async function enter(user: User): Promise<void> {
  await Promise.all([restoreSettings(user.id), restoreLayout(user.id), restoreWindows(user.id)]);
  go({ at: 'desktop', user });
}

async function showLogOn(): Promise<void> {
  const { personas } = await callSession('personas.list');
  await restoreSettings(null);
  useSession.setState({ personas, stage: { at: 'logon' } });
}

/** Finds out who is logged on: a reload goes straight back to the desktop. */
export async function startSession(): Promise<void> {
  go({ at: 'starting' });
  try {
    const { user, kiosk = false } = await callSession('session.read');
    if (kiosk) useSession.setState({ kiosk });
    if (user === null) await showLogOn();
    else await enter(user);
  } catch (error) {
    goOffline(error);
  }
}

export type LogOnResult = 'entered' | 'wrong-password' | 'too-many-attempts' | 'no-answer';

/** Logs on, or unlocks the desktop of the person who comes back to it. `settle` is how long the welcome words stay at least, so that they can be read. */
export async function logOn(persona: string, password?: string, settle = 600): Promise<LogOnResult> {
  const { stage } = useSession.getState();
  try {
    const body = password === undefined ? { persona } : { persona, password };
    const { user } = await callSession('session.create', body);
    if (user === null) return 'no-answer';
    void playSound('log-on');
    if (stage.at === 'locked' && stage.user.id === user.id) {
      go({ at: 'desktop', user });
      return 'entered';
    }
    go({ at: 'entering', user });
    if (stage.at === 'locked') releaseWindows();
    await new Promise((resolve) => setTimeout(resolve, settle));
    await enter(user);
    return 'entered';
  } catch (error) {
    if (error instanceof NoAnswerError) return 'no-answer';
    if (!(error instanceof RefusedError)) throw error;
    return error.problem.code === 'too-many-attempts' ? 'too-many-attempts' : 'wrong-password';
  }
}

/** What follows the end of a session. `switch` keeps the windows for the person's return. */
export type Leave = 'log-off' | 'switch' | 'turn-off' | 'restart';

/** Ends the session here and on the server, and goes where the person wanted to go. */
export async function leave(how: Leave, settle = 600): Promise<void> {
  const user = currentUser();
  if (user === null) return;
  go({ at: 'leaving', user });
  clearNotices();
  void playSound('log-off');
  if (how === 'switch') releaseWindows();
  else dropWindows();
  const ended = callSession('session.end').catch(onlyRefusals);
  await Promise.all([ended, new Promise((resolve) => setTimeout(resolve, settle))]);
  if (how === 'turn-off') go({ at: 'off' });
  else if (how === 'restart') location.reload();
  else await showLogOn().catch(goOffline);
}

/** Turns off from the welcome screen, where nobody is logged on. */
export function leaveMachine(): void {
  go({ at: 'off' });
}

function onlyRefusals(error: unknown): void {
  if (!(error instanceof NoAnswerError) && !(error instanceof RefusedError)) throw error;
}

function goOffline(error: unknown): void {
  onlyRefusals(error);
  go({ at: 'offline' });
}
