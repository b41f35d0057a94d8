import type { ReactNode } from 'react';
import { Dialog } from './Dialog.tsx';
import { useKiosk } from './store.ts';
import { useSay } from './texts.ts';

/** Seconds at which the rest is said aloud: each one would drown the question itself. */
const spoken = [30, 20, 10, 5] as const;

/** Asks whether anybody is still there. */
export function IdleDialog({ onMore }: { readonly onMore: () => void }): ReactNode {
  const say = useSay();
  const seconds = useKiosk((state) => state.countdown) ?? 0;
  const last = spoken.findLast((moment) => moment >= seconds) ?? spoken[0];
  return (
    <Dialog alert title={say('idle.title')} onCancel={onMore}>
      <p aria-hidden="true">{say('idle.text', { seconds })}</p>
      <p className="ui-visually-hidden" aria-live="assertive">
        {say('idle.text', { seconds: last })}
      </p>
      <progress className="kiosk-countdown" max={30} value={seconds} aria-hidden="true" />
      <div className="kiosk-buttons">
        <button type="button" className="kiosk-button kiosk-main" data-first="" onClick={onMore}>
          {say('idle.more')}
        </button>
      </div>
    </Dialog>
  );
}
