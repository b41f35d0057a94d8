import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate, type Inputs } from '../index.ts';
import { around, moneyUpTo, RUNS, tries } from '../testing/arbitrary.ts';
import { fen, least, yuan } from '../testing/oracle.ts';
import { type SmallSale, smallVat } from '../testing/oracle-vat-small.ts';
import { dayFrom } from '../testing/through-time.ts';

const run = (inputs: Inputs, date: string) => calculate('vat-small', { date, inputs, trace: false });
const NONE = {
  taxpayer: 'company',
  period: 'quarter',
  includesTax: false,
  goods: '0',
  services: '0',
  deduction: '0',
  dispatch: '0',
  propertySale: '0',
  propertyCost: '0',
  propertyLease: '0',
  usedAssets: '0',
  specialReduced: '0',
  specialFull: '0',
  specialPropertySale: '0',
  specialPropertyLease: '0',
} as const satisfies SmallSale;

/** Leaves out what could not be sold on that day, and keeps special invoices within what was sold. */
function lawful(date: string, sale: SmallSale): SmallSale {
  const within = (part: string, ...wholes: readonly string[]): string => {
    const most = wholes.reduce((sum, whole) => sum + fen(whole), 0n);
    return yuan(least(fen(part), most));
  };
  const services = date < '2012-01-01' ? '0' : sale.services;
  const property = date < '2016-05-01' ? '0' : sale.propertySale;
  const lease = date < '2016-05-01' ? '0' : sale.propertyLease;
  const net = (one: string, less: string): string => yuan(fen(one) > fen(less) ? fen(one) - fen(less) : 0n);
  const [soldServices, sold] = [net(services, sale.deduction), net(property, sale.propertyCost)];
  const specialFull = within(sale.specialFull, sale.goods, soldServices);
  const reducedKnown = date >= '2020-03-01' && !(date >= '2022-04-01' && date < '2023-01-01');
  const rest = yuan(fen(sale.goods) + fen(soldServices) - fen(specialFull));
  return {
    ...sale,
    services,
    dispatch: date < '2016-05-01' || date > '2025-12-31' ? '0' : sale.dispatch,
    propertySale: property,
    propertyLease: lease,
    specialFull,
    specialReduced: reducedKnown ? within(sale.specialReduced, rest) : '0',
    specialPropertySale: within(sale.specialPropertySale, sold),
    specialPropertyLease: within(sale.specialPropertyLease, lease),
  };
}

const often = (most: number) => fc.oneof({ weight: 2, arbitrary: fc.constant('0') }, moneyUpTo(most));
const sales = fc.record({
  taxpayer: fc.constantFrom('company', 'individual'),
  period: fc.constantFrom('month', 'quarter'),
  includesTax: fc.boolean(),
  goods: moneyUpTo(300_000),
  services: often(300_000),
  deduction: often(50_000),
  dispatch: often(60_000),
  propertySale: often(500_000),
  propertyCost: often(300_000),
  propertyLease: often(100_000),
  usedAssets: often(50_000),
  specialReduced: often(100_000),
  specialFull: often(100_000),
  specialPropertySale: often(100_000),
  specialPropertyLease: often(50_000),
}) satisfies fc.Arbitrary<SmallSale>;
const days = fc
  .record({ month: fc.nat(11), kind: fc.nat(30), year: fc.integer({ min: 2009, max: 2027 }) })
  .map(({ year, ...numbers }) => dayFrom(numbers, year));

function agrees(date: string, sale: SmallSale): void {
  const { tax, sales: sold, taxed } = smallVat(date, sale);
  expect(run(sale, date).results, `${date} ${JSON.stringify(sale)}`).toEqual({
    tax: yuan(tax),
    sales: yuan(sold),
    taxableSales: yuan(taxed),
    exemptSales: yuan(sold - taxed),
    kept: yuan(sold - tax),
  });
}

describe('small-scale VAT', () => {
  it('agrees with a second computation on any day since 2009', () => {
    fc.assert(
      fc.property(days, sales, (date, sale) => agrees(date, lawful(date, sale))),
      { numRuns: tries(RUNS) },
    );
  });

  it.each([
    ['2013-08-01', 20_000],
    ['2014-09-30', 20_000],
    ['2014-10-01', 30_000],
    ['2018-12-31', 30_000],
    ['2019-01-01', 100_000],
    ['2021-03-31', 100_000],
    ['2021-04-01', 150_000],
    ['2022-12-31', 150_000],
    ['2023-01-01', 100_000],
    ['2025-12-31', 100_000],
    ['2026-01-01', 100_000],
    ['2027-12-31', 100_000],
  ])('on %s agrees to the fen around %d a month, net and gross', (date, line) => {
    for (const [period, times] of [
      ['month', 1],
      ['quarter', 3],
    ] as const)
      for (const field of ['goods', 'services'] as const) {
        for (const edge of around([line * times])) agrees(date, { ...NONE, period, [field]: edge });
        for (const levy of [100, 101, 103, 105])
          for (const edge of around([(line * times * levy) / 100]))
            agrees(date, { ...NONE, period, [field]: edge, includesTax: true });
      }
  });

  it('agrees to the fen around the thresholds of individuals', () => {
    for (const [date, line] of [
      ['2009-01-01', 5000],
      ['2011-10-31', 5000],
      ['2011-11-01', 20_000],
      ['2014-09-30', 20_000],
    ] as const)
      for (const edge of around([line]))
        agrees(date, { ...NONE, taxpayer: 'individual', period: 'month', goods: edge });
  });

  it('loses no fen between its parts', () => {
    fc.assert(
      fc.property(days, sales, (date, sale) => {
        const { results } = run(lawful(date, sale), date);
        const of = (name: string): bigint => fen(results[name] ?? '');
        expect(of('exemptSales') + of('taxableSales')).toBe(of('sales'));
        expect(of('kept') + of('tax')).toBe(of('sales'));
      }),
      { numRuns: tries(RUNS) },
    );
  });

  it('never taxes less when more is sold, nor by the month', () => {
    fc.assert(
      fc.property(days, sales, moneyUpTo(50_000), fc.boolean(), (date, sale, more, byMonth) => {
        const given = lawful(date, sale);
        const tax = (inputs: SmallSale): bigint => fen(run(inputs, date).results['tax'] ?? '');
        const [less, other] = byMonth
          ? [
              { ...given, period: 'quarter' as const },
              { ...given, period: 'month' as const },
            ]
          : [given, { ...given, goods: yuan(fen(given.goods) + fen(more)) }];
        expect(tax(less)).toBeLessThanOrEqual(tax(other));
      }),
      { numRuns: tries(RUNS) },
    );
  });

  it('shows the cliff with numbers side by side, and only where it takes more than was sold beyond it', () => {
    const shown = (goods: string, date: string) => run({ goods }, date).alternatives;
    expect(shown('299999.99', '2026-03-31')).toBeUndefined();
    expect(shown('300000', '2026-03-31')).toMatchObject([
      { id: 'asSold', results: { sales: '300000.00', tax: '3000.00', kept: '297000.00' }, best: false },
      { id: 'mostExempt', results: { sales: '299999.99', tax: '0.00', kept: '299999.99' }, best: true },
    ]);
    expect(shown('303030.29', '2026-03-31')).toHaveLength(2);
    expect(shown('303030.31', '2026-03-31')).toBeUndefined();
    expect(shown('300000', '2025-12-31')).toBeUndefined();
    expect(shown('300000.01', '2025-12-31')).toMatchObject([
      { results: { tax: '3000.00', kept: '297000.01' } },
      { results: { sales: '300000.00', kept: '300000.00' }, best: true },
    ]);
    expect(shown('90000.01', '2018-12-31')).toMatchObject([{ results: { tax: '2700.00' } }, { best: true }]);
    expect(shown('60000.01', '2014-09-30')).toMatchObject([{ results: { tax: '1800.00' } }, { best: true }]);
  });

  it('warns of the cliff on both sides, of the sales that were tested', () => {
    const codes = (inputs: Inputs, date: string) => run(inputs, date).warnings.map(({ code }) => code);
    expect(codes({ goods: '285000' }, '2025-12-31')).toEqual([]);
    expect(codes({ goods: '285000.01' }, '2025-12-31')).toEqual(['threshold-ahead']);
    expect(codes({ goods: '300000.01' }, '2025-12-31')).toEqual(['threshold-cliff']);
    // Goods and services had a threshold each: neither is near its own.
    expect(codes({ goods: '80000', services: '80000' }, '2017-03-31')).toEqual([]);
    expect(codes({ goods: '290000', propertySale: '500000' }, '2025-12-31')).toEqual(['threshold-ahead']);
  });

  it('takes the most the law allowed where an individual does not tell the local threshold, and says so', () => {
    const sale = { taxpayer: 'individual', period: 'month', goods: '4999.99' };
    const answer = run(sale, '2010-06-30');
    expect(answer.results['tax']).toBe('0.00');
    expect(answer.warnings.map(({ code }) => code)).toEqual([
      'threshold-assumed',
      'threshold-ahead',
      'to-be-checked',
    ]);
    expect(run({ ...sale, localThreshold: '2000' }, '2010-06-30').results['tax']).toBe('150.00');
    expect(
      run({ ...sale, goods: '5999.99', period: 'quarter', localThreshold: '2000' }, '2010-06-30').results[
        'tax'
      ],
    ).toBe('0.00');
  });
});
