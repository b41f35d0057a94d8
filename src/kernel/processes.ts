import { create } from 'zustand';

/** `warm`: a frame waits for an app. `starting`: an app was sent to it. The rest says itself. */
export type ProcessState = 'warm' | 'starting' | 'running' | 'not-responding' | 'ended';

/** Why a process is no more. */
export type EndReason = 'failed' | 'ended-by-person' | 'flood' | 'focus' | 'lost';

/** Something the broker refused. */
export interface RefusedCall {
  readonly op: string;
  /** The permission it needed. */
  readonly needs: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What the heartbeat knows, written once a second. */
export interface Pulse {
  readonly sent: number;
  readonly answered: number;
  /** Milliseconds the last answer took. */
  readonly roundTrip: number;
}

/** A frame and what runs in it, as Task Manager shows it. */
export interface Process {
  readonly windowId: string;
  readonly app: string | null;
  readonly state: ProcessState;
  readonly reason: EndReason | null;
  /** What the app said when it failed. */
  readonly details: string;
  readonly refused: readonly RefusedCall[];
  readonly pings: Pulse;
  /** Calls made of the broker so far. */
  readonly calls: number;
  /** Closing would lose something not yet handed in. */
  readonly dirty: boolean;
  /** It has let the person wait for more than a moment, and is taken to be the one that holds up the rest. */
  readonly busy: boolean;
  /** Milliseconds from the wish to open to the first paint. */
  readonly openedIn: number | null;
  /** Counts the frames this window has had; a new one begins from saved drafts. */
  readonly generation: number;
  /** No frame is to be there: it was taken away and is not (or not yet) to come back. */
  readonly frameless: boolean;
}

/** All processes by window id. */
export type Processes = Readonly<Record<string, Process>>;

export const useProcesses = create<Processes>()(() => ({}));

const fresh: Omit<Process, 'windowId'> = {
  app: null,
  state: 'warm',
  reason: null,
  details: '',
  refused: [],
  pings: { sent: 0, answered: 0, roundTrip: 0 },
  calls: 0,
  dirty: false,
  busy: false,
  openedIn: null,
  generation: 0,
  frameless: false,
};

/**
 * Makes the record of a window that has none. While an app is starting a new warm frame waits without an
 * element: all frames share one process, and readying it would take the starting app's time.
 */
export function ensureProcess(windowId: string): void {
  const processes = useProcesses.getState();
  if (processes[windowId]) return;
  useProcesses.setState({ [windowId]: { ...fresh, windowId, frameless: isAnyStarting(processes) } });
}

/** A window is given an app to run. */
export function startProcess(windowId: string, app: string): void {
  changeProcess(windowId, { app, state: 'starting', frameless: false });
}

export function isAnyStarting(processes: Processes): boolean {
  return Object.values(processes).some(({ state }) => state === 'starting');
}

/** Changes records, all in one step; windows that have none are left out. */
export function changeProcesses(changes: Readonly<Record<string, Partial<Process>>>): void {
  useProcesses.setState((processes) => {
    const next: Record<string, Process> = {};
    for (const [windowId, change] of Object.entries(changes)) {
      const process = processes[windowId];
      if (process) next[windowId] = { ...process, ...change };
    }
    return next;
  });
}

export function changeProcess(windowId: string, change: Partial<Process>): void {
  changeProcesses({ [windowId]: change });
}

/** Forgets a window that is gone. */
export function dropProcess(windowId: string): void {
  const { [windowId]: _gone, ...rest } = useProcesses.getState();
  useProcesses.setState(rest, true);
}
