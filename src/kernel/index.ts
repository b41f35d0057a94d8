/**
 * The kernel's public face: what runs the apps. This file and what it imports are part of the first script;
 * everything that is needed only once a frame is there comes later (`engine/`, `storage/`).
 */
import type { Hands } from './engine/hands.ts';
import { kernel } from './kernel.ts';

export { AppFrame, type AppFrameProps } from './AppFrame.tsx';
export {
  type EndReason,
  type Process,
  type ProcessState,
  type RefusedCall,
  useProcesses,
} from './processes.ts';
export { apps, findApp } from './registry.ts';
export type { PrintJob, ShellConnection, ShellSettings } from './shell.ts';

/** Joins the kernel to the desktop. */
export const connectShell = kernel.connectShell.bind(kernel);

/** Ends what runs in a window, answering or not, and has the desktop close the window. */
export async function endProcess(windowId: string): Promise<void> {
  await (await kernel.engine()).end(windowId);
}

/** Asks what runs in a window whether it may close; it saves its drafts on the way. */
export async function requestClose(windowId: string): Promise<'closed' | 'cancelled'> {
  const engine = kernel.running();
  return engine ? (await engine).requestClose(windowId) : 'closed';
}

/** Puts the keyboard focus into a window's app, where it last was. */
export async function focusApp(windowId: string): Promise<void> {
  (await kernel.running())?.focus(windowId);
}

/** Starts an app of a window again after it failed or was ended. */
export async function restartApp(windowId: string): Promise<void> {
  await (await kernel.engine()).restart(windowId);
}

/**
 * Guards the typing of a secret (password, key PIN): every frame is taken from view and cannot hold the focus
 * until the returned function is called.
 */
export function holdSecret(): () => void {
  let release: (() => void) | undefined;
  let over = false;
  void kernel.running()?.then((engine) => {
    if (!over) release = engine.secrets.hold();
  });
  return () => {
    over = true;
    release?.();
  };
}

/** What hands do inside frames, and the way to type there from a keyboard on the screen. */
export async function frameHands(): Promise<Hands> {
  return (await kernel.engine()).hands;
}

/** Prints a page of markup that loads nothing and runs nothing. */
export async function printJob(job: { readonly title: string; readonly html: string }): Promise<void> {
  await (await import('./engine/print.ts')).printMarkup(job);
}
