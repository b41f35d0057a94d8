import type { ReactNode } from 'react';
import { Button, ProgressBar } from '#ui/index.ts';
import { Modal } from '../common/modal.tsx';
import { useSay } from '../common/texts.ts';
import type { Progress } from './progress.ts';

/** How far a long task has come. Only its button ends it, so that nothing is left half done by accident. */
export function ProgressDialog({ title, name, done, total, left, cancel }: Progress): ReactNode {
  const say = useSay();
  return (
    <Modal title={title} onCancel={cancel} onDefault={cancel} crossless>
      <ProgressBar
        label={name}
        value={done}
        max={total}
        text={say('progress.of', { done: done + 1, total })}
      />
      <p className="explorer-picker-text">{say('progress.left', { count: left })}</p>
      <div className="system-buttons">
        <Button onClick={cancel}>{say('button.cancel')}</Button>
      </div>
    </Modal>
  );
}
