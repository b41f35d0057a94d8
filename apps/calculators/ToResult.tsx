import type { RefObject } from 'react';
import { useTranslation } from '#sdk/index.ts';

export interface ToResultProps {
  /** The main figure, or that there is none yet. */
  readonly figure: string;
  readonly isComplete: boolean;
  readonly page: RefObject<HTMLElement | null>;
}

/** Where the result stands below the form: the figure stays in sight while one types, and leads to its explanation. */
export function ToResult({ figure, isComplete, page }: ToResultProps) {
  const { t } = useTranslation();
  return (
    <div className="calc-to-result">
      <div>
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
          {t(isComplete ? 'result.show' : 'result.missing')}
        </button>
      </div>
    </div>
  );
}
