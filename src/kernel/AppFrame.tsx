import './frame.css';
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useBootDocument } from './boot-document.ts';
import { kernel } from './kernel.ts';
import { ensureProcess, startProcess, useProcesses } from './processes.ts';

const EndedPanel = lazy(() => import('./EndedPanel.tsx'));

export interface AppFrameProps {
  readonly windowId: string;
  /** Null keeps the frame warm: sealed, connected, waiting for an app. */
  readonly app: string | null;
  /** Names the frame for a screen reader. */
  readonly title: string;
  /** Id of a document in the person's files. */
  readonly document?: string | undefined;
  /** Whether the window is the active one; becoming so hands over the keyboard focus. */
  readonly active?: boolean | undefined;
}

/** The sealed frame of a window. It must never be moved in the DOM: that would load it anew. */
export function AppFrame({ windowId, app, title, document: file, active = false }: AppFrameProps): ReactNode {
  const element = useRef<HTMLIFrameElement>(null);
  const page = useBootDocument((state) => state.page);
  // Part by part: the record itself changes with every pulse.
  const generation = useProcesses((processes) => processes[windowId]?.generation ?? 0);
  const framed = useProcesses((processes) => processes[windowId]?.frameless === false);
  const ended = useProcesses((processes) => {
    const process = processes[windowId];
    return process?.state === 'ended' ? process : null;
  });
  const present = page !== null && framed;

  useEffect(() => {
    ensureProcess(windowId);
    void kernel.engine();
    return () => void kernel.engine().then((engine) => engine.forget(windowId));
  }, [windowId]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new generation is a new element
  useEffect(() => {
    const frame = element.current;
    if (!present || !frame) return;
    const attached = kernel.engine().then((engine) => engine.attach(windowId, frame));
    return () => void attached.then((detach) => detach());
  }, [windowId, generation, present]);

  useEffect(() => {
    if (!app) return;
    const wished = performance.now();
    if (useProcesses.getState()[windowId]?.app !== app) startProcess(windowId, app);
    void kernel.engine().then((engine) => engine.launch(windowId, app, file, wished));
  }, [windowId, app, file]);

  useEffect(() => {
    void kernel.running()?.then((engine) => engine.setActive(windowId, active));
  }, [windowId, active]);

  return (
    <>
      {present && (
        <iframe
          key={generation}
          ref={element}
          className="app-frame"
          title={title}
          sandbox="allow-scripts allow-forms"
          srcDoc={page}
          tabIndex={active ? 0 : -1}
        />
      )}
      {ended && app && (
        <Suspense>
          <EndedPanel windowId={windowId} title={title} process={ended} active={active} />
        </Suspense>
      )}
    </>
  );
}
