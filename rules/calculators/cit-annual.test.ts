import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, moneyUpTo, RUNS, tries } from '../testing/arbitrary.ts';
import { fen, half, yuan } from '../testing/oracle.ts';
import { annualCit, type CitReturn, smallTaxOf } from '../testing/oracle-cit.ts';
import { citAnnual } from './cit-annual.ts';

const run = (inputs: Record<string, unknown>, date = '2025-12-31') =>
  citAnnual.calculate({ date, inputs, trace: false });
const tax = (inputs: Record<string, unknown>, date?: string) => run(inputs, date).results['taxPayable'] ?? '';
const small = { staff: 10, assets: '1000000' };
const large = { staff: 301, assets: '1000000' };

const often = (most: number) => fc.oneof({ weight: 2, arbitrary: fc.constant('0') }, moneyUpTo(most));
const ago = (most: number, sum: number) =>
  fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: most }), moneyUpTo(sum)), {
    maxLength: 3,
    selector: ([years]) => years,
  });
const returns = fc.record({
  profit: fc
    .tuple(fc.oneof(moneyUpTo(6_000_000), moneyUpTo(400_000)), fc.nat(4))
    .map(([value, kind]) => (kind === 0 && fen(value) > 0n ? `-${value}` : value)),
  highTech: fc.boolean(),
  techSme: fc.boolean(),
  small: fc.record({
    staff: fc.constantFrom(10, 80, 81, 100, 101, 300, 301),
    assets: fc.constantFrom('10000000', '10000000.01', '30000000', '30000000.01', '50000000', '50000000.01'),
    industry: fc.constantFrom('industry' as const, 'other' as const),
  }),
  sales: moneyUpTo(50_000_000),
  wages: moneyUpTo(5_000_000),
  welfare: often(1_000_000),
  union: often(200_000),
  education: often(500_000),
  educationCarried: often(200_000),
  entertainment: often(500_000),
  advertising: often(5_000_000),
  advertisingCarried: often(2_000_000),
  advertisingKind: fc.constantFrom('general' as const, 'special' as const, 'tobacco' as const),
  relatedInterest: often(300_000),
  debtTimes: fc.constantFrom(1n, 2n, 4n, 5n, 8n, 10n),
  donations: often(500_000),
  donationsCarried: ago(3, 200_000),
  nonDeductible: often(100_000),
  otherIncrease: often(100_000),
  otherDecrease: often(100_000),
  nonTaxableIncome: often(100_000),
  exemptIncome: often(500_000),
  research: often(1_000_000),
  researchIndustry: fc.constantFrom(
    'general' as const,
    'manufacturing' as const,
    'chip' as const,
    'excluded' as const,
  ),
  disabledWages: often(100_000),
  techTransfer: often(7_000_000),
  losses: ago(12, 1_000_000),
  ventureInvestment: often(500_000),
  ventureCarried: often(100_000),
  equipment: often(500_000),
  equipmentCarried: often(50_000),
  foreign: fc.array(
    fc.record({ income: moneyUpTo(500_000), taxPaid: moneyUpTo(150_000), carried: often(50_000) }),
    { maxLength: 2 },
  ),
  prepaid: often(500_000),
}) satisfies fc.Arbitrary<CitReturn>;

/** Leaves out what the law of the year did not know. */
function lawful(year: number, drawn: CitReturn): CitReturn {
  return {
    ...drawn,
    advertisingKind: year > 2025 ? 'general' : drawn.advertisingKind,
    researchIndustry: drawn.researchIndustry === 'chip' && year < 2023 ? 'general' : drawn.researchIndustry,
    donationsCarried: year < 2017 ? [] : drawn.donationsCarried.filter(([years]) => year - years >= 2016),
    losses: drawn.losses.filter(([years]) => year - years >= 1998),
    techTransfer: year < 2021 && fen(drawn.techTransfer) > 500_000_000n ? '5000000' : drawn.techTransfer,
  };
}

function inputsOf(year: number, given: CitReturn): Record<string, unknown> {
  const { small, debtTimes, donationsCarried, losses, ...rest } = given;
  const rows = (list: CitReturn['losses']) => list.map(([years, amount]) => ({ year: year - years, amount }));
  return {
    ...rest,
    ...small,
    relatedEquity: '1000',
    relatedDebt: String(debtTimes * 1000n),
    donationsCarried: rows(donationsCarried),
    losses: rows(losses),
  };
}

describe('corporate income tax, annual', () => {
  it('agrees with the return worked out in integers, of any year since 2008', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2008, max: 2027 }), returns, (year, drawn) => {
        const given = lawful(year, drawn);
        const expected = Object.entries(annualCit(year, given)).map(([key, value]) => [key, yuan(value)]);
        const { results } = run(inputsOf(year, given), `${year}-12-31`);
        expect(results, `${year} ${JSON.stringify(inputsOf(year, given))}`).toMatchObject(
          Object.fromEntries(expected),
        );
      }),
      // Fifty fields take too long to shrink; the year and the inputs are told as they are.
      { numRuns: tries(RUNS), endOnFailure: true },
    );
  });

  it('agrees for small enterprises of any year, at every edge to the fen and in between', () => {
    const edges = [30_000, 60_000, 100_000, 200_000, 300_000, 500_000, 1_000_000, 3_000_000];
    const check = (year: number, profit: string): void => {
      const byBands = smallTaxOf(year, fen(profit) * 1_000_000n);
      const due = byBands === undefined ? half(fen(profit), 4n) : half(byBands, 10_000n * 1_000_000n);
      expect(tax({ ...small, profit }, `${year}-06-30`), `${year} ${profit}`).toBe(yuan(due));
    };
    for (let year = 2008; year <= 2027; year += 1) for (const edge of around(edges)) check(year, edge);
    fc.assert(fc.property(fc.integer({ min: 2008, max: 2027 }), moneyUpTo(3_200_000), check), {
      numRuns: tries(RUNS),
    });
  });

  it.each([
    ['2009-12-31', '300000', '60000.00', '300000.01', '75000.00'],
    ['2011-12-31', '30000', '3000.00', '30000.01', '6000.00'],
    ['2013-12-31', '60000', '6000.00', '60000.01', '12000.00'],
    ['2014-12-31', '100000', '10000.00', '100000.01', '20000.00'],
    ['2016-12-31', '300000', '30000.00', '300000.01', '75000.00'],
    ['2017-12-31', '500000', '50000.00', '500000.01', '125000.00'],
    ['2018-12-31', '1000000', '100000.00', '1000000.01', '250000.00'],
    ['2019-12-31', '3000000', '250000.00', '3000000.01', '750000.00'],
    ['2020-12-31', '1000000', '50000.00', '1000000.01', '50000.00'],
    ['2021-12-31', '3000000', '225000.00', '3000000.01', '750000.00'],
    ['2022-12-31', '3000000', '125000.00', '3000000.01', '750000.00'],
    ['2027-12-31', '3000000', '150000.00', '3000000.01', '750000.00'],
  ])('in %s: %s → %s, %s → %s', (date, at, taxAt, above, taxAbove) => {
    expect(tax({ ...small, profit: at }, date)).toBe(taxAt);
    expect(tax({ ...small, profit: above }, date)).toBe(taxAbove);
  });

  it('warns on both sides of the 3,000,000 cliff until what is left has caught up', () => {
    const codes = (profit: string) => run({ ...small, profit }).warnings.map((warning) => warning.code);
    expect(codes('2849999.99')).toEqual([]);
    expect(codes('3000000')).toEqual(['small-cliff-ahead']);
    expect(codes('3000000.01')).toEqual(['small-cliff']);
    expect(codes('3799999.99')).toEqual(['small-cliff']);
    expect(codes('3800000')).toEqual([]);
    const said = (profit: string) => run({ ...small, profit }).warnings[0]?.text.en;
    expect(said('3000000')).toContain('jumps by about 600000.00');
    expect(said('3000000.01')).toContain('there would be 599999.99 more');
    expect(said('3400000')).toContain('there would be 300000.00 more');
  });

  it('tests staff and assets by the averages of the quarters', () => {
    const quarter = { staffStart: 300, staffEnd: 300, assetsStart: '50000000', assetsEnd: '50000000' };
    const four = [quarter, quarter, quarter, quarter];
    expect(tax({ profit: '1000000', quarters: four })).toBe('50000.00');
    const more = [...four.slice(1), { ...quarter, staffEnd: 301 }];
    expect(tax({ profit: '1000000', quarters: more })).toBe('250000.00');
    const richer = [...four.slice(1), { ...quarter, assetsEnd: '50000000.01' }];
    expect(tax({ profit: '1000000', quarters: richer })).toBe('250000.00');
  });

  it('never taxes a small enterprise more for less profit below the limit, and picks the cheapest lawful rate', () => {
    fc.assert(
      fc.property(moneyUpTo(3_000_000), moneyUpTo(100_000), fc.boolean(), (profit, more, highTech) => {
        const [now, later] = [
          run({ ...small, profit, highTech }),
          run({ ...small, profit: yuan(fen(profit) + fen(more)), highTech }),
        ];
        if (fen(profit) + fen(more) <= 300_000_000n)
          expect(Number(later.results['taxPayable'])).toBeGreaterThanOrEqual(
            Number(now.results['taxPayable']),
          );
        for (const { id, results } of now.alternatives ?? [])
          if (id !== 'atLimit')
            expect(Number(now.results['taxPayable'])).toBeLessThanOrEqual(Number(results['taxPayable']));
      }),
      { numRuns: tries(RUNS / 2) },
    );
  });

  it('uses losses oldest first and lets those of the sixth year lapse', () => {
    const losses = [
      { year: 2024, amount: '300' },
      { year: 2020, amount: '500' },
      { year: 2019, amount: '900' },
    ];
    const answer = run({ ...large, profit: '600', losses });
    expect(answer.tables?.['losses']).toEqual([
      { year: '2019', amount: '900.00', used: '0.00', left: '0.00', lastYear: '2024' },
      { year: '2020', amount: '500.00', used: '500.00', left: '0.00', lastYear: '2025' },
      { year: '2024', amount: '300.00', used: '100.00', left: '200.00', lastYear: '2029' },
    ]);
    expect(answer.warnings.map((warning) => warning.code)).toEqual(['loss-lapsed']);
    const qualified = run({ ...large, profit: '600', losses, highTech: true });
    expect(qualified.tables?.['losses']?.[0]).toMatchObject({
      used: '600.00',
      left: '300.00',
      lastYear: '2029',
    });
  });

  it('shows the other side of the 3,000,000 limit side by side, from where it is near until it has caught up', () => {
    const shown = (profit: string, more: object = {}) => run({ ...small, profit, ...more }).alternatives;
    expect(shown('2849999.99')).toMatchObject([{ id: 'small' }, { id: 'general' }]);
    expect(shown('3000000')).toMatchObject([
      { id: 'small', results: { taxPayable: '150000.00', afterTax: '2850000.00' }, best: true },
      { id: 'general', results: { taxPayable: '750000.00' }, best: false },
      { id: 'aboveLimit', results: { taxPayable: '750000.00', afterTax: '2250000.01' }, best: false },
    ]);
    expect(shown('3000000.01')).toMatchObject([
      { id: 'general', results: { taxPayable: '750000.00', afterTax: '2250000.01' }, best: false },
      {
        id: 'atLimit',
        results: { taxableIncome: '3000000.00', taxPayable: '150000.00', afterTax: '2850000.00' },
        best: true,
      },
    ]);
    expect(shown('3799999.99')).toHaveLength(2);
    expect(shown('3800000')).toBeUndefined();
    expect(shown('3000000.01', { staff: 301 })).toBeUndefined();
  });

  it('takes the rate asked for where the law allows it', () => {
    expect(tax({ ...large, profit: '1000000', regime: 'highTech' })).toBe('150000.00');
    expect(tax({ ...small, profit: '1000000', regime: 'highTech' })).toBe('150000.00');
    expect(tax({ ...small, profit: '1000000', regime: 'general' })).toBe('250000.00');
    const refused = run({ ...small, profit: '3000000.01', regime: 'small' });
    expect(refused.results['taxPayable']).toBe('750000.00');
    expect(refused.warnings.map(({ code }) => code)).toEqual(['small-not-met', 'small-cliff']);
  });

  it('keeps from interest to related parties only what is within the ratio', () => {
    const taxable = (more: object) =>
      run({ ...large, profit: '0', relatedInterest: '100000', ...more }).results['taxableIncome'];
    expect(taxable({ relatedDebt: '2000', relatedEquity: '1000' })).toBe('0.00');
    expect(taxable({ relatedDebt: '3000', relatedEquity: '1000' })).toBe('33333.33');
    expect(taxable({ relatedDebt: '6000', relatedEquity: '1000', financialEnterprise: true })).toBe(
      '16666.67',
    );
    expect(taxable({ relatedDebt: '6000', relatedEquity: '0' })).toBe('100000.00');
    expect(() => taxable({ relatedDebt: '6000' })).toThrow('average equity');
    expect(() => taxable({})).toThrow('average debt');
  });

  it('shows the rates side by side only where there is a choice', () => {
    expect(run({ ...large, profit: '1000000' }).alternatives).toBeUndefined();
    expect(run({ ...small, profit: '1000000', highTech: true }).alternatives).toMatchObject([
      { id: 'small', results: { taxPayable: '50000.00' }, best: true },
      { id: 'highTech', results: { taxPayable: '150000.00' }, best: false },
      { id: 'general', results: { taxPayable: '250000.00' }, best: false },
    ]);
  });

  it('says so where the small rate rests on a size that was not entered', () => {
    const codes = (inputs: object) =>
      run({ profit: '1000', ...inputs }).warnings.map((warning) => warning.code);
    expect(codes({})).toEqual(['size-assumed']);
    expect(codes({ staff: 10 })).toEqual(['size-assumed']);
    expect(codes(small)).toEqual([]);
    expect(codes({ regime: 'general' })).toEqual([]);
  });
});
