import { create } from 'zustand';
import type { ConfirmCall, NotifyCall } from '#sdk/protocol/to-shell.ts';
import { useSettings } from '../desktop/settings/store.ts';
import { connectShell, focusApp, printJob, requestClose } from '../kernel/index.ts';
import { plainAddress } from './address.ts';
import { currentUser } from './session.ts';

/** The one frame of a page. */
export const pageWindow = 'page';

export interface Note extends NotifyCall {
  readonly id: number;
}

export interface Asked extends ConfirmCall {
  readonly answer: (button: string) => void;
}

interface PageState {
  /** What the app wants after its name; empty when nothing. */
  readonly title: string;
  readonly notes: readonly Note[];
  readonly asked: Asked | null;
}

/** What the app of this page has asked the page for. */
export const usePage = create<PageState>()(() => ({ title: '', notes: [], asked: null }));

export function dismiss(id: number): void {
  usePage.setState(({ notes }) => ({ notes: notes.filter((note) => note.id !== id) }));
}

/** Answers the open question. */
export function answer(button: string): void {
  const { asked } = usePage.getState();
  usePage.setState({ asked: null });
  asked?.answer(button);
  // A browser does not give the focus back into a frame; the app itself knows where it was.
  setTimeout(() => void focusApp(pageWindow));
}

/** Gives the kernel what it needs of a page that has no windows. Once, before the frame. */
export function connectPage(): void {
  let serial = 0;
  connectShell({
    activate: () => undefined,
    setTitle: (_window, title) => usePage.setState({ title }),
    setDirty: () => undefined,
    close: () => location.assign(plainAddress()),
    open: (service, document) => void leaveFor(plainAddress(service, document ?? null)),
    shortcut: () => undefined,
    notify: (_window, note) => {
      serial += 1;
      usePage.setState(({ notes }) => ({ notes: [...notes, { ...note, id: serial }] }));
    },
    confirm: (_window, question) =>
      new Promise((resolve) => usePage.setState({ asked: { ...question, answer: resolve } })),
    print: printJob,
    currentUser,
    settings: () => {
      const { locale, theme, density, reducedMotion } = useSettings.getState();
      return { locale, theme, density, reducedMotion };
    },
    focusStays: true,
    // All keys are the browser's, as on any page.
    shortcuts: [],
  });
}

/** Goes to another page once the app has saved its drafts and the person does not mind. */
export async function leaveFor(address: string): Promise<void> {
  if ((await requestClose(pageWindow)) === 'closed') location.assign(address);
}
