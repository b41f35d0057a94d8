import { type ReactNode, useEffect, useState } from 'react';
import { changeSettings, useSettings } from '#src/desktop/settings/store.ts';
import { Icon } from '#ui/icon.tsx';
import type { KioskMachine } from './machine.ts';
import { StaffDialog } from './StaffDialog.tsx';
import type { KioskStage } from './store.ts';
import { useSay } from './texts.ts';

/** Touches of the hidden corner, within so many ms, that bring up the staff's question. */
const knocks = { times: 5, within: 3_000 } as const;

type Stage = Extract<KioskStage, { readonly at: 'preparing' | 'attract' | 'starting' }>;

/** What the machine shows while it waits: one thing to do, and whatever is touched or pressed does it. */
export function Attract(props: { readonly machine: KioskMachine; readonly stage: Stage }): ReactNode {
  const { machine, stage } = props;
  const say = useSay();
  const locale = useSettings((state) => state.locale);
  const [staff, setStaff] = useState(false);
  const waiting = stage.at !== 'attract';
  const trouble = stage.at !== 'starting' && stage.trouble;
  useEffect(() => {
    if (waiting || staff) return;
    const ends = new AbortController();
    const options = { capture: true, signal: ends.signal };
    const onInput = (event: Event): void => {
      const own = event.target instanceof Element && event.target.closest('[data-own]') !== null;
      const modifier = event instanceof KeyboardEvent && /^(?:Alt|Control|Shift|Meta|Tab)$/.test(event.key);
      if (own || modifier) return;
      // It starts the visit and does nothing else, whatever key or place it was.
      event.preventDefault();
      event.stopImmediatePropagation();
      void machine.begin('guest');
    };
    document.addEventListener('click', onInput, options);
    document.addEventListener('keydown', onInput, options);
    return () => ends.abort();
  }, [machine, waiting, staff]);
  return (
    <main className="kiosk-screen kiosk-attract">
      <Corner onOpen={() => setStaff(true)} />
      <p className="kiosk-demo">{say('attract.demo')}</p>
      <Icon name="logon-emblem" size="huge" className="kiosk-emblem" />
      <h1>{say('attract.title')}</h1>
      <button type="button" className="kiosk-start" disabled={waiting}>
        {say('attract.start')}
      </button>
      <p className="kiosk-hint" role="status">
        {trouble ? say('attract.no-answer') : waiting ? say('attract.preparing') : say('attract.hint')}
      </p>
      <p className="kiosk-ways" data-own="">
        <button
          type="button"
          className="kiosk-link"
          disabled={waiting}
          onClick={() => void machine.begin('account')}
        >
          {say('attract.account')}
        </button>
        <button
          type="button"
          className="kiosk-link"
          lang={locale === 'en' ? 'zh-CN' : 'en'}
          onClick={() => changeSettings({ locale: locale === 'en' ? 'zh-CN' : 'en' })}
        >
          {say('attract.language')}
        </button>
      </p>
      {staff ? <StaffDialog onStay={() => setStaff(false)} onLeft={() => machine.leave()} /> : null}
    </main>
  );
}

/** An upper corner that only staff know of. */
function Corner({ onOpen }: { readonly onOpen: () => void }): ReactNode {
  const say = useSay();
  const [times, setTimes] = useState<readonly number[]>([]);
  const knock = (): void => {
    const now = performance.now();
    const recent = [...times.filter((time) => now - time < knocks.within), now];
    setTimes(recent.length < knocks.times ? recent : []);
    if (recent.length >= knocks.times) onOpen();
  };
  return (
    <button
      type="button"
      className="kiosk-corner"
      data-own=""
      tabIndex={-1}
      aria-label={say('staff.corner')}
      onClick={knock}
    />
  );
}
