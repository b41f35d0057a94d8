import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ParameterFile } from './engine/parameters.ts';
import type { Inputs } from './types.ts';

type Rules = typeof import('./index.ts');
type Entry = ParameterFile['parameters'][string]['values'][number];

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const dataOf = (tax: string) => read(`./parameters/${tax}.json`) as ParameterFile;

/** The law as it would stand if the Gazette brought one more period for a parameter: an entry of data, no code. */
function withEntry(tax: string, name: string, entry: Entry): ParameterFile {
  const file = dataOf(tax);
  const parameter = file.parameters[name];
  const last = parameter?.values.at(-1);
  if (parameter === undefined || last === undefined) throw new Error(`No parameter ${name}`);
  const dayBefore = new Date(Date.parse(entry.from) - 86_400_000).toISOString().slice(0, 10);
  const values = [...parameter.values.slice(0, -1), { ...last, to: last.to ?? dayBefore }, entry];
  return { ...file, parameters: { ...file.parameters, [name]: { ...parameter, values } } };
}

async function rulesWith(tax: string, file: ParameterFile): Promise<Rules> {
  vi.resetModules();
  vi.doMock(`./parameters/${tax}.json`, () => ({ default: file }));
  return import('./index.ts');
}

const notice = { title: '某公告（2028年第1号）' };
const from = '2028-01-01';
const added = (value: unknown): Entry => ({ from, value, citation: notice, confidence: 'confirmed' });

/** `[tax, parameter, value from 2028 on, calculator, inputs, what is then to pay]`. */
const YEARS: readonly (readonly [string, string, unknown, string, Inputs, string])[] = [
  [
    'vehicle-purchase-tax',
    'newEnergyShare',
    '0.25',
    'vehicle-purchase-tax',
    { vehicle: 'newEnergyOther', price: '400000' },
    '30000.00',
  ],
  [
    'six-taxes-two-fees',
    'reductionSmallScale',
    '0.4',
    'property-tax',
    { basis: 'rent', rent: '100000', taxpayer: 'smallScale' },
    '7200.00',
  ],
  [
    'land-use-tax',
    'logisticsFactor',
    '0.6',
    'land-use-tax',
    { area: '100', unitTax: '8', use: 'logistics' },
    '480.00',
  ],
  [
    'deed-tax',
    'areaLimit',
    '120',
    'deed-tax',
    { price: '1000000', homes: 'second', area: '130' },
    '20000.00',
  ],
  ['stamp-tax', 'lease', '0.0005', 'stamp-tax', { item: 'lease', amount: '100000' }, '50.00'],
];

interface WorkedCase {
  readonly date: string;
  readonly inputs: Inputs;
  readonly refused?: unknown;
}
const answered = readdirSync(new URL('./cases/', import.meta.url)).flatMap((name) =>
  (read(`./cases/${name}`) as WorkedCase[])
    .filter((one) => one.refused === undefined && one.date < from)
    .map(({ date, inputs }) => ({ id: name.replace('.json', ''), date, inputs })),
);

afterEach(() => {
  vi.doUnmock('./calculators/index.ts');
  for (const [tax] of YEARS) vi.doUnmock(`./parameters/${tax}.json`);
  vi.resetModules();
});

describe('a new year', () => {
  it.each(YEARS)('of %s is an entry of data: %s', async (tax, name, value, id, inputs, expected) => {
    const now = await import('./index.ts');
    const then = await rulesWith(tax, withEntry(tax, name, added(value)));
    const paid = (rules: Rules, date: string) => rules.calculate(id, { date, inputs });

    expect(paid(then, from).results['taxPayable']).toBe(expected);
    expect(paid(then, from).citations).toContainEqual({ ...notice, from, confidence: 'confirmed' });
    expect(paid(then, from).trace.at(-1)?.value).toBe(expected);
    // Until then nothing changes: the day before, and every worked case of every tax.
    expect(paid(then, '2027-12-31').results).toEqual(paid(now, '2027-12-31').results);
    for (const { id: other, date, inputs: given } of answered) {
      const request = { date, inputs: given, trace: false };
      expect(then.calculate(other, request).results).toEqual(now.calculate(other, request).results);
    }
  });

  it('is refused as long as there is no entry, where the law ends', async () => {
    const { calculate, OutOfForceError } = await import('./index.ts');
    for (const [tax, name, , id, inputs] of YEARS) {
      const ends = dataOf(tax).parameters[name]?.values.at(-1)?.to !== undefined;
      const ask = () => calculate(id, { date: from, inputs });
      if (ends) expect(ask, id).toThrow(OutOfForceError);
      else expect(ask, id).not.toThrow();
    }
  });
});

describe('a new tax', () => {
  it('is a file of data, a file of formula and a line in the list, known to everything public', async () => {
    const { amount, defineCalculator, money, Parameters, text, toFen } = await import('./engine/index.ts');
    const file: ParameterFile = {
      tax: 'example-tax',
      parameters: {
        rate: { zh: '税率', en: 'rate', unit: 'ratio', values: [added('0.03')] },
      },
    };
    const rate = new Parameters(file).number('rate');
    const exampleTax = defineCalculator({
      id: 'example-tax',
      group: 'property',
      title: text('某税', 'Example tax'),
      summary: text('计税价值乘税率', 'Value × rate'),
      keywords: ['某税', 'moushui'],
      from,
      fields: { value: money(text('计税价值', 'Taxable value'), { required: true }) },
      outputs: { tax: amount(text('应纳税额', 'Tax'), { main: true }) },
      compute: ({ value }, it) => ({
        tax: it.step('tax', text('应纳税额', 'Tax'), toFen(value.times(it.number(rate)))),
      }),
    });
    const { all } = await import('./calculators/index.ts');
    vi.resetModules();
    vi.doMock('./calculators/index.ts', () => ({ all: [...all, exampleTax] }));
    const rules = await import('./index.ts');

    expect(rules.calculators.map(({ id }) => id)).toEqual([...all.map(({ info }) => info.id), 'example-tax']);
    expect(rules.calculate('example-tax', { date: from, inputs: { value: '1000.50' } })).toMatchObject({
      results: { tax: '30.02' },
      trace: [{ formula: { zh: '计税价值 × 税率' }, substitution: '1000.50 × 3%' }],
      citations: [{ ...notice, from }],
    });
    expect(rules.inputSchema('example-tax')).toMatchObject({ required: ['value'] });
    expect(rules.checkInputs('example-tax', {})).toMatchObject([{ path: 'value', code: 'required' }]);
  });
});
