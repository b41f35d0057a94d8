import { type ReactNode, useId } from 'react';
import { MessageBox } from '#ui/message-box.tsx';
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
  /** Whether the window is the active one. */
  readonly active: boolean;
}

/** Stands in a window whose app is no more: what happened, that nothing typed is lost, and the way on. */
export default function EndedPanel({ windowId, title, process, active }: EndedPanelProps): ReactNode {
  const words = useId();
  const locale = document.documentElement.lang;
  const reopen = () => void kernel.engine().then((engine) => engine.restart(windowId));
  const close = () => void kernel.engine().then((engine) => engine.end(windowId));
  const text = `${kernelText(locale, said[process.reason ?? 'ended-by-person'], title)}\n${kernelText(locale, 'kept')}`;
  return (
    <div className="app-ended" role="alertdialog" aria-label={title} aria-describedby={words}>
      <MessageBox
        kind={process.reason === 'ended-by-person' ? 'info' : 'error'}
        title={title}
        text={text}
        textId={words}
        focus={active}
        details={
          process.details ? (
            <details>
              <summary>{kernelText(locale, 'details')}</summary>
              <pre>{process.details}</pre>
            </details>
          ) : null
        }
        buttons={[
          { id: 'reopen', label: kernelText(locale, 'reopen'), default: true },
          { id: 'close', label: kernelText(locale, 'ok'), cancel: true },
        ]}
        onPress={(button) => (button === 'reopen' ? reopen() : close())}
      />
    </div>
  );
}
