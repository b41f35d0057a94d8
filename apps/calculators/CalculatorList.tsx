import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { type Language, matches, say } from '#forms/index.ts';
import type { CalculatorInfo } from '#rules/index.ts';
import { useTranslation } from '#sdk/index.ts';
import { groupsOf, groupTitle } from './groups.ts';

export interface CalculatorListProps {
  readonly calculators: readonly CalculatorInfo[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  readonly language: Language;
}

/** The calculators in their groups, found by name, by everyday words or by pinyin initials. */
export function CalculatorList({ calculators, selected, onSelect, language }: CalculatorListProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const found = calculators.filter((one) => matches(query, searchTexts(one)));
  const groups = groupsOf(found);
  const order = groups.flatMap((group) => group.calculators);

  const go = (index: number) => {
    const next = order[Math.max(0, Math.min(order.length - 1, index))];
    if (next === undefined) return;
    onSelect(next.id);
    list.current?.querySelector(`[data-id="${next.id}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
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
            } else if (event.key === 'Enter' && order[0] !== undefined) onSelect(order[0].id);
          }}
        />
      </label>
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
              {groupTitle(group.id, language)}
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
                aria-selected={one.id === selected}
                title={say(one.summary, language)}
                onClick={() => onSelect(one.id)}
              >
                {say(one.title, language)}
              </div>
            ))}
          </div>
        ))}
        {order.length === 0 && <p className="calc-none">{t('search.none')}</p>}
      </div>
    </nav>
  );
}

function searchTexts(one: CalculatorInfo): readonly string[] {
  return [
    one.title.zh,
    one.title.en,
    one.summary.zh,
    groupTitle(one.group, 'zh'),
    groupTitle(one.group, 'en'),
    ...one.keywords,
  ];
}
