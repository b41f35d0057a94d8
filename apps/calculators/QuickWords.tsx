import { useTranslation } from '#sdk/index.ts';

/** What people most often come for, in their words: one press looks for it, a second one shows everything again. */
export function QuickWords({
  query,
  onQuery,
}: {
  readonly query: string;
  readonly onQuery: (q: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <fieldset className="calc-words">
      <legend className="ui-visually-hidden">{t('search.words')}</legend>
      {t('search.everyday')
        .split('|')
        .map((word) => (
          <button
            key={word}
            type="button"
            aria-pressed={query === word}
            onClick={() => onQuery(query === word ? '' : word)}
          >
            {word}
          </button>
        ))}
    </fieldset>
  );
}
