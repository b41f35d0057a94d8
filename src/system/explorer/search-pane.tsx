import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { Button, SelectField, TextField } from '#ui/index.ts';
import { takeFocus } from '../common/take-focus.ts';
import { useSay } from '../common/texts.ts';
import type { SearchState } from './use-search.ts';

/** The search form at the left of a folder window. */
export function SearchPane(props: {
  readonly search: SearchState;
  /** The folder the window stands in, if it is one that can be searched. */
  readonly here: { readonly id: string; readonly name: string } | null;
  readonly onClose: () => void;
}): ReactNode {
  const { search, here } = props;
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    takeFocus(form.current?.querySelector('input'));
  }, []);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    search.start();
  };
  const count = search.found?.length;
  return (
    <search className="explorer-search" aria-label={say('search.title')}>
      <form ref={form} onSubmit={onSubmit}>
        <p className="explorer-search-lead">{say('search.lead')}</p>
        <TextField
          name="search-name"
          label={say('search.name')}
          hint={say('search.name-hint')}
          value={search.form.name}
          onChange={(name) => search.setForm({ name })}
        />
        <TextField
          name="search-inside"
          label={say('search.inside')}
          value={search.form.inside}
          onChange={(inside) => search.setForm({ inside })}
        />
        <SelectField
          name="search-within"
          label={say('search.within')}
          value={search.form.within}
          onChange={(within) => search.setForm({ within })}
          options={[
            { value: 'everywhere', label: say('search.everywhere') },
            { value: 'documents', label: say('place.documents') },
            { value: 'desktop', label: say('place.desktop') },
            ...(here === null || here.id === 'documents' || here.id === 'desktop'
              ? []
              : [{ value: here.id, label: here.name }]),
          ]}
        />
        <div className="system-buttons">
          <Button onClick={props.onClose}>{say('search.close')}</Button>
          {/* Two buttons, not one that changes: else the press that stops would go on to submit the form again. */}
          {search.running ? (
            <Button key="stop" onClick={search.stop}>
              {say('search.stop')}
            </Button>
          ) : (
            <Button key="start" type="submit" default>
              {say('search.start')}
            </Button>
          )}
        </div>
        <p className="explorer-search-count" role="status">
          {count === undefined
            ? ''
            : search.running
              ? say('search.running', { count })
              : say('search.done', { count })}
        </p>
      </form>
    </search>
  );
}
