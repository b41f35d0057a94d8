import { type Language, say } from '#forms/index.ts';
import { type CalculatorInfo, calculators, type FieldError } from '#rules/index.ts';
import { useTranslation } from '#sdk/index.ts';
import { Button, Notice } from '#ui/index.ts';
import { nearestDay, othersFor } from './advice.ts';

export interface OutOfForceProps {
  readonly info: CalculatorInfo;
  readonly date: string;
  readonly error: FieldError;
  readonly language: Language;
  readonly onDate: (date: string) => void;
  readonly onCalculator: (id: string) => void;
}

/** A day whose law is not here: what to do about it. Why is said at the date itself, or at another input and here. */
export function OutOfForce({ info, date, error, language, onDate, onCalculator }: OutOfForceProps) {
  const { t } = useTranslation();
  const nearest = nearestDay(info, date);
  const others = othersFor(info, date, calculators);
  return (
    <Notice kind="warning">
      {error.path !== 'date' && <p>{say(error.text, language)}</p>}
      <p>{t('outOfForce.advice')}</p>
      <ul className="calc-open">
        {nearest !== null && (
          <li>
            <Button onClick={() => onDate(nearest)}>{t('outOfForce.nearest', { date: nearest })}</Button>
          </li>
        )}
        {others.map((one) => (
          <li key={one.id}>
            <button type="button" className="ui-link" onClick={() => onCalculator(one.id)}>
              {t('outOfForce.other', { name: say(one.title, language) })}
            </button>
          </li>
        ))}
        <li>{t('outOfForce.ask')}</li>
      </ul>
    </Notice>
  );
}
