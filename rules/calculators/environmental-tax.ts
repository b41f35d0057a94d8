import {
  amount,
  type Case,
  defineCalculator,
  Exact,
  sum,
  text,
  toFen,
  type Values,
} from '../engine/index.ts';
import { airTax, waterTax } from './environmental-equivalents.ts';
import { environmentalFields } from './environmental-fields.ts';
import { environmentalLaw as law } from './environmental-law.ts';

const TWO = Exact.whole(2);
const HALF = Exact.parse('0.5');
type Input = Values<typeof environmentalFields>;

/** Produced less recycled, stored and disposed of properly (条例第五条). */
function solidTax(it: Case, input: Input): Exact {
  return sum(
    input.solid.map(({ kind, produced, recycled, stored, disposed }, index) => {
      const discharged = produced.minus(recycled).minus(stored).minus(disposed);
      if (discharged.isNegative)
        it.refuse(
          `solid.${index}.produced`,
          'range',
          text('利用、贮存、处置量之和不能大于产生量', 'More than was produced'),
        );
      const tonnes = it.step(
        `solid${index + 1}Tonnes`,
        text('固体废物排放量', 'Solid waste discharged'),
        discharged,
        'other',
      );
      return it.step(
        `solid${index + 1}`,
        text('固体废物税额', 'Tax on solid waste'),
        toFen(tonnes.times(it.number(law.solid[kind]))),
      );
    }),
  );
}

/**
 * By the decibels above the limit, rounded to the whole (财税〔2018〕23号): two places count twice, fewer than 15 days
 * half (附表一注).
 */
function noiseTax(it: Case, input: Input): Exact {
  return sum(
    input.noise.map(({ decibels, twoPlaces, underFifteenDays }, index) => {
      const whole = decibels.rounded(0);
      if (!whole.equals(decibels)) it.use(law.noiseRounding);
      const band = law.noise.find(({ upTo }) => upTo === undefined || !whole.isAbove(Exact.whole(upTo)));
      if (band === undefined || whole.isZero) return Exact.zero;
      const monthly = it.number(band.monthly);
      const places = twoPlaces ? monthly.times(it.named(TWO, text('超标处数', 'places'), 'count')) : monthly;
      return it.step(
        `noise${index + 1}`,
        text('噪声税额', 'Tax on noise'),
        underFifteenDays ? places.times(HALF) : places,
      );
    }),
  );
}

/** Environmental protection tax (环境保护税) of one month. */
export const environmentalTax = defineCalculator({
  id: 'environmental-tax',
  group: 'behaviour',
  title: text('环境保护税', 'Environmental protection tax'),
  summary: text(
    '大气、水、固体废物、噪声，按月计算按季申报',
    'Air, water, solid waste and noise; by the month, filed by the quarter',
  ),
  keywords: [
    '环保税',
    '环境保护税',
    '排污',
    '废气',
    '废水',
    '噪声',
    '固废',
    'huanbaoshui',
    'huanjing',
    'pollution',
  ],
  from: '2018-01-01',
  fields: environmentalFields,
  outputs: {
    airTax: amount(text('大气污染物税额', 'Air')),
    waterTax: amount(text('水污染物税额', 'Water')),
    solidTax: amount(text('固体废物税额', 'Solid waste')),
    noiseTax: amount(text('噪声税额', 'Noise')),
    taxPayable: amount(text('应纳环境保护税', 'Environmental protection tax'), { main: true }),
  },
  compute(input, it) {
    it.use(law.airRange.least);
    if (it.date >= '2027-01-01')
      it.warn(
        'voc-pilot',
        text(
          '2027年起试点征收挥发性有机物环境保护税，税额待核实，此处未计',
          'A pilot on volatile organic compounds begins in 2027; its amounts are not known here',
        ),
      );
    const parts = {
      airTax: airTax(it, input),
      waterTax: waterTax(it, input),
      solidTax: solidTax(it, input),
      noiseTax: noiseTax(it, input),
    };
    const taxPayable = it.step(
      'taxPayable',
      text('应纳环境保护税', 'Environmental protection tax'),
      sum(Object.values(parts)),
    );
    return { ...parts, taxPayable };
  },
});
