import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayAround, moneyUpTo, tries } from '../testing/arbitrary.ts';
import { fen, half, yuan } from '../testing/oracle.ts';
import { outcome } from '../testing/outcome.ts';
import { tobaccoLeafTax } from './tobacco-leaf-tax.ts';

it('is 20 % of the price and a tenth more, in integer fen, since April 2006', () => {
  fc.assert(
    fc.property(
      moneyUpTo(100_000_000),
      dayAround(['2006-04-28', '2018-07-01'], '2006-01-01', '2030-12-31'),
      (price, on) => {
        const [base, tax] = [half(fen(price) * 11n, 10n), half(fen(price) * 22n, 100n)];
        expect(outcome(tobaccoLeafTax, on, { price })).toEqual(
          on < '2006-04-28' ? 'refused' : { base: yuan(base), taxPayable: yuan(tax) },
        );
      },
    ),
    { numRuns: tries(10_000) },
  );
});
