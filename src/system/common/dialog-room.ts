import { createContext } from 'react';

/** A dialog that a trusted window wants to show over itself. */
export interface DialogRequest {
  readonly title: string;
  /** What is drawn in it; its owner keeps drawing there. */
  readonly content: HTMLElement;
  /** The cross and its keys; null while the dialog may not be closed that way. */
  readonly onCancel: (() => void) | null;
  /** It stands on the screen and can take the focus. */
  readonly onShown: () => void;
}

/** Shows a dialog that blocks the window alone. Returns how to take it away. */
export type OpenDialog = (request: DialogRequest) => () => void;

/** Where the dialogs of a trusted window go: the desktop gives each a window of its own. */
export const DialogRoom = createContext<OpenDialog>(() => {
  throw new Error('no room for a dialog');
});
