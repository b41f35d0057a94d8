import { createContext, useContext } from 'react';
import type { ApiClient } from './api.ts';
import type { FileEntry, FrameDocument, FrameUser, Locale } from './protocol/values.ts';

/** One button of a question. The first is the default; Esc gives the last. */
export interface DialogButton {
  readonly id: string;
  readonly label: string;
}

/** The desktop as an app sees it. Every method needs the permission named beside it. */
export interface Host {
  readonly appId: string;
  readonly locale: Locale;
  readonly density: string;
  readonly timeZone: string;
  readonly user: FrameUser;
  /** The document the app was opened with. */
  readonly document: FrameDocument | null;
  /** The app was closed by a fault and opened again; its drafts are back. */
  readonly recovered: boolean;
  /** Whether the manifest's permission was granted: API tags and shell services alike. */
  readonly can: (permission: string) => boolean;
  /** The operation's own tag; `public` operations need none. */
  readonly api: ApiClient;
  /** `files:own`: the documents of the person in 我的文档. */
  readonly files: {
    save(file: { name: string; type: string; content: string }): Promise<{ id: string; name: string }>;
    list(): Promise<readonly FileEntry[]>;
    read(id: string): Promise<FrameDocument>;
  };
  /** `notify`: a balloon at the taskbar. */
  notify(note: { title: string; text: string }): Promise<void>;
  /** A message box over the app's window; resolves to the id of the chosen button. */
  confirm(question: { title: string; text: string; buttons: readonly DialogButton[] }): Promise<string>;
  /** `print`: prints what the app shows now, or the given element. */
  print(job: { title: string; element?: Element }): Promise<void>;
  /** `clipboard:write`. */
  copy(text: string): Promise<void>;
  /** What stands after the app's name in the caption. */
  setTitle(title: string): void;
  /** Whether closing would lose something not yet handed in; closing then asks first. */
  setDirty(dirty: boolean): void;
  /** `open:<app>`: opens another app, with a document of the person if given. */
  open(app: string, documentId?: string): Promise<void>;
  close(): void;
  /** Lets the app say no to closing. Returns the way to take that back. */
  onCloseAsked(handler: () => boolean | Promise<boolean>): () => void;
}

export const HostContext = createContext<Host | null>(null);

/** The desktop around this app. */
export function useHost(): Host {
  const host = useContext(HostContext);
  if (!host) throw new Error('useHost must be called inside an app started by startApp or renderApp');
  return host;
}
