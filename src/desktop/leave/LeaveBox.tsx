import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { type TextKey, useText } from '#src/i18n/index.ts';
import { Icon } from '#ui/icon.tsx';
import { refocus } from '#ui/lib/refocus.ts';
import { type Leave, leave } from '../session/store.ts';
import { closeAll, settleUnsaved } from '../windows/close-all.ts';
import { stay, useLeave } from './store.ts';
import './leave.css';

interface Way {
  readonly how: Leave;
  readonly label: TextKey;
  readonly icon: string;
  /** The letter that chooses it. */
  readonly letter: string;
}

const ways: Readonly<Record<'log-off' | 'turn-off', readonly Way[]>> = {
  'log-off': [
    { how: 'switch', label: 'leave.switch-user', icon: 'switch-user', letter: 's' },
    { how: 'log-off', label: 'leave.log-off', icon: 'logoff', letter: 'l' },
  ],
  'turn-off': [
    { how: 'switch', label: 'leave.stand-by', icon: 'standby', letter: 's' },
    { how: 'turn-off', label: 'leave.turn-off', icon: 'shutdown', letter: 'u' },
    { how: 'restart', label: 'leave.restart', icon: 'restart', letter: 'r' },
  ],
};

/** Asks how to leave, while everything behind it loses its colour. */
export function LeaveBox(): ReactNode {
  const question = useLeave((state) => state.question);
  return question === null ? null : <Question key={question} question={question} />;
}

function Question({ question }: { readonly question: 'log-off' | 'turn-off' }): ReactNode {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    const before = document.activeElement;
    document.documentElement.dataset['leaving'] = '';
    // The top layer keeps its colour and keeps everything below it from being used.
    if (!element.open) element.showModal?.();
    element.querySelector<HTMLElement>('.leave-way')?.focus();
    return () => {
      delete document.documentElement.dataset['leaving'];
      element.close?.();
      refocus(before);
    };
  }, []);
  const choose = async (how: Leave): Promise<void> => {
    stay();
    if (await (how === 'switch' ? settleUnsaved() : closeAll())) await leave(how);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = ways[question].find((one) => one.letter === event.key.toLowerCase());
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (way !== undefined) void choose(way.how);
    else if (step !== undefined) {
      const buttons = [...(dialog.current?.querySelectorAll<HTMLElement>('button') ?? [])];
      const here = buttons.indexOf(document.activeElement as HTMLElement);
      buttons[(here + step + buttons.length) % buttons.length]?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      className="leave-box"
      aria-modal="true"
      aria-labelledby={title}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        stay();
      }}
    >
      <header className="leave-band">
        <h2 id={title}>{t(question === 'log-off' ? 'leave.log-off.title' : 'leave.turn-off.title')}</h2>
        <Icon name="logon-emblem" size="large" />
      </header>
      <div className="leave-ways">
        {ways[question].map((way) => (
          <button key={way.how} type="button" className="leave-way" onClick={() => void choose(way.how)}>
            <Icon name={way.icon} size="large" />
            <span>{t(way.label)}</span>
          </button>
        ))}
      </div>
      <footer className="leave-band leave-foot">
        <button type="button" className="leave-cancel" onClick={stay}>
          {t('leave.cancel')}
        </button>
      </footer>
    </dialog>
  );
}
