import { findApp, type Process } from '#src/kernel/index.ts';
import type { SystemTextKey } from '../common/texts.ts';

/** What Task Manager needs of a window. */
export interface WindowLine {
  readonly id: string;
  readonly app: string;
  readonly kind: 'app' | 'system' | 'message' | 'dialog';
  readonly title: string;
}

export interface Task {
  readonly id: string;
  readonly title: string;
  readonly state: SystemTextKey;
  readonly hung: boolean;
}

const states: Readonly<Record<Process['state'], SystemTextKey>> = {
  warm: 'tasks.state-warm',
  starting: 'tasks.state-starting',
  running: 'tasks.state-running',
  'not-responding': 'tasks.state-hung',
  ended: 'tasks.state-ended',
};

/** Every window a person has open, with how it does. */
export function taskRows(
  windows: readonly WindowLine[],
  processes: Readonly<Record<string, Process>>,
): readonly Task[] {
  return windows
    .filter((window) => window.kind === 'app' || window.kind === 'system')
    .map(({ id, title, kind }) => {
      const process = kind === 'app' ? processes[id] : undefined;
      const state = process?.state ?? 'running';
      return { id, title, state: states[state], hung: state === 'not-responding' };
    });
}

export interface ProcessRow {
  readonly id: string;
  readonly name: string;
  readonly state: SystemTextKey;
  readonly calls: number;
  readonly refused: Process['refused'];
  /** Milliseconds of the last answer to the heartbeat; null before the first. */
  readonly answer: number | null;
  readonly openedIn: number | null;
}

/** Every frame there is, the one kept warm among them. */
export function processRows(
  processes: Readonly<Record<string, Process>>,
  locale: 'zh-CN' | 'en',
): readonly ProcessRow[] {
  return Object.values(processes)
    .filter((process) => !process.frameless || process.app !== null)
    .map((process) => ({
      id: process.windowId,
      name: process.app === null ? '' : (findApp(process.app)?.name[locale] ?? process.app),
      state: states[process.state],
      calls: process.calls,
      refused: process.refused,
      answer: process.pings.answered > 0 ? Math.round(process.pings.roundTrip) : null,
      openedIn: process.openedIn === null ? null : Math.round(process.openedIn),
    }));
}
