import type { User } from '#contract/index.ts';
import type { ConfirmCall, NotifyCall } from '#sdk/protocol/to-shell.ts';
import type { FrameSettings } from '#sdk/protocol/values.ts';

/** What is to go on paper: a whole page of markup that loads nothing. */
export interface PrintJob {
  readonly windowId: string;
  readonly title: string;
  readonly html: string;
}

/** What the kernel needs of the desktop around it. */
export interface ShellConnection {
  /** The person touched the app in this window. */
  activate(windowId: string): void;
  /** What the app wants after its name in the caption. */
  setTitle(windowId: string, title: string): void;
  setDirty(windowId: string, dirty: boolean): void;
  /** The window is to go without further question. */
  close(windowId: string): void;
  /** An app opens another one; `document` is the id of a file. */
  open(appId: string, document?: string): void;
  /** A shortcut of the desktop was pressed inside an app; `up` tells that its Alt, Ctrl or Meta was let go. */
  shortcut(windowId: string, key: string, phase: 'down' | 'up'): void;
  notify(windowId: string, note: NotifyCall): void;
  /** Asks by a message box over the window; answers with the id of the button. */
  confirm(windowId: string, question: ConfirmCall): Promise<string>;
  /** `printJob` of the kernel does it; a desktop may show a preview first. */
  print(job: PrintJob): Promise<void>;
  currentUser(): User | null;
  /** The look and language now. What is left out takes its usual value. */
  settings(): ShellSettings;
  /** On an ordinary page the focus begins at the top: no app is handed the keyboard because nobody holds it. */
  readonly focusStays?: boolean;
  /** Shortcuts apps must leave to the desktop, written as `shortcutOf` does; a usual list when absent. */
  readonly shortcuts?: readonly string[];
}

export type ShellSettings = Pick<FrameSettings, 'locale' | 'theme' | 'density' | 'reducedMotion'> &
  Partial<FrameSettings>;

/** Keys that mean the desktop wherever the focus is. A frame reports them instead of handling them. */
export const usualShortcuts: readonly string[] = [
  ...['F1', 'F5', 'F6', 'F11', 'Alt+F1', 'Alt+F4', 'Alt+F6', 'Alt+Shift+F6', 'Shift+F6', 'Alt+-'],
  ...['Alt+Tab', 'Alt+Shift+Tab', 'Alt+Escape', 'Alt+Space', 'Ctrl+Escape', 'Ctrl+Shift+Escape'],
  ...['Ctrl+Alt+D', 'Ctrl+Alt+Tab', 'Ctrl+F5', 'Ctrl+R', 'Ctrl+F4', 'Meta'],
  ...'BDEFLMR'.split('').map((key) => `Meta+${key}`),
  ...['Shift+Meta+M', 'Meta+Tab', 'Meta+Pause', 'Meta+F1'],
];
