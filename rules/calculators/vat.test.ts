import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate, type Inputs } from '../index.ts';
import { around, moneyUpTo, RUNS, tries } from '../testing/arbitrary.ts';
import { fen, half, least, positive, yuan } from '../testing/oracle.ts';

const run = (id: string, inputs: Inputs, date: string) =>
  calculate(id, { date, inputs, trace: false }).results;

describe('small-scale VAT', () => {
  /** `[day, threshold a quarter in yuan, whether exactly that is exempt, levy rate of goods in ten-thousandths]` */
  const periods = [
    ['2015-03-31', 90_000, true, 300n],
    ['2019-03-31', 300_000, true, 300n],
    ['2021-06-30', 450_000, true, 100n],
    ['2022-09-30', 450_000, true, 0n],
    ['2025-12-31', 300_000, true, 100n],
    ['2026-01-01', 300_000, false, 100n],
    ['2027-12-31', 300_000, false, 100n],
  ] as const;

  it.each(periods)('agrees with a second computation on %s', (date, threshold, inclusive, rate) => {
    const sales = fc.oneof(moneyUpTo(800_000), moneyUpTo(300_000));
    const check = (goods: string, includesTax: boolean): void => {
      // Sales without tax × (10,000 + rate), to compare with the threshold without dividing.
      const scaled = includesTax ? fen(goods) * 10_000n : fen(goods) * (10_000n + rate);
      const line = BigInt(threshold) * 100n * (10_000n + rate);
      const exempt = inclusive ? scaled <= line : scaled < line;
      const tax = includesTax ? half(fen(goods) * rate, 10_000n + rate) : half(fen(goods) * rate, 10_000n);
      expect(run('vat-small', { goods, includesTax }, date)['tax']).toBe(yuan(exempt ? 0n : tax));
    };
    fc.assert(
      fc.property(sales, fc.boolean(), (goods, includesTax) => check(goods, includesTax)),
      { numRuns: tries(2 * RUNS) },
    );
    const gross = Number((BigInt(threshold) * (10_000n + rate)) / 100n) / 100;
    for (const edge of around([threshold])) check(edge, false);
    for (const edge of around([gross])) check(edge, true);
  });

  it('taxes and exempts all sales between them, and never less when more is sold', () => {
    const sale = fc.record({
      goods: moneyUpTo(300_000),
      services: moneyUpTo(300_000),
      propertyLease: moneyUpTo(100_000),
      propertySale: moneyUpTo(500_000),
      usedAssets: moneyUpTo(50_000),
      specialProperty: fc.constant('0'),
      includesTax: fc.boolean(),
    });
    fc.assert(
      fc.property(sale, fc.constantFrom('2025-12-31', '2026-06-30'), moneyUpTo(50_000), (one, date, more) => {
        const results = run('vat-small', one, date);
        const of = (name: string): bigint => fen(results[name] ?? '');
        const parts = of('exemptSales') + of('taxableSales') - of('sales');
        // Both are written rounded; their sum may differ from the rounded whole by a fen.
        expect(parts >= -1n && parts <= 1n).toBe(true);
        const higher = run('vat-small', { ...one, goods: yuan(fen(one.goods) + fen(more)) }, date);
        expect(of('tax')).toBeLessThanOrEqual(fen(higher['tax'] ?? ''));
        const quarter = run('vat-small', { ...one, period: 'month' }, date);
        expect(of('tax')).toBeLessThanOrEqual(fen(quarter['tax'] ?? ''));
      }),
      { numRuns: tries(RUNS) },
    );
  });
});

describe('general VAT', () => {
  const RATES: Readonly<Record<string, bigint>> = {
    standard: 13n,
    'low-goods': 9n,
    transport: 9n,
    construction: 9n,
    services: 6n,
    leasing: 13n,
    export: 0n,
  };
  const sale = fc.record({
    kind: fc.constantFrom(...Object.keys(RATES)),
    amount: moneyUpTo(2_000_000),
    includesTax: fc.boolean(),
  });
  const simple = fc.record({
    kind: fc.constantFrom('levy3', 'levy5', 'usedAsset', 'usedCar'),
    amount: moneyUpTo(500_000),
  });
  const firm = fc.record({
    sales: fc.array(sale, { minLength: 1, maxLength: 6 }),
    simplified: fc.array(simple, { maxLength: 3 }),
    inputTax: moneyUpTo(400_000),
    farmProduce: moneyUpTo(50_000),
    railAirTickets: moneyUpTo(5_000),
    transferOut: moneyUpTo(20_000),
    creditBroughtForward: moneyUpTo(30_000),
    additionalKind: fc.constantFrom('none', 'advanced', 'chips', 'machines'),
    additionalBroughtForward: moneyUpTo(3_000),
  });

  it('agrees with a second computation, and what is not credited is carried forward', () => {
    fc.assert(
      fc.property(firm, (one) => {
        const output = one.sales.reduce((total, { kind, amount, includesTax }) => {
          const rate = RATES[kind] ?? 0n;
          return total + half(fen(amount) * rate, includesTax ? 100n + rate : 100n);
        }, 0n);
        const simplified = one.simplified.reduce((total, { kind, amount }) => {
          const [rate, divisor] = {
            levy3: [30n, 1030n],
            levy5: [50n, 1050n],
            usedAsset: [20n, 1030n],
            usedCar: [5n, 1005n],
          }[kind] ?? [0n, 1n];
          return total + half(fen(amount) * (rate ?? 0n), divisor ?? 1n);
        }, 0n);
        const current =
          fen(one.inputTax) +
          half(fen(one.farmProduce) * 9n, 100n) +
          half(fen(one.railAirTickets) * 9n, 109n);
        const credit = current + fen(one.creditBroughtForward) - fen(one.transferOut);
        const before = positive(output - credit);
        const permille = { none: 0n, advanced: 5n, chips: 15n, machines: 15n }[one.additionalKind] ?? 0n;
        const base = current - fen(one.transferOut);
        const earned = base < 0n ? -half(-base * permille, 100n) : half(base * permille, 100n);
        const available = positive(fen(one.additionalBroughtForward) + earned);
        const used = least(available, before);
        const results = run('vat-general', one, '2025-12-31');
        expect(results).toMatchObject({
          outputTax: yuan(output),
          simplifiedTax: yuan(simplified),
          generalTax: yuan(before - used),
          tax: yuan(before - used + simplified),
          creditCarriedForward: yuan(positive(credit - output)),
          additionalCreditLeft: yuan(available - used),
        });
      }),
      { numRuns: tries(10 * RUNS) },
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
  ] as const)('on %s %s is taxed at %s %', (date, kind, rate) => {
    expect(run('vat-general', { sales: [{ kind, amount: '100' }] }, date)['tax']).toBe(`${rate}.00`);
  });

  it('taxes an import like the sale of its assessable price', () => {
    fc.assert(
      fc.property(
        moneyUpTo(900_000),
        moneyUpTo(90_000),
        moneyUpTo(90_000),
        (customsValue, duty, consumptionTax) => {
          const base = fen(customsValue) + fen(duty) + fen(consumptionTax);
          const imported = run('vat-import', { customsValue, duty, consumptionTax }, '2026-06-30');
          expect(imported).toEqual({ base: yuan(base), tax: yuan(half(base * 13n, 100n)) });
        },
      ),
      { numRuns: tries(RUNS) },
    );
  });
});

describe('homes of individuals', () => {
  it('agrees with a second computation', () => {
    fc.assert(
      fc.property(moneyUpTo(9_000_000), fc.integer({ min: 1, max: 24 }), (price, months) => {
        const sale = (date: string) => run('vat-home-sale', { price }, date)['tax'];
        expect(sale('2025-12-31')).toBe(yuan(half(fen(price) * 5n, 105n)));
        expect(sale('2026-01-01')).toBe(yuan(half(fen(price) * 3n, 103n)));
        const line = BigInt(months) * 10_000_000n;
        const now = run('vat-home-rent', { rent: price, months }, '2026-01-01')['tax'];
        const nowFree = fen(price) * 100n < line * 103n;
        expect(now).toBe(yuan(nowFree ? 0n : half(fen(price) * 15n, 1030n)));
        const then = run('vat-home-rent', { rent: price, months }, '2025-12-31')['tax'];
        const thenFree = fen(price) * 100n <= line * 105n;
        expect(then).toBe(yuan(thenFree ? 0n : half(fen(price) * 15n, 1050n)));
      }),
      { numRuns: tries(RUNS) },
    );
  });
});
