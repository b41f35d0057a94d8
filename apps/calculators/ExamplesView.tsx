import { useId, useMemo, useState } from 'react';
import { figureWithUnit, type Language, readable, say } from '#forms/index.ts';
import type { CalculatorInfo } from '#rules/index.ts';
import { useTranslation } from '#sdk/index.ts';
import { TextField } from '#ui/index.ts';
import type { Example } from './examples.ts';
import { indexOf, search } from './search.ts';

export interface ExamplesViewProps {
  readonly examples: readonly Example[];
  readonly calculators: readonly CalculatorInfo[];
  readonly language: Language;
  readonly onOpen: (id: string) => void;
}

/** All worked examples, calculator by calculator, each one click away from its form. */
export function ExamplesView({ examples, calculators, language, onOpen }: ExamplesViewProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const id = useId();
  const index = useMemo(
    () =>
      indexOf(
        examples.map((one) => {
          const info = calculators.find((known) => known.id === one.calculator);
          const { zh, en } = info?.title ?? { zh: '', en: '' };
          return {
            ...one,
            keywords: [one.date.slice(0, 4), zh, en, ...(info?.keywords ?? [])],
            prose: [one.story.zh, one.story.en, one.law],
          };
        }),
      ),
    [examples, calculators],
  );
  const found = new Set(search(query, index).map((one) => one.id));
  const groups = calculators
    .map((info) => ({
      info,
      some: examples.filter((one) => one.calculator === info.id && found.has(one.id)),
    }))
    .filter(({ some }) => some.length > 0);
  return (
    <section className="calc-page" aria-label={t('examples.title')}>
      <p>{t('examples.about', { count: examples.length })}</p>
      <TextField
        label={t('examples.search')}
        name="exampleSearch"
        value={query}
        onChange={setQuery}
        hint={t('examples.count', { count: found.size })}
      />
      {groups.map(({ info, some }) => (
        <section key={info.id} aria-labelledby={`${id}-${info.id}`}>
          <h3 className="calc-examplegroup" id={`${id}-${info.id}`}>
            {say(info.title, language)}
          </h3>
          <ul className="calc-examples">
            {some.map((one) => (
              <li key={one.id}>
                <button type="button" className="ui-link" onClick={() => onOpen(one.id)}>
                  {say(one.title, language)}
                </button>
                <p>{say(one.story, language)}</p>
                <p className="calc-working">
                  {workingOf(one, info, language)}
                  <span>
                    {one.date} · {one.law}
                  </span>
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {groups.length === 0 && <p>{t('search.none')}</p>}
    </section>
  );
}

/** The arithmetic of the main figure, as one writes it on paper. */
function workingOf(one: Example, info: CalculatorInfo, language: Language): string {
  const main = info.outputs.find((output) => output.main === true);
  if (main === undefined) return '';
  const figure = figureWithUnit(one.expected[main.name] ?? '', main.unit, language);
  const colon = language === 'zh' ? '：' : ': ';
  return `${say(main.label, language)}${colon}${readable(one.working[main.name] ?? '', language)} = ${figure}`;
}
