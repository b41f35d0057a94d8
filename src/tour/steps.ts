import type { WindowsState } from '../desktop/windows/types.ts';

/** What the desktop looks like to the guide. */
export interface Scene {
  readonly windows: WindowsState['windows'];
  readonly active: string | null;
  readonly startOpen: boolean;
  readonly receipts: number;
}

export type StepId = 'open' | 'move' | 'start' | 'taskbar' | 'file' | 'done';

export interface Step {
  readonly id: StepId;
  /** What is to be touched; it gets a frame. */
  readonly target: string | null;
  /** Whether the person has done it, by how things were when the step began. */
  readonly done: (now: Scene, before: Scene) => boolean;
}

/** Each step is over when the thing itself has been done, by whatever way. */
export const steps: readonly Step[] = [
  {
    id: 'open',
    target: '#icon-calculators',
    done: ({ windows, active }) => windows.some(({ id, app }) => app === 'calculators' && id === active),
  },
  {
    id: 'move',
    target: '.window[data-active="true"] .caption',
    done: ({ windows }, before) =>
      windows.some(({ id, bounds }) => {
        const was = before.windows.find((window) => window.id === id)?.bounds;
        return was !== undefined && (was.x !== bounds.x || was.y !== bounds.y);
      }),
  },
  { id: 'start', target: '#start-button', done: ({ startOpen }) => startOpen },
  {
    id: 'taskbar',
    target: '.task-button',
    done: ({ windows }, before) =>
      windows.some(({ id, minimised }) =>
        before.windows.some((window) => window.id === id && window.minimised !== minimised),
      ),
  },
  { id: 'file', target: '#icon-declare', done: ({ receipts }, before) => receipts > before.receipts },
  { id: 'done', target: null, done: () => false },
];
