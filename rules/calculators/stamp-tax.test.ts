import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAround, moneyUpTo, tries } from '../testing/arbitrary.ts';
import { TAXPAYERS } from '../testing/half-relief.ts';
import { fen, yuan } from '../testing/oracle.ts';
import { outcome } from '../testing/outcome.ts';
import { type Instrument, RATED, stampTaxOf } from '../testing/stamp-tax.ts';
import { stampTax } from './stamp-tax.ts';

const run = (date: string, inputs: Record<string, unknown>) =>
  stampTax.calculate({ date, inputs, trace: false }).results;

const item = fc.constantFrom(...RATED);
const day = dayAround(
  [
    ...['1990-07-01', '1997-05-10', '1998-06-12', '2001-11-16', '2005-01-24', '2006-11-27', '2007-05-30'],
    ...['2008-03-01', '2008-04-24', '2008-09-19', '2008-11-01', '2018-05-01', '2019-01-01', '2022-01-01'],
    ...['2022-07-01', '2023-01-01', '2023-08-28', '2028-01-01'],
  ],
  '1990-01-01',
  '2029-12-31',
);
const instrument: fc.Arbitrary<Instrument> = fc.record({
  item: fc.constantFrom(...RATED, ...RATED, 'securities', 'otherBooks', 'licence'),
  amount: moneyUpTo(50_000_000),
  vatListed: fc.oneof(fc.constant('0'), moneyUpTo(50_000)),
  alreadyTaxed: moneyUpTo(30_000_000),
  pieces: fc.integer({ min: 0, max: 1000 }),
  side: fc.constantFrom('seller', 'buyer'),
  more: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    fc.array(fc.record({ item, amount: moneyUpTo(1_000_000) }), { maxLength: 3 }),
  ),
  split: fc.constantFrom('separate', 'together'),
  taxpayer: fc.constantFrom(...TAXPAYERS),
  exemption: fc.constantFrom(
    ...Array<string>(20).fill('none'),
    ...['homeTrade', 'homeLease', 'copy', 'gift', 'farm', 'interestFree', 'medicine', 'eOrder'],
    ...['individualMovables', 'military', 'embassy'],
  ),
});

// A hundred thousand cases on a busy machine take longer than a test usually may.
describe('stamp tax', { timeout: 600_000 }, () => {
  it('agrees with a second computation: every item, both laws, every day', () => {
    fc.assert(
      fc.property(instrument, day, (one, on) => {
        const expected = stampTaxOf(one, on);
        const found = outcome(stampTax, on, { ...one });
        if (expected === 'refused') expect(found).toBe('refused');
        else expect(found).toEqual(expected);
      }),
      { numRuns: tries(10_000) },
    );
  });

  // 条例第三条: nothing under a dime, then to the dime, half up; a lease pays one yuan at least; the law of 2022 has neither.
  it.each([
    ['sale', '333.33', '0.00', '0.10'],
    ['sale', '333.34', '0.10', '0.10'],
    ['sale', '499.99', '0.10', '0.15'],
    ['sale', '500.00', '0.20', '0.15'],
    ['sale', '500.01', '0.20', '0.15'],
    ['lease', '0.01', '1.00', '0.00'],
    ['lease', '999.99', '1.00', '1.00'],
    ['lease', '1049.99', '1.00', '1.05'],
    ['lease', '1050.00', '1.10', '1.05'],
    ['loan', '1999.99', '0.00', '0.10'],
    ['loan', '2000.00', '0.10', '0.10'],
  ])('%s of %s: %s under the regulations, %s under the law', (kind, amount, before, since) => {
    expect(run('2022-06-30', { item: kind, amount })['taxPayable']).toBe(before);
    expect(run('2022-07-01', { item: kind, amount })['taxPayable']).toBe(since);
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
