import { type ReactNode, useState } from 'react';
import { useTraining } from '#src/desktop/training.ts';
import { wipe } from '#src/kernel/storage/index.ts';
import { Button, Notice } from '#ui/index.ts';
import { useSay } from '../common/texts.ts';
import '../common/sheet.css';
import type { SystemWindowProps } from '../types.ts';

/** 培训: sets the invented data back to the beginning. */
export function Training(props: SystemWindowProps): ReactNode {
  const { ask, close, user } = props;
  const say = useSay();
  const { active, reset } = useTraining();
  const [busy, setBusy] = useState(false);
  const start = async (): Promise<void> => {
    const answer = await ask({
      title: say('training.reset'),
      text: say('training.reset-text'),
      kind: 'warning',
      buttons: [
        { id: 'yes', label: say('button.yes') },
        { id: 'no', label: say('button.no') },
      ],
      focus: 'no',
    });
    if (answer !== 'yes' || reset === null) return;
    setBusy(true);
    await reset();
    await wipe(user.id);
    // Nobody is logged on in the fresh data: the page begins again at the tiles.
    location.reload();
  };
  return (
    <div className="system-sheet">
      <div className="sheet-page training">
        <h1>{say('training.heading')}</h1>
        <p>{say('training.what')}</p>
        {active ? (
          <>
            <Notice kind="success">{say('training.on')}</Notice>
            <div>
              <Button danger disabled={busy || reset === null} onClick={() => void start()}>
                {say('training.reset')}
              </Button>
            </div>
          </>
        ) : (
          <>
            <Notice kind="info">{say('training.off')}</Notice>
            <div>
              <Button onClick={() => location.assign('?training')}>{say('training.enter')}</Button>
            </div>
          </>
        )}
      </div>
      <div className="system-buttons">
        <Button default onClick={close}>
          {say('button.close')}
        </Button>
      </div>
    </div>
  );
}
