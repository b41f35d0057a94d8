import { create } from 'zustand';
import type { Persona, User } from '#contract/index.ts';
import { callSession, NoAnswerError, RefusedError } from '../desktop/session/api.ts';
import { restoreSettings } from '../desktop/settings/store.ts';

/** Who is here. */
export type Visit =
  | { readonly at: 'starting' }
  | { readonly at: 'offline' }
  | { readonly at: 'logon'; readonly personas: readonly Persona[] }
  | { readonly at: 'in'; readonly user: User };

export const useVisit = create<{ readonly visit: Visit }>()(() => ({ visit: { at: 'starting' } }));

const go = (visit: Visit): void => useVisit.setState({ visit });

export function currentUser(): User | null {
  const { visit } = useVisit.getState();
  return visit.at === 'in' ? visit.user : null;
}

/** Finds out who is logged on; the desktop and these pages share the session. */
export async function startVisit(): Promise<void> {
  go({ at: 'starting' });
  try {
    const { user } = await callSession('session.read');
    const personas = user === null ? (await callSession('personas.list')).personas : [];
    await restoreSettings(user?.id ?? null);
    go(user === null ? { at: 'logon', personas } : { at: 'in', user });
  } catch (error) {
    goOffline(error);
  }
}

export type LogOnTrouble = 'wrong' | 'too-many' | 'offline';

/** Logs on, or says why not. */
export async function logOn(persona: string, password?: string): Promise<LogOnTrouble | null> {
  try {
    const { user } = await callSession(
      'session.create',
      password === undefined ? { persona } : { persona, password },
    );
    if (user !== null) {
      await restoreSettings(user.id);
      go({ at: 'in', user });
    }
    return user === null ? 'offline' : null;
  } catch (error) {
    if (error instanceof RefusedError)
      return error.problem.code === 'too-many-attempts' ? 'too-many' : 'wrong';
    if (error instanceof NoAnswerError) return 'offline';
    throw error;
  }
}

/** Ends the session; what was typed has been saved as a draft before. */
export async function logOff(): Promise<void> {
  try {
    await callSession('session.end');
    await startVisit();
  } catch (error) {
    goOffline(error);
  }
}

function goOffline(error: unknown): void {
  if (!(error instanceof NoAnswerError) && !(error instanceof RefusedError)) throw error;
  go({ at: 'offline' });
}
