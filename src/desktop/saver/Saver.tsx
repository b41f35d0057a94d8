import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useText } from '#src/i18n/index.ts';
import { focusApp } from '#src/kernel/index.ts';
import { Icon } from '#ui/icon.tsx';
import { whenAlone } from '../session/presence.ts';
import { useSession } from '../session/store.ts';
import { useSettings } from '../settings/store.ts';
import { useWindows } from '../windows/store.ts';
import { endSaver, startSaver, useSaver } from './store.ts';
import { atAnyInput } from './watch.ts';
import './saver.css';

/** The screen saver: comes when nobody is there, goes at any sign of a person. A public machine has its own screen. */
export function Saver(): ReactNode {
  const on = useSaver((state) => state.on);
  const after = useSettings((state) => state.saverAfter);
  const kiosk = useSession((state) => state.kiosk);
  const waits = after > 0 && !kiosk && !on;
  useEffect(() => (waits ? whenAlone(() => after, startSaver) : undefined), [waits, after]);
  return on ? <Drifting /> : null;
}

function Drifting(): ReactNode {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed while it is still in the page, so that the browser gives the keys back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    // The top layer is above every window and takes the keys from whatever had them.
    if (!element.open) element.showModal?.();
    const stop = atAnyInput(endSaver);
    return () => {
      stop();
      element.close?.();
      // Into a frame it does not give them.
      const { active } = useWindows.getState();
      if (active !== null && document.activeElement instanceof HTMLIFrameElement) void focusApp(active);
    };
  }, []);
  return (
    <dialog ref={dialog} className="saver" aria-label={t('saver.label')}>
      <div className="saver-across">
        <div className="saver-along">
          <Icon name="logon-emblem" size="huge" />
          <p>{t('product.name')}</p>
        </div>
      </div>
    </dialog>
  );
}
