import { text } from '#src/i18n/index.ts';
import { notify } from '../notifications/store.ts';
import { launch } from '../programs/launch.ts';
import { useSession } from '../session/store.ts';
import { useLayout } from '../settings/layout.ts';
import { followLongPress } from './long-press.ts';

/** What a finger needs of the page. Returns how to stop. */
export function followTouch(): () => void {
  const stop = followLongPress();
  const ends = new AbortController();
  const look = (event: PointerEvent): void => {
    // Edges are wider for a finger, and would be in a mouse's way.
    document.documentElement.dataset['pointer'] = event.pointerType;
    if (event.pointerType === 'touch') tellOnce();
  };
  document.addEventListener('pointerdown', look, { capture: true, signal: ends.signal });
  return () => {
    stop();
    ends.abort();
  };
}

/** A person's first touch of their desktop says what a tap does, and where to choose otherwise. */
function tellOnce(): void {
  const { stage, kiosk } = useSession.getState();
  if (stage.at !== 'desktop' || kiosk || useLayout.getState().touchTold) return;
  useLayout.setState({ touchTold: true });
  notify({
    kind: 'info',
    title: text('touch.title'),
    text: text('touch.text'),
    onOpen: () => void launch('mouse'),
  });
}
