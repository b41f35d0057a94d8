import { type Case, Exact, sum, text, toFen, type Values } from '../engine/index.ts';
import type { environmentalFields } from './environmental-fields.ts';
import {
  airPollutants,
  FIRST_CLASS,
  environmentalLaw as law,
  smallDischargers,
  waterPollutants,
} from './environmental-law.ts';

const THIRTY_PERCENT = Exact.parse('0.3');
const HALF = Exact.parse('0.5');
const ORGANIC: ReadonlySet<string> = new Set(['cod', 'bod5', 'toc']);
const SHANDONG_AIR: ReadonlySet<string> = new Set(['sulphurDioxide', 'nitrogenOxides']);
const SHANDONG_WATER: ReadonlySet<string> = new Set([
  'cod',
  'ammoniaNitrogen',
  'totalMercury',
  'totalChromium',
  'totalCadmium',
  'totalLead',
  'totalArsenic',
]);

type Input = Values<typeof environmentalFields>;
type AirName = keyof typeof airPollutants;
type WaterName = keyof typeof waterPollutants;
interface Discharge {
  readonly outlet: number;
  readonly pollutant: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly equivalents: Exact;
  readonly belowStandard: Exact;
  readonly rate: Exact;
}

/** The local amount for a medium; outside Shandong and Beijing it is asked and checked against the law. */
function localRate(it: Case, input: Input, medium: 'air' | 'water'): Exact {
  const field = `${medium}Rate` as const;
  const range = medium === 'air' ? law.airRange : law.waterRange;
  const [least, most] = [it.number(range.least), it.number(range.most)];
  const given = input[field];
  if (given.isBelow(least) || given.isAbove(most))
    it.refuse(
      field,
      'range',
      text(
        `当地税额应在 ${least.toFixed(2)} 至 ${most.toFixed(2)} 元之间`,
        `The local amount must lie between ${least.toFixed(2)} and ${most.toFixed(2)}`,
      ),
    );
  return given;
}
function airRate(it: Case, input: Input, pollutant: string): Exact {
  if (input.region === 'beijing') return it.number(law.beijing.air);
  if (input.region === 'other') return localRate(it, input, 'air');
  return it.number(SHANDONG_AIR.has(pollutant) ? law.shandong.airMain : law.shandong.airOther);
}
function waterRate(it: Case, input: Input, pollutant: string): Exact {
  if (input.region === 'beijing') return it.number(law.beijing.water);
  if (input.region === 'other') return localRate(it, input, 'water');
  return it.number(SHANDONG_WATER.has(pollutant) ? law.shandong.waterMain : law.shandong.waterOther);
}

/** The largest of each outlet by equivalents (法第九条); equal ones in the order given. */
function topOf(discharges: readonly Discharge[], many: number): readonly Discharge[] {
  const outlets = Map.groupBy(discharges, (one) => one.outlet);
  return [...outlets.values()].flatMap((rows) =>
    rows.toSorted((a, b) => b.equivalents.compare(a.equivalents)).slice(0, many),
  );
}

/** COD, BOD and TOC tell of the same load: only the largest of an outlet counts (附表二注). */
function withoutDoubleOrganic(discharges: readonly Discharge[]): readonly Discharge[] {
  const organic = topOf(
    discharges.filter((one) => ORGANIC.has(one.pollutant)),
    1,
  );
  return discharges.filter((one) => !ORGANIC.has(one.pollutant) || organic.includes(one));
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
  const discharges = input.air.map((row): Discharge => {
    const pollutant: AirName = row.pollutant;
    const { name, equivalent } = airPollutants[pollutant];
    return {
      ...row,
      name,
      equivalents: row.kilograms.over(it.number(equivalent)),
      rate: airRate(it, input, pollutant),
    };
  });
  return sum(
    topOf(discharges, Number(it.use(law.top.air).toString())).map((one, index) =>
      taxed(it, `air${index + 1}`, one),
    ),
  );
}

/** Water: five of the first class, three others, and small dischargers. */
export function waterTax(it: Case, input: Input): Exact {
  const discharges = input.water.map((row): Discharge => {
    const pollutant: WaterName = row.pollutant;
    const { name, equivalent } = waterPollutants[pollutant];
    return {
      ...row,
      name,
      equivalents: row.kilograms.over(it.number(equivalent)),
      rate: waterRate(it, input, pollutant),
    };
  });
  const first = discharges.filter((one) => FIRST_CLASS.has(one.pollutant));
  const others = withoutDoubleOrganic(discharges.filter((one) => !FIRST_CLASS.has(one.pollutant)));
  const chosen = [
    ...topOf(first, Number(it.use(law.top.first).toString())),
    ...topOf(others, Number(it.use(law.top.other).toString())),
  ];
  const small = input.small.map(({ kind, quantity }): Discharge => {
    const { name, equivalent } = smallDischargers[kind];
    const equivalents = quantity.over(it.number(equivalent));
    return {
      outlet: 0,
      pollutant: kind,
      name,
      equivalents,
      belowStandard: Exact.zero,
      rate: waterRate(it, input, kind),
    };
  });
  return sum([...chosen, ...small].map((one, index) => taxed(it, `water${index + 1}`, one)));
}
