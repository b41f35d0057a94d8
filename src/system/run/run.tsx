import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button, Icon, useAccessKeys } from '#ui/index.ts';
import { AccessText, parseAccess } from '#ui/lib/access-text.tsx';
import './run.css';
import { takeFocus } from '../common/take-focus.ts';
import { useLocale, useSay } from '../common/texts.ts';
import type { SystemWindowProps } from '../types.ts';
import { findProgram, programNames } from './find-program.ts';
import { rememberRun, useRunHistory } from './history.ts';

/** 运行: starts an app, a trusted window or a document by its name, and remembers what was typed. */
export function Run(props: SystemWindowProps): ReactNode {
  const { user, ask, open, close } = props;
  const say = useSay();
  const locale = useLocale();
  const listId = useId();
  const fieldId = useId();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useAccessKeys(form, props.active);
  const history = useRunHistory((state) => state.lines[user.id]) ?? [];
  const [typed, setTyped] = useState(props.params ?? history[0] ?? '');
  useEffect(() => {
    takeFocus(field.current);
    field.current?.select();
  }, []);
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found = await findProgram(user.id, typed);
    if (found === undefined) {
      await ask({
        title: say('run.title'),
        text: say('run.unknown', { name: typed }),
        kind: 'error',
        buttons: [{ id: 'ok', label: say('button.ok') }],
      });
      field.current?.focus();
      field.current?.select();
      return;
    }
    rememberRun(user.id, typed.trim());
    open(found.id, found.params);
    close();
  };
  const offered = [...new Set([...history, ...programNames(locale)])];
  return (
    <form
      className="run"
      ref={form}
      onSubmit={(event) => void onSubmit(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) close();
      }}
    >
      <div className="run-lead">
        <Icon name="run" size="large" />
        <p>{say('run.lead')}</p>
      </div>
      <div className="run-line" data-whats-this="run">
        <label htmlFor={fieldId} data-access={parseAccess(say('run.open')).key}>
          <AccessText label={say('run.open')} />
        </label>
        <input
          id={fieldId}
          ref={field}
          className="ui-input"
          list={listId}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
        />
        <datalist id={listId}>
          {offered.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      <div className="system-buttons">
        <Button type="submit" default data-whats-this="start" disabled={typed.trim() === ''}>
          {say('button.ok')}
        </Button>
        <Button data-whats-this="close" onClick={close}>
          {say('button.cancel')}
        </Button>
      </div>
    </form>
  );
}
