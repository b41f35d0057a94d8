import type { ReactNode } from 'react';
import { useKiosk } from './store.ts';
import { useSay } from './texts.ts';

/** Always in sight below the desktop: the way to end, and the helps of the machine. */
export function VisitBar(props: {
  readonly keyboard: boolean;
  readonly onKeyboard: () => void;
  readonly onEnd: () => void;
}): ReactNode {
  const say = useSay();
  const low = useKiosk((state) => state.low);
  const changeHeight = (): void => {
    useKiosk.setState({ low: !low });
    document.documentElement.toggleAttribute('data-kiosk-low', !low);
  };
  return (
    <section className="kiosk-bar" aria-label={say('bar.label')}>
      <button
        type="button"
        className="kiosk-button"
        aria-pressed={props.keyboard}
        onMouseDown={(event) => event.preventDefault()}
        onClick={props.onKeyboard}
      >
        {say('bar.keyboard')}
      </button>
      <button type="button" className="kiosk-button" aria-pressed={low} onClick={changeHeight}>
        {say('bar.low')}
      </button>
      <button type="button" className="kiosk-button kiosk-danger" onClick={props.onEnd}>
        {say('bar.end')}
      </button>
    </section>
  );
}
