import { type Case, Exact, sum, text, toFen, type Values } from '../engine/index.ts';
import type { environmentalFields } from './environmental-fields.ts';
import { environmentalLaw as law } from './environmental-law.ts';
import {
  airPollutants,
  FIRST_CLASS,
  sewagePollutants,
  smallDischargers,
  waterPollutants,
} from './environmental-pollutants.ts';
import { airRate, waterRate } from './environmental-rates.ts';

const THIRTY_PERCENT = Exact.parse('0.3');
const HALF = Exact.parse('0.5');
/** Of these an outlet is taxed on one only (附表二注): the one with most equivalents. */
const ONE_OF: readonly ReadonlySet<string>[] = [
  new Set(['cod', 'bod5', 'toc']),
  new Set(['coliforms', 'residualChlorine']),
];

const PH_BAND = /^ph\dto\d$/;

type Input = Values<typeof environmentalFields>;
type WaterRow = Input['water'][number];
interface Discharge {
  readonly outlet: number;
  readonly pollutant: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly equivalents: Exact;
  readonly belowStandard: Exact;
  readonly rate: Exact;
}

/** The largest of each outlet by equivalents (法第九条); equal ones in the order given. */
function topOf(discharges: readonly Discharge[], many: number): readonly Discharge[] {
  const outlets = Map.groupBy(discharges, (one) => one.outlet);
  return [...outlets.values()].flatMap((rows) =>
    rows.toSorted((a, b) => b.equivalents.compare(a.equivalents)).slice(0, many),
  );
}

/** Pollutants that tell of the same load count once an outlet. */
function withoutDoubles(discharges: readonly Discharge[]): readonly Discharge[] {
  return ONE_OF.reduce<readonly Discharge[]>((kept, group) => {
    const counted = topOf(
      kept.filter((one) => group.has(one.pollutant)),
      1,
    );
    return kept.filter((one) => !group.has(one.pollutant) || counted.includes(one));
  }, discharges);
}

/** A pollutant is ranked by all that an outlet discharges of it, so it may stand in one row only. */
function refuseRepeats(
  it: Case,
  medium: 'air' | 'water',
  rows: readonly { readonly outlet: number; readonly pollutant: string }[],
): void {
  const seen = new Set<string>();
  for (const [index, { outlet, pollutant }] of rows.entries()) {
    // An outlet has one pH, whatever the band.
    const key = `${outlet} ${PH_BAND.test(pollutant) ? 'ph' : pollutant}`;
    if (seen.has(key))
      it.refuse(
        `${medium}.${index}.pollutant`,
        'repeated',
        text('同一排放口的同一污染物请合并为一行', 'Enter a pollutant of one outlet in one row'),
      );
    seen.add(key);
  }
}

function taxed(it: Case, id: string, one: Discharge): Exact {
  const equivalents = it.step(
    `${id}Equivalents`,
    text(`${one.name.zh}污染当量数`, `Equivalents: ${one.name.en}`),
    one.equivalents,
    'other',
  );
  const full = equivalents.times(one.rate);
  const discount = one.belowStandard.isBelow(THIRTY_PERCENT)
    ? undefined
    : one.belowStandard.isBelow(HALF)
      ? law.discount30
      : law.discount50;
  return it.step(
    id,
    text(`${one.name.zh}税额`, `Tax: ${one.name.en}`),
    toFen(discount === undefined ? full : full.times(it.number(discount))),
  );
}

/** Air: the three largest of each outlet. */
export function airTax(it: Case, input: Input): Exact {
  refuseRepeats(it, 'air', input.air);
  const discharges = input.air.map((row): Discharge => {
    const { name, equivalent } = airPollutants[row.pollutant];
    return {
      ...row,
      name,
      equivalents: row.kilograms.over(it.number(equivalent)),
      rate: airRate(it, input, row.pollutant),
    };
  });
  return sum(
    topOf(discharges, Number(it.use(law.top.air).toString())).map((one, index) =>
      taxed(it, `air${index + 1}`, one),
    ),
  );
}

/** Kilograms, tonnes of sewage or (colour) tonnes times the times above the limit, over the value of the pollutant. */
function dischargeOf(it: Case, input: Input, row: WaterRow): Discharge {
  const { pollutant, kilograms, tonnes, times } = row;
  const rate = waterRate(it, input, pollutant);
  if (isMeasuredInKilograms(pollutant)) {
    const { name, equivalent } = waterPollutants[pollutant];
    return { ...row, name, rate, equivalents: kilograms.over(it.number(equivalent)) };
  }
  const { name, equivalent } = sewagePollutants[pollutant];
  if (pollutant === 'colour') it.use(law.colourFormula);
  const measured = pollutant === 'colour' ? tonnes.times(times) : tonnes;
  return { ...row, name, rate, equivalents: measured.over(it.number(equivalent)) };
}

function isMeasuredInKilograms(pollutant: WaterRow['pollutant']): pollutant is keyof typeof waterPollutants {
  return pollutant in waterPollutants;
}

/** Livestock, small firms and services by heads, beds or sewage; below the scale of the law nothing (附表二第四项). */
function smallOnes(it: Case, input: Input): readonly Discharge[] {
  const scale: Partial<Record<string, (typeof law.scale)[keyof typeof law.scale]>> = law.scale;
  return input.small.flatMap(({ kind, quantity }, index): readonly Discharge[] => {
    const { name, equivalent } = smallDischargers[kind];
    const above = scale[kind];
    if (above !== undefined && !quantity.isAbove(it.number(above))) {
      const most = it.use(above).toString();
      it.warn(
        'below-scale',
        text(`${name.zh}不超过 ${most}，不征收`, `${name.en}: up to ${most} nothing is taxed`),
        `small.${index}.quantity`,
      );
      return [];
    }
    const equivalents = quantity.over(it.number(equivalent));
    const rate = waterRate(it, input, kind);
    return [{ outlet: 0, pollutant: kind, name, equivalents, belowStandard: Exact.zero, rate }];
  });
}

/** Water: five of the first class, three others, and small dischargers. */
export function waterTax(it: Case, input: Input): Exact {
  refuseRepeats(it, 'water', input.water);
  const discharges = input.water.map((row) => dischargeOf(it, input, row));
  const first = discharges.filter((one) => FIRST_CLASS.has(one.pollutant));
  const others = withoutDoubles(discharges.filter((one) => !FIRST_CLASS.has(one.pollutant)));
  const chosen = [
    ...topOf(first, Number(it.use(law.top.first).toString())),
    ...topOf(others, Number(it.use(law.top.other).toString())),
    ...smallOnes(it, input),
  ];
  return sum(chosen.map((one, index) => taxed(it, `water${index + 1}`, one)));
}
