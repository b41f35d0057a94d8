import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyUpTo, RUNS, tries } from '../testing/arbitrary.ts';
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
      { numRuns: tries(RUNS) },
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

  it('tests what is left after the sums that may be deducted', () => {
    const tax = (deductible: string) =>
      run({ turnover: '50000', deductible, small: 'small' }, '2015-06-01').results['businessTax'];
    expect(tax('20000')).toBe('0.00');
    expect(tax('19999.99')).toBe('1500.00');
  });

  it('spares the education surcharges of small turnover since 2015, of up to 100,000 since February 2016', () => {
    const rest = (turnover: string, date: string) => {
      const { education, localEducation, umct } = run({ turnover }, date).results;
      return [umct, education, localEducation];
    };
    expect(rest('30000', '2014-12-31')).toEqual(['105.00', '45.00', '30.00']);
    expect(rest('30000', '2015-01-01')).toEqual(['105.00', '0.00', '0.00']);
    expect(rest('30000.01', '2016-01-31')).toEqual(['105.00', '45.00', '30.00']);
    expect(rest('100000', '2016-02-01')).toEqual(['350.00', '0.00', '0.00']);
    expect(rest('100000.01', '2016-04-30')).toEqual(['350.00', '150.00', '100.00']);
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
