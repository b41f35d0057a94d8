import { type ReactNode, useEffect } from 'react';
import { useText } from '#src/i18n/index.ts';
import { Balloon } from '#ui/balloon.tsx';
import { useSettings } from '../settings/store.ts';
import { dismiss, type Notice, useNotices } from './store.ts';

/** How long a balloon stays while the person is there to read it. */
const shownFor = 15_000;
/** Without any sign of the person for this long, the clock of the balloon stands still. */
const away = 5_000;
const step = 500;

/** One balloon at a time over the notification area. */
export function Balloons(): ReactNode {
  const notice = useNotices((state) => state.queue[0]);
  return notice === undefined ? null : <Shown key={notice.id} notice={notice} />;
}

function Shown({ notice }: { readonly notice: Notice }): ReactNode {
  const t = useText();
  const stays = useSettings((state) => state.density === 'elder' || state.density === 'elder-xl');
  useEffect(() => {
    if (stays) return;
    let left = shownFor;
    let quiet = 0;
    const present = (): void => {
      quiet = 0;
    };
    const timer = setInterval(() => {
      quiet += step;
      if (quiet > away) return;
      left -= step;
      if (left <= 0) dismiss(notice.id);
    }, step);
    document.addEventListener('pointermove', present);
    document.addEventListener('keydown', present);
    return () => {
      clearInterval(timer);
      document.removeEventListener('pointermove', present);
      document.removeEventListener('keydown', present);
    };
  }, [notice.id, stays]);
  const { onOpen } = notice;
  return (
    <div className="tray-balloon">
      <Balloon
        kind={notice.kind}
        title={notice.title}
        text={notice.text}
        closeLabel={t('balloon.close')}
        onClose={() => dismiss(notice.id)}
        onOpen={
          onOpen === undefined
            ? undefined
            : () => {
                dismiss(notice.id);
                onOpen();
              }
        }
      />
    </div>
  );
}
