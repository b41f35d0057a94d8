import type { RefObject } from 'react';
import { useTranslation } from '#sdk/index.ts';

/** Where the result stands below the form: the figure stays in sight while one types, and leads to its explanation. */
export function ToResult({ figure, page }: { figure: string; page: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation();
  return (
    <div className="calc-to-result">
      <strong className="ff-money">{figure}</strong>
      <button
        type="button"
        className="ui-link"
        onClick={() => {
          const result = page.current?.querySelector<HTMLElement>('.calc-result');
          result?.scrollIntoView?.({ block: 'start' });
          result?.focus({ preventScroll: true });
        }}
      >
        {t('result.show')}
      </button>
    </div>
  );
}
