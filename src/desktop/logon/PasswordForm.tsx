import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import type { Persona } from '#contract/index.ts';
import { type TextKey, useText } from '#src/i18n/index.ts';
import { Balloon } from '#ui/balloon.tsx';
import { type LogOnResult, logOn } from '../session/store.ts';

type Say = { readonly title: TextKey; readonly text: TextKey; readonly kind: 'error' | 'warning' | 'info' };

const failures: Readonly<Record<Exclude<LogOnResult, 'entered'>, Say>> = {
  'wrong-password': { title: 'logon.wrong', text: 'logon.wrong.text', kind: 'error' },
  'too-many-attempts': { title: 'logon.too-many', text: 'logon.too-many.text', kind: 'error' },
  'no-answer': { title: 'logon.no-answer', text: 'logon.no-answer.text', kind: 'error' },
};
const capsLock: Say = { title: 'logon.caps', text: 'logon.caps.text', kind: 'warning' };
const hint: Say = { title: 'logon.hint', text: 'logon.hint.text', kind: 'info' };

/** The field that slides open under a tile, with its arrow, its hint and what went wrong. */
export default function PasswordForm({ persona }: { readonly persona: Persona }): ReactNode {
  const t = useText();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Say | null>(null);
  useEffect(() => field.current?.focus(), []);
  const balloon = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said !== null) balloon.current?.scrollIntoView?.({ block: 'nearest' });
  }, [said]);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const input = field.current;
    if (input === null || busy) return;
    setBusy(true);
    setSaid(null);
    const result = await logOn(persona.id, input.value);
    if (result === 'entered') return;
    setBusy(false);
    setSaid(failures[result]);
    input.value = '';
    input.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    const on = event.getModifierState('CapsLock');
    setSaid((before) => (on ? capsLock : before === capsLock ? null : before));
  };
  return (
    <form className="logon-form" onSubmit={(event) => void submit(event)}>
      <label htmlFor={id}>{t('logon.password')}</label>
      <span className="logon-row">
        <input
          id={id}
          ref={field}
          type="password"
          className="logon-password"
          autoComplete="current-password"
          aria-invalid={said?.kind === 'error' ? true : undefined}
          onKeyUp={onKey}
          onKeyDown={onKey}
          onInput={() => setSaid((before) => (before === capsLock ? before : null))}
        />
        <button type="submit" className="logon-go" aria-label={t('logon.submit')} aria-disabled={busy}>
          <span aria-hidden="true" />
        </button>
        {persona.passwordHint === undefined ? null : (
          <button
            type="button"
            className="logon-hint"
            aria-label={t('logon.hint')}
            onClick={() => setSaid(hint)}
          >
            ?
          </button>
        )}
      </span>
      {said === null ? null : (
        <div ref={balloon} className="logon-balloon">
          <Balloon
            kind={said.kind}
            stem="up"
            title={t(said.title)}
            text={t(said.text, { password: persona.passwordHint ?? '' })}
            closeLabel={t('balloon.close')}
            onClose={() => setSaid(null)}
          />
        </div>
      )}
    </form>
  );
}
