/** The smallest desktop that can hold sealed apps: windows side by side, one warm frame, a record of what was asked. */
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { create } from 'zustand';
import {
  AppFrame,
  connectShell,
  endProcess,
  focusApp,
  holdSecret,
  requestClose,
  restartApp,
  useProcesses,
} from '#src/kernel/index.ts';
import '#ui/ui.css';
import './harness.css';

interface HarnessWindow {
  readonly id: string;
  readonly app: string | null;
  readonly document?: string;
}

interface HarnessState {
  readonly windows: readonly HarnessWindow[];
  readonly active: string | null;
  readonly asked: readonly (readonly unknown[])[];
}

const useHarness = create<HarnessState>()(() => ({
  windows: [{ id: 'w1', app: null }],
  active: null,
  asked: [],
}));

let last = 1;

function log(...entry: unknown[]): void {
  useHarness.setState(({ asked }) => ({ asked: [...asked, entry].slice(-200) }));
}

/** As the desktop does it: the warm frame becomes the window, and a new one is kept warm. */
function open(app: string, document?: string): string {
  const spare = useHarness.getState().windows.at(-1);
  last += 1;
  const next = { id: `w${last}`, app: null };
  useHarness.setState(({ windows }) => ({
    active: spare?.id ?? null,
    windows: [
      ...windows.map((one) => (one === spare ? { ...one, app, ...(document ? { document } : {}) } : one)),
      next,
    ],
  }));
  return spare?.id ?? '';
}

function remove(windowId: string): void {
  useHarness.setState(({ windows }) => ({ windows: windows.filter(({ id }) => id !== windowId) }));
}

connectShell({
  activate: (windowId) => {
    log('activate', windowId);
    useHarness.setState({ active: windowId });
  },
  setTitle: (windowId, title) => log('title', windowId, title),
  setDirty: (windowId, dirty) => log('dirty', windowId, dirty),
  close: (windowId) => {
    log('close', windowId);
    remove(windowId);
  },
  open: (app, document) => {
    log('open', app, document);
    open(app, document);
  },
  shortcut: (windowId, key, phase) => log('shortcut', windowId, key, phase),
  notify: (windowId, note) => log('notify', windowId, note.title),
  confirm: async (windowId, question) => {
    log('confirm', windowId, question.title);
    return question.buttons[0]?.id ?? '';
  },
  print: async (job) => log('print', job.windowId, job.title),
  currentUser: () => ({ id: 'lin', kind: 'person', name: { zh: '林晓禾', en: 'Lin Xiaohe' } }),
  settings: () => {
    const { lang, dataset } = document.documentElement;
    return {
      locale: lang === 'en' ? 'en' : 'zh-CN',
      theme: dataset['theme'] ?? '',
      density: dataset['density'] ?? '',
      reducedMotion: false,
    };
  },
});

function Desktop(): ReactNode {
  const windows = useHarness((state) => state.windows);
  const active = useHarness((state) => state.active);
  return (
    <>
      <input id="shell-field" aria-label="shell" />
      {windows.map(({ id, app, document: file }, index) => (
        <section
          key={id}
          className="harness-window"
          data-window={id}
          data-spare={app === null ? '' : undefined}
          data-place={index % 6}
        >
          <AppFrame windowId={id} app={app} title={app ?? 'spare'} document={file} active={active === id} />
        </section>
      ))}
    </>
  );
}

const controls = {
  open,
  endProcess,
  requestClose,
  restartApp,
  focusApp,
  holdSecret,
  activate: (windowId: string) => useHarness.setState({ active: windowId }),
  remove,
  processes: () => useProcesses.getState(),
  asked: () => useHarness.getState().asked,
};

declare global {
  var harness: Harness;
}

export type Harness = typeof controls;

globalThis.harness = controls;

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Desktop />
    </StrictMode>,
  );
}
