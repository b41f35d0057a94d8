import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate, type Inputs } from '../index.ts';
import { moneyUpTo, RUNS, tries } from '../testing/arbitrary.ts';
import { fen, half, yuan } from '../testing/oracle.ts';
import {
  ADDITIONAL,
  FARM_PROCESSING,
  generalVat,
  SIMPLIFIED_RATES,
  VAT_PERCENT,
} from '../testing/oracle-vat-general.ts';
import { dayFrom, type History, on } from '../testing/through-time.ts';

const run = (id: string, inputs: Inputs, date: string) =>
  calculate(id, { date, inputs, trace: false }).results;
const days = fc
  .record({ month: fc.nat(11), kind: fc.nat(30), year: fc.integer({ min: 2009, max: 2027 }) })
  .map(({ year, ...numbers }) => dayFrom(numbers, year));
const signed = (most: number) =>
  fc
    .tuple(moneyUpTo(most), fc.nat(9))
    .map(([value, kind]) => (kind === 0 && fen(value) > 0n ? `-${value}` : value));
const rows = (kinds: readonly string[], most: number, maxLength: number, minLength = 0) =>
  fc.array(fc.record({ kind: fc.constantFrom(...kinds), amount: signed(most), includesTax: fc.boolean() }), {
    minLength,
    maxLength,
  });
const firm = fc.record({
  sales: rows(Object.keys(VAT_PERCENT), 2_000_000, 6, 1),
  simplified: rows(Object.keys(SIMPLIFIED_RATES), 500_000, 3),
  inputTax: moneyUpTo(400_000),
  farmProduce: moneyUpTo(50_000),
  farmProcessing: fc.boolean(),
  railAirTickets: moneyUpTo(5_000),
  roadWaterTickets: moneyUpTo(5_000),
  bridgeTolls: moneyUpTo(5_000),
  transferOut: moneyUpTo(20_000),
  creditBroughtForward: moneyUpTo(30_000),
  additionalKind: fc.constantFrom('none', ...Object.keys(ADDITIONAL)),
  additionalBroughtForward: moneyUpTo(3_000),
  prepaid: moneyUpTo(10_000),
});

describe('general VAT', () => {
  it('agrees with a second computation on any day since 2009, credit carried forward and all', () => {
    fc.assert(
      fc.property(days, firm, (date, drawn) => {
        const inForce = (histories: Readonly<Record<string, History<unknown>>>, kind: string): boolean =>
          on(histories[kind] ?? [], date) !== undefined;
        const given = {
          ...drawn,
          sales: drawn.sales.map((row) =>
            inForce(VAT_PERCENT, row.kind) ? row : { ...row, kind: 'standard' },
          ),
          simplified: drawn.simplified.filter(({ kind }) => inForce(SIMPLIFIED_RATES, kind)),
          farmProcessing: drawn.farmProcessing && on(FARM_PROCESSING, date) !== undefined,
          railAirTickets: date < '2019-04-01' ? '0' : drawn.railAirTickets,
          roadWaterTickets: date < '2019-04-01' ? '0' : drawn.roadWaterTickets,
          bridgeTolls: date < '2016-08-01' ? '0' : drawn.bridgeTolls,
          additionalKind: inForce(ADDITIONAL, drawn.additionalKind) ? drawn.additionalKind : 'none',
        };
        const expected = generalVat(date, given);
        const written = Object.fromEntries(
          Object.entries(expected).map(([key, value]) => [key, yuan(value)]),
        );
        expect(run('vat-general', given, date), `${date} ${JSON.stringify(given)}`).toMatchObject(written);
      }),
      { numRuns: tries(RUNS) },
    );
  });

  const plain = (drawn: Inputs) => ({ ...drawn, additionalKind: 'none', additionalBroughtForward: '0' });
  const figures = (inputs: Inputs) => {
    const results = run('vat-general', inputs, '2025-12-31');
    return (name: string): bigint => fen(results[name] ?? '');
  };

  it('never taxes less for more sales, and loses no fen between tax and credit', () => {
    fc.assert(
      fc.property(firm, moneyUpTo(10_000), (drawn, more) => {
        const given = figures(plain(drawn));
        expect(given('generalTax') - given('creditCarriedForward')).toBe(
          given('outputTax') - given('inputTax'),
        );
        const sales = [...drawn.sales, { kind: 'standard', amount: more, includesTax: false }];
        expect(figures(plain({ ...drawn, sales }))('tax')).toBeGreaterThanOrEqual(given('tax'));
      }),
      { numRuns: tries(RUNS / 5) },
    );
  });

  it('never taxes more for more input tax', () => {
    fc.assert(
      fc.property(firm, moneyUpTo(10_000), (drawn, more) => {
        const inputTax = yuan(fen(drawn.inputTax) + fen(more));
        expect(figures(plain({ ...drawn, inputTax }))('tax')).toBeLessThanOrEqual(
          figures(plain(drawn))('tax'),
        );
      }),
      { numRuns: tries(RUNS / 5) },
    );
  });

  it.each([
    ['1994-01-01', 'standard', 17n],
    ['2018-04-30', 'standard', 17n],
    ['2018-05-01', 'standard', 16n],
    ['2019-03-31', 'standard', 16n],
    ['2019-04-01', 'standard', 13n],
    ['2026-01-01', 'standard', 13n],
    ['2017-06-30', 'low-goods', 13n],
    ['2017-07-01', 'low-goods', 11n],
    ['2018-05-01', 'low-goods', 10n],
    ['2019-04-01', 'low-goods', 9n],
    ['2016-05-01', 'construction', 11n],
    ['2018-05-01', 'construction', 10n],
    ['2013-08-01', 'transport', 11n],
    ['2012-01-01', 'services', 6n],
    ['2018-04-30', 'leasing', 17n],
  ] as const)('on %s %s is taxed at %s %%', (date, kind, rate) => {
    expect(run('vat-general', { sales: [{ kind, amount: '100' }] }, date)['tax']).toBe(`${rate}.00`);
  });

  it('says where services were not under VAT everywhere', () => {
    const codes = (kind: string, date: string) =>
      calculate('vat-general', { date, inputs: { sales: [{ kind, amount: '1' }] } }).warnings.map(
        ({ code }) => code,
      );
    expect(codes('services', '2012-01-01')).toEqual(['vat-trial']);
    expect(codes('services', '2016-04-30')).toEqual(['vat-trial']);
    expect(codes('services', '2016-05-01')).toEqual([]);
    expect(codes('transport', '2014-05-31')).toEqual(['vat-trial']);
    expect(codes('transport', '2014-06-01')).toEqual([]);
    expect(codes('leasing', '2013-08-01')).toEqual([]);
    expect(codes('standard', '2012-01-01')).toEqual([]);
  });
});

describe('the choice of method', () => {
  it('lets only real estate choose 5 %, and staff outsourcing until 2025', () => {
    const ask = (kind: string, date: string) => () =>
      calculate('vat-method', { date, inputs: { kind, levy: 'levy5', price: '105' } });
    expect(ask('services', '2025-12-31')().results['simplifiedTax']).toBe('5.00');
    expect(ask('services', '2026-01-01')).toThrow('5 % is for real estate');
    expect(ask('standard', '2025-12-31')).toThrow('5 % is for real estate');
  });

  const kinds = {
    standard: 13n,
    'low-goods': 9n,
    transport: 9n,
    construction: 9n,
    services: 6n,
    leasing: 13n,
  };
  it('agrees with a second computation, and the lower tax is the best', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])),
        fc.constantFrom('levy3' as const, 'levy5' as const),
        moneyUpTo(5_000_000),
        moneyUpTo(2_000_000),
        moneyUpTo(400_000),
        (kind, drawn, price, deductible, inputTax) => {
          const levy = kind === 'construction' ? drawn : 'levy3';
          const output = half(fen(price) * kinds[kind], 100n + kinds[kind]);
          const general = output > fen(inputTax) ? output - fen(inputTax) : 0n;
          const margin = fen(price) > fen(deductible) ? fen(price) - fen(deductible) : 0n;
          const rate = levy === 'levy3' ? 3n : 5n;
          const simple = half(margin * rate, 100n + rate);
          const answer = calculate('vat-method', {
            date: '2026-06-30',
            inputs: { kind, levy, price, deductible, inputTax },
            trace: false,
          });
          expect(answer.results).toMatchObject({
            generalTax: yuan(general),
            simplifiedTax: yuan(simple),
            tax: yuan(general < simple ? general : simple),
            evenInput: yuan(output > simple ? output - simple : 0n),
          });
          const best = answer.alternatives?.filter((one) => one.best).map(({ id }) => id);
          expect(best).toEqual(
            general === simple ? ['general', 'simplified'] : [general < simple ? 'general' : 'simplified'],
          );
        },
      ),
      { numRuns: tries(RUNS) },
    );
  });
});
