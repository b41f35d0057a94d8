import type { ReactNode } from 'react';
import type { Receipt } from '#contract/index.ts';
import type { CalculatorInfo, Text } from '#rules/types.ts';
import { showMoney } from '#ui/index.ts';
import { longMoment } from '../common/format.ts';
import { useLocale, useSay } from '../common/texts.ts';
import type { CalculationDocument } from './documents.ts';

/** A sheet of paper: what is on it is what is printed. */
export function Paper({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode {
  const say = useSay();
  return (
    <article className="viewer-paper" aria-label={title}>
      <span className="viewer-watermark" aria-hidden="true">
        {Array.from({ length: 12 }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: twelve times the same words
          <span key={index}>{say('viewer.watermark')}</span>
        ))}
      </span>
      <h1>{title}</h1>
      <p className="viewer-demo">{say('viewer.demo')}</p>
      {children}
    </article>
  );
}

const useText = (): ((text: Text) => string) => {
  const locale = useLocale();
  return (text) => (locale === 'en' ? text.en : text.zh);
};

/** Figures with the names the calculator gives them, in its order; unknown ones follow under their own. */
function Figures(props: {
  readonly figures: Readonly<Record<string, string>>;
  readonly calculator: CalculatorInfo | undefined;
}): ReactNode {
  const { figures, calculator } = props;
  const say = useSay();
  const text = useText();
  const named = (calculator?.outputs ?? []).filter((output) => figures[output.name] !== undefined);
  const names = new Set(named.map((output) => output.name));
  const lines = [
    ...named.map(({ name, label, unit, main }) => ({ name, label: text(label), unit, main: main === true })),
    ...Object.keys(figures)
      .filter((name) => !names.has(name))
      .map((name) => ({ name, label: name, unit: 'CNY' as const, main: false })),
  ];
  return (
    <table className="viewer-figures">
      <caption>{say('viewer.figures')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('viewer.item')}</th>
          <th scope="col" className="ui-num">
            {say('viewer.amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, label, unit, main }) => (
          <tr key={name} data-main={main ? '' : undefined}>
            <th scope="row">{label}</th>
            <td className="ui-num">{unit === 'CNY' ? showMoney(figures[name] ?? '') : figures[name]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Facts({
  lines,
}: {
  readonly lines: readonly (readonly [term: string, value: string])[];
}): ReactNode {
  return (
    <dl className="viewer-facts">
      {lines.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function ReceiptPaper(props: {
  readonly receipt: Receipt;
  readonly calculators: readonly CalculatorInfo[];
  readonly taxpayer: string;
}): ReactNode {
  const { receipt, calculators, taxpayer } = props;
  const say = useSay();
  const locale = useLocale();
  const text = useText();
  const calculator = calculators.find((one) => one.id === receipt.form);
  return (
    <Paper title={say('viewer.receipt')}>
      <Facts
        lines={[
          [say('viewer.number'), receipt.number],
          [say('viewer.taxpayer'), taxpayer],
          [say('viewer.form'), receipt.form === 'iit-annual' ? say('viewer.form-iit-annual') : receipt.form],
          [say('viewer.period'), say('viewer.year', { year: receipt.period })],
          [say('viewer.filed-at'), longMoment(Date.parse(receipt.filedAt), locale)],
          ...(receipt.corrects === undefined ? [] : [[say('viewer.corrects'), receipt.corrects] as const]),
        ]}
      />
      <Figures figures={receipt.figures} calculator={calculator} />
      <h2>{say('viewer.next')}</h2>
      <ol className="viewer-next">
        {receipt.next.map((step) => (
          <li key={step.text.zh}>
            {text(step.text)}
            {step.by === undefined ? null : <b> {say('viewer.by', { date: step.by })}</b>}
          </li>
        ))}
      </ol>
      <h2>{say('viewer.proof')}</h2>
      <Facts
        lines={[
          [say('viewer.digest'), receipt.digest],
          [say('viewer.event'), receipt.eventHash],
        ]}
      />
    </Paper>
  );
}

export function CalculationPaper(props: {
  readonly calculation: CalculationDocument;
  readonly calculators: readonly CalculatorInfo[];
}): ReactNode {
  const { calculation, calculators } = props;
  const say = useSay();
  const text = useText();
  const calculator = calculators.find((one) => one.id === calculation.calculator);
  const fields = new Map((calculator?.fields ?? []).map((field) => [field.name, field] as const));
  const shown = (value: unknown): string =>
    typeof value === 'boolean' ? say(value ? 'viewer.yes' : 'viewer.no') : String(value);
  const inputs = Object.entries(calculation.inputs).flatMap(
    ([name, value]): (readonly [string, string])[] => {
      const field = fields.get(name);
      const label = field === undefined ? name : text(field.label);
      if (Array.isArray(value)) return [[label, say('viewer.rows', { count: value.length })]];
      const option = field?.options?.find((one) => one.value === value);
      return value === '' || value === undefined || value === null
        ? []
        : [[label, option === undefined ? shown(value) : text(option.label)]];
    },
  );
  return (
    <Paper title={calculator === undefined ? say('type.calculation') : text(calculator.title)}>
      <Facts lines={[[say('viewer.law-of'), calculation.date]]} />
      <Figures figures={calculation.results} calculator={calculator} />
      <h2>{say('viewer.inputs')}</h2>
      <Facts lines={inputs} />
    </Paper>
  );
}
