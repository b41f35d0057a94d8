import { changeProcesses, type Process, useProcesses } from '../processes.ts';
import type { FrameProcess } from './frame-process.ts';

/** How long the browser needs to notice that nothing is left in the frames' process, and to end it. */
const burialMs = 150;
/** More often than this within a minute, and the apps stay closed until the person opens them again. */
const patience = 3;

/**
 * Brings windows back after a fault. Because all frames share one process, a process that hangs or has died is
 * left behind only by taking every frame away at once; each app then begins anew from its drafts.
 */
export class Recovery {
  #times: number[] = [];

  /** Takes all frames away and gives every window that still runs something a new one. */
  async restartAll(): Promise<void> {
    const alive = Object.values(useProcesses.getState()).filter(({ state }) => state !== 'ended');
    await this.#replace(alive, burialMs);
  }

  /** Gives some windows a new frame; the others are left alone. */
  async restart(windowIds: readonly string[]): Promise<void> {
    const processes = useProcesses.getState();
    const wanted = windowIds.map((id) => processes[id]).filter((process) => process !== undefined);
    await this.#replace(wanted, 0);
  }

  /** The process of these frames has died. The one that is taken for the cause stays closed. */
  async afterDeath(fallen: readonly FrameProcess[], suspect: FrameProcess | undefined): Promise<void> {
    const now = performance.now();
    this.#times = [...this.#times.filter((time) => now - time < 60_000), now];
    const again = this.#times.length <= patience;
    const processes = useProcesses.getState();
    const ended = fallen.filter((frame) => processes[frame.windowId]?.app && (frame === suspect || !again));
    changeProcesses(
      Object.fromEntries(
        ended.map(({ windowId }) => [windowId, { state: 'ended', reason: 'lost', frameless: true }]),
      ),
    );
    const others = fallen.filter((frame) => !ended.includes(frame)).map(({ windowId }) => windowId);
    await this.restart(others);
  }

  async #replace(processes: readonly Process[], pause: number): Promise<void> {
    const change = (make: (process: Process) => Partial<Process>) =>
      changeProcesses(Object.fromEntries(processes.map((process) => [process.windowId, make(process)])));
    change(({ app }) => ({ state: app ? 'starting' : 'warm', reason: null, details: '', frameless: true }));
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    change(({ generation }) => ({ frameless: false, generation: generation + 1 }));
  }
}
