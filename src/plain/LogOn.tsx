import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { Persona } from '#contract/index.ts';
import { Button } from '#ui/button.tsx';
import { type LogOnTrouble, logOn } from './session.ts';
import { usePair, useSay } from './texts.ts';

/** Who are you? One button a person; a password field where one is needed, in the open. */
export function LogOn({ personas }: { readonly personas: readonly Persona[] }): ReactNode {
  const say = useSay();
  const [trouble, setTrouble] = useState<LogOnTrouble | null>(null);
  const enter = async (persona: string, password?: string): Promise<void> => {
    setTrouble(null);
    setTrouble(await logOn(persona, password));
  };
  return (
    <>
      <p>{say('logon.text')}</p>
      <p role="alert" className="plain-trouble">
        {trouble === null ? null : say(trouble === 'offline' ? 'offline.text' : trouble)}
      </p>
      <ul className="plain-personas">
        {personas.map((persona) => (
          <li key={persona.id}>
            {persona.needsPassword ? (
              <WithPassword persona={persona} onEnter={enter} />
            ) : (
              <WithoutPassword persona={persona} onEnter={enter} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface Row {
  readonly persona: Persona;
  readonly onEnter: (persona: string, password?: string) => Promise<void>;
}

function WithoutPassword({ persona, onEnter }: Row): ReactNode {
  const say = useSay();
  const pair = usePair();
  const note = useId();
  return (
    <>
      <Button
        label={say('logon.as', { name: pair(persona.name) })}
        aria-describedby={note}
        onClick={() => void onEnter(persona.id)}
      />
      <span id={note}>{pair(persona.note)}</span>
    </>
  );
}

function WithPassword({ persona, onEnter }: Row): ReactNode {
  const say = useSay();
  const pair = usePair();
  const id = useId();
  const name = pair(persona.name);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void onEnter(persona.id, String(new FormData(event.currentTarget).get('password') ?? ''));
  };
  return (
    <form onSubmit={submit}>
      <label htmlFor={id}>{say('password', { name })}</label>
      <input
        id={id}
        name="password"
        type="password"
        autoComplete="current-password"
        aria-describedby={`${id}-hint`}
      />
      <button type="submit" className="plain-submit" aria-label={say('logon.as', { name })}>
        {say('logon')}
      </button>
      <span id={`${id}-hint`}>
        {pair(persona.note)}{' '}
        {persona.passwordHint === undefined ? null : say('password.hint', { password: persona.passwordHint })}
      </span>
    </form>
  );
}
