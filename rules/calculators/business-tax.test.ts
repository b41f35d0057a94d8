import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyUpTo, tries } from '../testing/arbitrary.ts';
import { fen, half, yuan } from '../testing/oracle.ts';
import { businessTax } from './business-tax.ts';

const run = (inputs: Record<string, unknown>, date = '2012-06-01') =>
  businessTax.calculate({ date, inputs, trace: false });

describe('business tax', () => {
  it('agrees with integer fen, and never loses a fen in the total', () => {
    const rates = {
      services: 5n,
      construction: 3n,
      finance: 5n,
      culture: 3n,
      realProperty: 5n,
      intangibles: 5n,
    };
    const items = Object.keys(rates) as (keyof typeof rates)[];
    fc.assert(
      fc.property(moneyUpTo(50_000_000), fc.constantFrom(...items), (turnover, item) => {
        const { results } = run({ turnover, item });
        const tax = half(fen(turnover) * rates[item], 100n);
        const rest = [half(tax * 7n, 100n), half(tax * 3n, 100n), half(tax * 2n, 100n)] as const;
        expect(results).toMatchObject({
          businessTax: yuan(tax),
          umct: yuan(rest[0]),
          education: yuan(rest[1]),
          localEducation: yuan(rest[2]),
        });
        expect(results['total']).toBe(yuan(tax + rest[0] + rest[1] + rest[2]));
      }),
      { numRuns: tries(1000) },
    );
  });

  it('spares small turnover up to the limit, to the fen', () => {
    const tax = (turnover: string, date: string, period = 'month') =>
      run({ turnover, small: 'small', period }, date).results['businessTax'];
    expect(tax('20000', '2014-09-30')).toBe('0.00');
    expect(tax('20000.01', '2014-09-30')).toBe('1000.00');
    expect(tax('30000', '2014-10-01')).toBe('0.00');
    expect(tax('30000.01', '2014-10-01')).toBe('1500.00');
    expect(tax('90000', '2014-10-01', 'quarter')).toBe('0.00');
  });

  it('taxes everything once a local threshold is reached', () => {
    const tax = (turnover: string) =>
      run({ turnover, small: 'local', localThreshold: '5000' }).results['businessTax'];
    expect(tax('4999.99')).toBe('0.00');
    expect(tax('5000')).toBe('250.00');
  });

  it('says where VAT had begun on trial', () => {
    const codes = (date: string) =>
      run({ turnover: '1', item: 'transport' }, date).warnings.map((w) => w.code);
    expect(codes('2011-12-31')).toEqual([]);
    expect(codes('2012-01-01')).toEqual(['vat-trial']);
  });
});
