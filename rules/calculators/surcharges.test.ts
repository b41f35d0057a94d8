import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyUpTo, RUNS, tries } from '../testing/arbitrary.ts';
import { fen, yuan } from '../testing/oracle.ts';
import { surchargesOf } from '../testing/oracle-surcharges.ts';
import { dayFrom } from '../testing/through-time.ts';
import { surcharges } from './surcharges.ts';

const run = (inputs: Record<string, unknown>, date = '2026-06-01') =>
  surcharges.calculate({ date, inputs, trace: false }).results;
const days = fc
  .record({ month: fc.nat(11), kind: fc.nat(30), year: fc.integer({ min: 2009, max: 2027 }) })
  .map(({ year, ...numbers }) => dayFrom(numbers, year));
const returns = fc.record({
  vat: moneyUpTo(10_000_000),
  consumptionTax: moneyUpTo(1_000_000),
  exportOffset: moneyUpTo(100_000),
  creditRefunded: moneyUpTo(500_000),
  location: fc.constantFrom('city' as const, 'town' as const, 'other' as const),
  taxpayer: fc.constantFrom(
    'other' as const,
    'smallScale' as const,
    'smallProfit' as const,
    'individualBusiness' as const,
  ),
  period: fc.constantFrom('month' as const, 'quarter' as const),
  sales: moneyUpTo(400_000),
  localRate: fc.constantFrom(0n, 100n, 150n, 200n),
});

describe('surcharges', () => {
  it('agrees with a second computation on any day since 2009, and the total is the sum of the parts', () => {
    fc.assert(
      fc.property(days, returns, (date, given) => {
        const { localRate, ...inputs } = given;
        const expected = surchargesOf(date, given);
        const results = run({ ...inputs, localEducationRate: String(Number(localRate) / 10_000) }, date);
        expect(results, `${date} ${JSON.stringify(inputs)}`).toEqual(
          Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, yuan(value)])),
        );
      }),
      { numRuns: tries(RUNS) },
    );
  });

  it('never takes less for more tax paid', () => {
    fc.assert(
      fc.property(returns, moneyUpTo(10_000), (given, more) => {
        const { localRate: _localRate, ...inputs } = given;
        const total = (vat: string): bigint => fen(run({ ...inputs, vat })['total'] ?? '');
        expect(total(yuan(fen(given.vat) + fen(more)))).toBeGreaterThanOrEqual(total(given.vat));
      }),
      { numRuns: tries(RUNS) },
    );
  });

  it('spares both education surcharges up to the line of the day, to the fen', () => {
    const total = (sales: string, period: string, date?: string) =>
      run({ vat: '1000', sales, period }, date)['total'];
    expect(total('100000.00', 'month')).toBe('70.00');
    expect(total('100000.01', 'month')).toBe('120.00');
    expect(total('300000.00', 'quarter')).toBe('70.00');
    expect(total('300000.01', 'quarter')).toBe('120.00');
    expect(total('30000.00', 'month', '2016-01-31')).toBe('70.00');
    expect(total('30000.01', 'month', '2016-01-31')).toBe('120.00');
    expect(total('90000.00', 'quarter', '2015-01-01')).toBe('70.00');
    expect(total('1', 'month', '2014-12-31')).toBe('120.00');
    expect(total('100000.00', 'month', '2016-02-01')).toBe('70.00');
  });
});
