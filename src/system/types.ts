import type { ComponentType } from 'react';
import type { User } from '#contract/index.ts';

/** The trusted windows: what needs the page itself, and so cannot be a sealed app. */
export const systemWindowIds = [
  'my-computer',
  'my-documents',
  'recycle-bin',
  'explorer',
  'properties',
  'viewer',
  'notepad',
  'search',
  'run',
  'task-manager',
  'help',
  'control-panel',
  'display',
  'taskbar-options',
  'accessibility',
  'mouse',
  'sounds',
  'date-language',
  'users',
  'training',
  'system-properties',
] as const;
export type SystemWindowId = (typeof systemWindowIds)[number];

/** What the desktop hands to a trusted window. */
export interface SystemWindowProps {
  readonly windowId: string;
  /** What it was opened with: a folder's or document's id, a help topic, a word to search for. */
  readonly params: string | null;
  readonly user: User;
  /** Whether it is the active window: only then do Alt, F10 and the shortcuts mean it. */
  readonly active: boolean;
  /** The whole caption, e.g. `说明.txt - 记事本`. */
  readonly setTitle: (title: string) => void;
  /** What it should be opened with again after a reload; an Explorer that went to another folder says so. */
  readonly setParams: (params: string | null) => void;
  /** Whether closing would lose something. */
  readonly setDirty: (dirty: boolean) => void;
  /** Asked before an unclean window closes; the answer false keeps it open. Returns the way to take it back. */
  readonly onCloseAsked: (handler: () => Promise<boolean>) => () => void;
  /** What the browser's Back means while this is the active window. Returns the way to take it back. */
  readonly onBack: (handler: () => void) => () => void;
  readonly close: () => void;
  /** Opens an app or a trusted window, an app with a document of the person if given. */
  readonly open: (id: string, params?: string) => void;
  /** A message box that blocks this window alone. Answers the pressed button's id; Esc is the last button. */
  readonly ask: (question: Question) => Promise<string>;
}

export interface Question {
  readonly title: string;
  readonly text: string;
  readonly kind: 'info' | 'question' | 'warning' | 'error';
  /** The first is the default one. */
  readonly buttons: readonly { readonly id: string; readonly label: string }[];
  /** The button that has the focus at first, when it is not the default: the safe one. */
  readonly focus?: string;
}

/** A trusted window as menus and the taskbar know it. */
export interface SystemProgram {
  readonly id: SystemWindowId;
  readonly name: { readonly 'zh-CN': string; readonly en: string };
  /** A name of `public/icons`. */
  readonly icon: string;
  /** Sizes in density units. */
  readonly window: {
    readonly width: number;
    readonly height: number;
    readonly minWidth: number;
    readonly minHeight: number;
    /** A second opening brings the first window to the front. */
    readonly single: boolean;
    /** Property sheets and small dialogs keep their size. */
    readonly resizable: boolean;
  };
}

export interface SystemWindow extends SystemProgram {
  readonly Component: ComponentType<SystemWindowProps>;
}
