import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { type Language, say } from '#forms/language.ts';
import { useTranslation } from '#sdk/index.ts';
import { Button } from '#ui/index.ts';
import { catalogue } from './catalogue.baked.ts';
import type { Example } from './examples.ts';
import { groupsOf, groupTitle } from './groups.ts';
import { QuickWords } from './QuickWords.tsx';
import { indexOf, search } from './search.ts';

export interface CalculatorListProps {
  readonly examples: readonly Example[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  readonly onExample: (id: string) => void;
  /** In a narrow window the list folds away once something is chosen. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly language: Language;
}

/** As many examples as stand under the calculators found. */
const EXAMPLES = 8;

const index = indexOf(
  catalogue.map((one) => ({
    ...one,
    prose: [one.summary.zh, one.summary.en, groupTitle(one.group, 'zh'), groupTitle(one.group, 'en')],
  })),
);

/** The calculators in their groups; while something is looked for, those found, the best first, and examples. */
export function CalculatorList(props: CalculatorListProps) {
  const { examples, selected, onSelect, language, open, onOpen } = props;
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const fold = useRef<HTMLButtonElement>(null);
  const exampleIndex = useMemo(
    () =>
      indexOf(
        examples.map((one) => {
          const { title, keywords = [] } = catalogue.find(({ id }) => id === one.calculator) ?? {};
          return {
            ...one,
            keywords: [title?.zh ?? '', title?.en ?? '', ...keywords],
            prose: [one.story.zh, one.story.en],
          };
        }),
      ),
    [examples],
  );
  const searching = query.trim() !== '';
  const found = search(query, index);
  const groups = searching
    ? [{ id: 'found', title: t('search.found', { count: found.length }), calculators: found }]
    : groupsOf(found).map((group) => ({ ...group, title: groupTitle(group.id, language) }));
  const order = groups.flatMap((group) => group.calculators);
  const foundExamples = searching ? search(query, exampleIndex).slice(0, EXAMPLES) : [];

  const go = (at: number) => {
    const next = order[Math.max(0, Math.min(order.length - 1, at))];
    if (next === undefined) return;
    onSelect(next.id);
    list.current?.querySelector(`[data-id="${next.id}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const chosen = (id: string) => {
    onSelect(id);
    onOpen(false);
    // What folds away cannot keep the focus; where nothing folds it stays where it was.
    if (fold.current?.checkVisibility?.() === true) fold.current.focus();
  };
  const openExample = (id: string) => {
    props.onExample(id);
    onOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && order.some((one) => one.id === selected)) chosen(selected);
    const at = order.findIndex((one) => one.id === selected);
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: order.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    go(target);
  };

  return (
    <nav className="calc-list" aria-label={t('list.nav')}>
      <label className="calc-search">
        <span>{t('search.label')}</span>
        <input
          className="ui-input"
          type="search"
          value={query}
          placeholder={t('search.hint')}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'ArrowDown') {
              event.preventDefault();
              list.current?.focus();
            } else if (event.key === 'Enter' && order[0] !== undefined) chosen(order[0].id);
          }}
        />
      </label>
      <QuickWords query={query} onQuery={setQuery} />
      <div
        ref={list}
        className="calc-options"
        role="listbox"
        tabIndex={0}
        aria-label={t('list.label')}
        aria-activedescendant={order.some((one) => one.id === selected) ? `${id}-${selected}` : undefined}
        onKeyDown={onKeyDown}
      >
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox has no element of its own
          <div key={group.id} role="group" aria-labelledby={`${id}-g-${group.id}`}>
            <div className="calc-group" id={`${id}-g-${group.id}`} role="presentation">
              {group.title}
            </div>
            {group.calculators.map((one) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox handles the keys for its options
              // biome-ignore lint/a11y/useFocusableInteractive: options are reached by aria-activedescendant
              <div
                key={one.id}
                id={`${id}-${one.id}`}
                data-id={one.id}
                className="calc-option"
                role="option"
                aria-label={say(one.title, language)}
                aria-describedby={searching ? `${id}-${one.id}-about` : undefined}
                aria-selected={one.id === selected}
                title={searching ? undefined : say(one.summary, language)}
                onClick={() => chosen(one.id)}
              >
                {say(one.title, language)}
                {searching && (
                  <span className="calc-about" id={`${id}-${one.id}-about`}>
                    {say(one.summary, language)}
                  </span>
                )}
              </div>
            ))}
          </div>
        ))}
        {order.length === 0 && <p className="calc-none">{t('search.none')}</p>}
      </div>
      {foundExamples.length > 0 && (
        <section className="calc-found" aria-label={t('examples.title')}>
          <h2 className="calc-group">{t('examples.title')}</h2>
          <ul>
            {foundExamples.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  className="ui-link"
                  title={say(one.story, language)}
                  onClick={() => openExample(one.id)}
                >
                  {say(one.title, language)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Button ref={fold} className="calc-fold" aria-expanded={open} onClick={() => onOpen(!open)}>
        {t(open ? 'list.close' : 'list.open')}
      </Button>
    </nav>
  );
}
