import { figureWithUnit, type Language, say } from '#forms/index.ts';
import type { CalculatorInfo } from '#rules/index.ts';
import { useHost, useTranslation } from '#sdk/index.ts';
import { Button, DataTable } from '#ui/index.ts';
import type { History, Kept } from './history.ts';

export interface HistoryViewProps {
  readonly history: History;
  readonly calculators: readonly CalculatorInfo[];
  readonly language: Language;
  readonly onRestore: (kept: Kept) => void;
  readonly onForget: () => void;
}

/** The last calculations, each to be opened again as it was. */
export function HistoryView({ history, calculators, language, onRestore, onForget }: HistoryViewProps) {
  const host = useHost();
  const { t } = useTranslation();
  const known = history.filter((kept) => calculators.some(({ id }) => id === kept.calculator));
  const forget = async () => {
    const answer = await host.confirm({
      title: t('history.forget'),
      text: t('history.question'),
      buttons: [
        { id: 'forget', label: t('history.forget') },
        { id: 'keep', label: t('clear.no') },
      ],
    });
    if (answer === 'forget') onForget();
  };
  const nameOf = (kept: Kept) => {
    const info = calculators.find(({ id }) => id === kept.calculator);
    return info === undefined ? kept.calculator : say(info.title, language);
  };
  return (
    <section className="calc-page" aria-label={t('views.history')}>
      <p>{t('history.about')}</p>
      <DataTable
        caption={t('views.history')}
        captionHidden
        stacks
        rows={known}
        rowKey={(kept) => kept.id}
        empty={t('history.none')}
        columns={[
          { id: 'at', header: t('history.at'), cell: (kept) => moment(kept.at, language) },
          {
            id: 'name',
            header: t('history.calculator'),
            rowHeader: true,
            cell: (kept) => (
              <button
                type="button"
                className="ui-link"
                aria-label={`${t('history.restore')} ${nameOf(kept)} ${figureText(kept, calculators, language)}`}
                onClick={() => onRestore(kept)}
              >
                {nameOf(kept)}
              </button>
            ),
          },
          { id: 'date', header: t('date.day'), cell: (kept) => kept.date },
          {
            id: 'figure',
            header: t('result.label'),
            number: true,
            cell: (kept) => figureText(kept, calculators, language),
          },
        ]}
      />
      {known.length > 0 && <Button onClick={forget}>{t('history.forget')}</Button>}
    </section>
  );
}

/** The main figure with its unit. */
export function figureText(
  { calculator, figure }: Kept,
  calculators: readonly CalculatorInfo[],
  language: Language,
): string {
  const info = calculators.find(({ id }) => id === calculator);
  const main = info?.outputs.find((output) => output.main === true);
  return figureWithUnit(figure, main?.unit ?? 'CNY', language);
}

/** The moment a calculation was made, in Beijing time. */
export function moment(at: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', {
    timeZone: 'Asia/Shanghai',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(at));
}
