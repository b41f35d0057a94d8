import {
  amount,
  type Case,
  choice,
  decimal,
  defineCalculator,
  Exact,
  integer,
  list,
  money,
  ratio,
  sum,
  text,
  toFen,
  type Values,
  yesNo,
} from '../engine/index.ts';
import {
  airPollutants,
  FIRST_CLASS,
  environmentalLaw as law,
  type Pollutant,
  smallDischargers,
  waterPollutants,
} from './environmental-law.ts';

const TWO = Exact.whole(2);
const THIRTY_PERCENT = Exact.parse('0.3');
const HALF = Exact.parse('0.5');
const KILOGRAMS = text('千克', 'kg');
const TONNES = text('吨', 't');
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

type Names<T extends Record<string, Pollutant>> = { readonly [K in keyof T]: Pollutant['name'] };
function namesOf<T extends Record<string, Pollutant>>(items: T): Names<T> {
  const entries = Object.entries(items).map(([key, { name }]) => [key, name]);
  return Object.fromEntries(entries) as Names<T>;
}
const outlet = integer(text('排放口编号', 'Outlet'), { min: '1', max: '999', default: '1' });
const kilograms = decimal(text('当月排放量', 'Discharged in the month'), { unit: KILOGRAMS });
const belowStandard = ratio(text('浓度低于标准的比例', 'Concentration below the standard by'), {
  help: text(
    '如低于标准30%填0.3；各次监测值均不得超标',
    'e.g. 0.3 for 30 % below; no single reading may exceed the standard',
  ),
});

const fields = {
  region: choice(text('地区', 'Region'), {
    shandong: text('山东（待核实）', 'Shandong (to be checked)'),
    beijing: text('北京', 'Beijing'),
    other: text('其他（填写当地税额）', 'Elsewhere (enter the local amounts)'),
  }),
  airRate: money(text('当地大气污染物每当量税额', 'Local amount per air equivalent'), {
    when: { field: 'region', in: ['other'] },
  }),
  waterRate: money(text('当地水污染物每当量税额', 'Local amount per water equivalent'), {
    when: { field: 'region', in: ['other'] },
  }),
  air: list(
    text('大气污染物', 'Air pollutants'),
    {
      outlet,
      pollutant: choice(text('污染物', 'Pollutant'), namesOf(airPollutants)),
      kilograms,
      belowStandard,
    },
    { maxRows: 100 },
  ),
  water: list(
    text('水污染物', 'Water pollutants'),
    {
      outlet,
      pollutant: choice(text('污染物', 'Pollutant'), namesOf(waterPollutants)),
      kilograms,
      belowStandard,
    },
    { maxRows: 100 },
  ),
  small: list(
    text('禽畜养殖、小型企业和第三产业', 'Livestock, small firms and services'),
    {
      kind: choice(text('类型', 'Kind'), namesOf(smallDischargers)),
      quantity: decimal(
        text('月均存栏（头、羽）、床位或污水吨数', 'Average stock, beds, or tonnes of sewage'),
      ),
    },
    {
      maxRows: 20,
      help: text(
        '仅限牛50头、猪500头、家禽5000羽、医院20床以上',
        'Only above 50 cattle, 500 pigs, 5,000 poultry, 20 beds',
      ),
    },
  ),
  solid: list(
    text('固体废物', 'Solid waste'),
    {
      kind: choice(text('类型', 'Kind'), {
        gangue: text('煤矸石', 'Coal gangue'),
        tailings: text('尾矿', 'Tailings'),
        hazardous: text('危险废物', 'Hazardous waste'),
        slag: text('冶炼渣、粉煤灰、炉渣、其他', 'Slag, ash and other'),
      }),
      produced: decimal(text('产生量', 'Produced'), { unit: TONNES }),
      recycled: decimal(text('综合利用量', 'Recycled'), { unit: TONNES }),
      stored: decimal(text('合规贮存量', 'Properly stored'), { unit: TONNES }),
      disposed: decimal(text('合规处置量', 'Properly disposed of'), { unit: TONNES }),
    },
    { maxRows: 20 },
  ),
  noise: list(
    text('工业噪声', 'Industrial noise'),
    {
      decibels: integer(text('超标分贝数', 'Decibels above the limit'), { max: '200' }),
      twoPlaces: yesNo(text('边界100米以上有两处以上超标', 'Two or more places on a boundary above 100 m')),
      underFifteenDays: yesNo(text('当月超标不足15天', 'Fewer than 15 days in the month')),
    },
    { maxRows: 40, help: text('昼间、夜间分别填一行', 'Day and night one row each') },
  ),
};

type Input = Values<typeof fields>;
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

function airTax(it: Case, input: Input): Exact {
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

function waterTax(it: Case, input: Input): Exact {
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

/** By the decibels above the limit (附表一注): two places count twice, fewer than 15 days half. */
function noiseTax(it: Case, input: Input): Exact {
  return sum(
    input.noise.map(({ decibels, twoPlaces, underFifteenDays }, index) => {
      const band = law.noise.find(({ upTo }) => decibels <= upTo);
      if (band === undefined || decibels === 0) return Exact.zero;
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
  fields,
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
