import { useDeferredValue, useMemo, useState } from 'react';
import { figureWithUnit, type Language, Plot, say, toInputs } from '#forms/index.ts';
import { type CalculatorInfo, calculate, InputError, OutOfForceError, type Output } from '#rules/index.ts';
import { useTranslation } from '#sdk/index.ts';
import { FieldSet, SelectField } from '#ui/index.ts';
import { type Axis, axisOf, withAmount } from './axis.ts';
import type { Case } from './case.ts';
import { type Curve, curveOf, roundAbove } from './curve.ts';

export interface PlotPaneProps {
  readonly info: CalculatorInfo;
  readonly one: Case;
  readonly date: string;
  readonly results: Readonly<Record<string, string>>;
  readonly language: Language;
}

/** How far the picture reaches, in multiples of the reader's own amount. */
const REACHES = ['2', '5', '20'];

/** The tax against the amount it depends on, where there is one: the brackets, the cliffs and the reader's place. */
export function PlotPane({ info, one, date, results, language }: PlotPaneProps) {
  const { t } = useTranslation();
  const [reach, setReach] = useState('2');
  // The picture may come a moment after the figure; typing never waits for it.
  const shown = useDeferredValue(one);
  const axis = useMemo(() => axisOf(info.fields, shown.values, date), [info, shown, date]);
  const output = drawn(info, axis);
  const curve = useMemo(
    () =>
      axis === null || output === undefined
        ? null
        : curveOf(taxOf(info, shown, date, axis, output), roundAbove(axis.value * Number(reach))),
    [info, shown, date, axis, output, reach],
  );
  if (axis === null || output === undefined || curve === null || curve.points.length < 3) return null;

  const xName = say(axis.field.label, language);
  const yName = say(output.label, language);
  const tax = results[output.name] ?? '0';
  const exact = (amount: number) => figureWithUnit(amount.toFixed(2), 'CNY', language);
  const here = { x: axis.value, y: Number(tax) };
  // Twelve months alike cost twelve times as much: what one yuan costs is a twelfth of that.
  const rated = { ...curve, bands: curve.bands.map((band) => ({ ...band, rate: band.rate / axis.times })) };
  const summary = [
    t('plot.here', { x: exact(axis.value), y: figureWithUnit(tax, 'CNY', language), xName, yName }),
    ...(rated.bands.length === 0 ? [] : [t('plot.rates')]),
    ...curve.cliffs.map(({ x, jump }) => t('plot.cliff', { x: exact(x), jump: exact(jump) })),
  ].join(language === 'zh' ? '' : ' ');
  return (
    <FieldSet legend={t('plot.title', { xName, yName })}>
      <Plot
        title={t('plot.title', { xName, yName })}
        summary={summary}
        line={curve.points}
        bands={rated.bands.map((band) => ({ ...band, name: percent(band.rate) }))}
        marks={curve.cliffs.map(({ x }) => x)}
        here={{ ...here, name: t('plot.you') }}
        xName={xName}
        yName={yName}
        short={(amount) => shortAmount(amount, language)}
        tableName={t('plot.table')}
        table={<CurveTable curve={rated} exact={exact} xName={xName} yName={yName} />}
      />
      <SelectField
        label={t('plot.reach')}
        name="plotReach"
        value={reach}
        options={REACHES.map((value) => ({
          value,
          label: t('plot.to', { x: shortAmount(roundAbove(axis.value * Number(value)), language) }),
        }))}
        onChange={setReach}
      />
    </FieldSet>
  );
}

/** The figure a person came for; of a series of months that of all of them, for one month alone would mislead. */
function drawn(info: CalculatorInfo, axis: Axis | null): Output | undefined {
  const sum = axis?.list === undefined ? undefined : info.outputs.find((one) => one.name === 'taxYearToDate');
  const main = sum ?? info.outputs.find((one) => one.main === true);
  return main?.unit === 'CNY' ? main : undefined;
}

function taxOf(info: CalculatorInfo, one: Case, date: string, axis: Axis, output: Output) {
  return (amount: number): number | undefined => {
    try {
      const inputs = toInputs(info.fields, withAmount(one.values, axis, amount), date);
      return Number(calculate(info.id, { date, inputs, trace: false }).results[output.name]);
    } catch (error) {
      if (error instanceof InputError || error instanceof OutOfForceError) return undefined;
      throw error;
    }
  };
}

interface CurveTableProps {
  readonly curve: Curve;
  readonly exact: (amount: number) => string;
  readonly xName: string;
  readonly yName: string;
}

/** The same for those who read rather than look: the brackets, then some amounts. */
function CurveTable({ curve, exact, xName, yName }: CurveTableProps) {
  const { t } = useTranslation();
  const some = curve.points.filter((_, index) => index % 10 === 0);
  return (
    <div className="ff-table">
      {curve.bands.length > 0 && (
        <table className="ff-compare" aria-label={t('plot.bands')}>
          <thead>
            <tr>
              <th scope="col">{xName}</th>
              <th scope="col">{t('plot.rate')}</th>
            </tr>
          </thead>
          <tbody>
            {curve.bands.map(({ from, to, rate }) => (
              <tr key={from}>
                <th scope="row">
                  {exact(from)} – {exact(to)}
                </th>
                <td className="ff-money" data-label={t('plot.rate')}>
                  {percent(rate)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <table className="ff-compare" aria-label={t('plot.values')}>
        <thead>
          <tr>
            <th scope="col">{xName}</th>
            <th scope="col">{yName}</th>
          </tr>
        </thead>
        <tbody>
          {some.map(({ x, y }) => (
            <tr key={x}>
              <th scope="row" className="ff-money">
                {exact(x)}
              </th>
              <td className="ff-money" data-label={yName}>
                {exact(y)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** 0.03 → 3%, 0.0115 → 1.15%. */
function percent(rate: number): string {
  return `${Number((rate * 100).toFixed(2))}%`;
}

/** A round amount in few signs, for the axes. */
function shortAmount(amount: number, language: Language): string {
  return new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', {
    notation: 'compact',
    maximumFractionDigits: 2,
  }).format(amount);
}
