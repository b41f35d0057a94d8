import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyUpTo, tries } from '../testing/arbitrary.ts';
import { fen, half, yuan } from '../testing/oracle.ts';
import { stampTax } from './stamp-tax.ts';

const run = (date: string, inputs: Record<string, unknown>) =>
  stampTax.calculate({ date, inputs, trace: false }).results;

/** Rates in hundredths of a per mille, read from the two tables of the law: [until June 2022, since]. */
const RATES: Record<string, readonly [bigint, bigint]> = {
  sale: [30n, 30n],
  loan: [5n, 5n],
  financeLease: [5n, 5n],
  work: [50n, 30n],
  construction: [30n, 30n],
  surveyDesign: [50n, 30n],
  transport: [50n, 30n],
  technology: [30n, 30n],
  lease: [100n, 100n],
  custody: [100n, 100n],
  warehousing: [100n, 100n],
  propertyInsurance: [100n, 100n],
  landGrant: [50n, 50n],
  landBuildingTransfer: [50n, 50n],
  equityTransfer: [50n, 50n],
  ipTransfer: [50n, 30n],
};
const item = fc.constantFrom(...Object.keys(RATES));

/** Until June 2022 in dimes: nothing under one dime, then half up; a lease pays one yuan at least. */
function oldTax(kind: string, amount: bigint): bigint {
  const scaled = amount * (RATES[kind]?.[0] ?? 0n);
  const hundredThousand = 100_000n;
  if (kind === 'lease' && scaled > 0n && scaled < 100n * hundredThousand) return 100n;
  return scaled < 10n * hundredThousand ? 0n : half(scaled, 10n * hundredThousand) * 10n;
}

describe('stamp tax', () => {
  it('agrees with a second computation in integer fen, under both laws', () => {
    fc.assert(
      fc.property(item, moneyUpTo(50_000_000), (kind, amount) => {
        const now = half(fen(amount) * (RATES[kind]?.[1] ?? 0n), 100_000n);
        expect(run('2022-07-01', { item: kind, amount })['taxPayable']).toBe(yuan(now));
        expect(run('2022-06-30', { item: kind, amount })['taxPayable']).toBe(yuan(oldTax(kind, fen(amount))));
      }),
      { numRuns: tries(2000) },
    );
  });

  it('halves without losing a fen between the parts', () => {
    fc.assert(
      fc.property(
        item,
        moneyUpTo(50_000_000),
        fc.constantFrom('smallScale', 'smallProfit', 'individualBusiness'),
        (kind, amount, taxpayer) => {
          const {
            taxDue = '',
            reduction = '',
            taxPayable = '',
          } = run('2026-01-01', { item: kind, amount, taxpayer });
          expect(fen(reduction) + fen(taxPayable)).toBe(fen(taxDue));
          expect(taxPayable).toBe(yuan(half(fen(amount) * (RATES[kind]?.[1] ?? 0n), 200_000n)));
        },
      ),
      { numRuns: tries(1000) },
    );
  });

  it('never falls when the amount rises', () => {
    fc.assert(
      fc.property(
        item,
        moneyUpTo(100_000),
        moneyUpTo(1_000),
        fc.constantFrom('2010-01-01', '2026-01-01'),
        (kind, amount, more, date) => {
          const of = (value: string) => Number(run(date, { item: kind, amount: value })['taxPayable']);
          expect(of(yuan(fen(amount) + fen(more)))).toBeGreaterThanOrEqual(of(amount));
        },
      ),
      { numRuns: tries(500) },
    );
  });

  it('taxes amounts shown together at least as much as amounts shown apart', () => {
    fc.assert(
      fc.property(item, item, moneyUpTo(100_000), moneyUpTo(100_000), (first, second, a, b) => {
        const apart = run('2026-01-01', { item: first, amount: a, more: [{ item: second, amount: b }] });
        const together = run('2026-01-01', {
          item: first,
          amount: yuan(fen(a) + fen(b)),
          split: 'together',
          more: [{ item: second }],
        });
        expect(Number(together['taxPayable'])).toBeGreaterThanOrEqual(Number(apart['taxPayable']) - 0.011);
      }),
      { numRuns: tries(500) },
    );
  });

  it('shows what it costs not to state the amounts apart', () => {
    const inputs = { item: 'transport', amount: '100000', more: [{ item: 'warehousing', amount: '50000' }] };
    const ask = (more: object) =>
      stampTax.calculate({ date: '2026-01-01', inputs: { ...inputs, ...more } }).alternatives;
    expect(ask({})).toMatchObject([
      { id: 'separate', results: { taxPayable: '80.00' }, best: true },
      { id: 'together', results: { taxPayable: '150.00' }, best: false },
    ]);
    expect(ask({ taxpayer: 'smallScale' })).toMatchObject([
      { results: { taxPayable: '40.00' } },
      { results: { taxPayable: '75.00' } },
    ]);
    expect(ask({ split: 'together' })).toBeUndefined();
  });

  // Seller and buyer of shares for 100,000 yuan on both sides of every change.
  it.each([
    ['1997-05-10', '500.00', '500.00'],
    ['1998-06-11', '500.00', '500.00'],
    ['1998-06-12', '400.00', '400.00'],
    ['2001-11-15', '400.00', '400.00'],
    ['2001-11-16', '200.00', '200.00'],
    ['2005-01-23', '200.00', '200.00'],
    ['2005-01-24', '100.00', '100.00'],
    ['2007-05-29', '100.00', '100.00'],
    ['2007-05-30', '300.00', '300.00'],
    ['2008-04-23', '300.00', '300.00'],
    ['2008-04-24', '100.00', '100.00'],
    ['2008-09-18', '100.00', '100.00'],
    ['2008-09-19', '100.00', '0.00'],
    ['2022-06-30', '100.00', '0.00'],
    ['2022-07-01', '100.00', '0.00'],
    ['2023-08-27', '100.00', '0.00'],
    ['2023-08-28', '50.00', '0.00'],
  ])('shares on %s: %s and %s', (date, seller, buyer) => {
    const of = (side: string) => run(date, { item: 'securities', amount: '100000', side })['taxPayable'];
    expect([of('seller'), of('buyer')]).toEqual([seller, buyer]);
  });
});
