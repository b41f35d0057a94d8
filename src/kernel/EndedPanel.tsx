import { type ReactNode, useId } from 'react';
import { Button } from '#ui/button.tsx';
import { kernel } from './kernel.ts';
import type { EndReason, Process } from './processes.ts';
import { type KernelText, kernelText } from './texts.ts';

const said: Readonly<Record<EndReason, KernelText>> = {
  failed: 'failed',
  flood: 'flood',
  focus: 'focus',
  lost: 'lost',
  'ended-by-person': 'ended',
};

export interface EndedPanelProps {
  readonly windowId: string;
  readonly title: string;
  readonly process: Process;
}

/** Stands in a window whose app is no more: what happened, that nothing typed is lost, and the way on. */
export default function EndedPanel({ windowId, title, process }: EndedPanelProps): ReactNode {
  const headline = useId();
  const locale = document.documentElement.lang;
  const reopen = () => void kernel.engine().then((engine) => engine.restart(windowId));
  const close = () => void kernel.engine().then((engine) => engine.end(windowId));
  return (
    <div className="app-ended" role="alertdialog" aria-labelledby={headline}>
      <p id={headline} className="app-ended-headline">
        {kernelText(locale, said[process.reason ?? 'ended-by-person'], title)}
      </p>
      <p>{kernelText(locale, 'kept')}</p>
      <p className="app-ended-buttons">
        <Button default onClick={reopen}>
          {kernelText(locale, 'reopen')}
        </Button>
        <Button onClick={close}>{kernelText(locale, 'close')}</Button>
      </p>
      {process.details && (
        <details>
          <summary>{kernelText(locale, 'details')}</summary>
          <pre>{process.details}</pre>
        </details>
      )}
    </div>
  );
}
