import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyUpTo, tries } from '../testing/arbitrary.ts';
import { fen, half, yuan } from '../testing/oracle.ts';
import { citAnnual } from './cit-annual.ts';

const run = (inputs: Record<string, unknown>, date = '2025-12-31') =>
  citAnnual.calculate({ date, inputs, trace: false });
const tax = (inputs: Record<string, unknown>, date?: string) => run(inputs, date).results['taxPayable'] ?? '';
const small = { staff: 10, assets: '1000000' };
const large = { staff: 301, assets: '1000000' };

const least = (a: bigint, b: bigint) => (a < b ? a : b);
const positive = (a: bigint) => (a > 0n ? a : 0n);
/** Everything below is in fen × 10,000, so that 0.5 % of sales and 14 % of wages stay whole. */
const K = 10_000n;

/** The return line by line, for 2023 to 2025, in integers. */
function oracle(
  given: Record<string, string>,
  isSmallSized: boolean,
  highTech: boolean,
): { taxable: bigint; tax: bigint } {
  const of = (name: string) => fen(given[name] ?? '0') * K;
  const capped = (name: string, limit: bigint) => positive(of(name) - limit);
  const [sales, wages, profit] = [of('sales'), of('wages'), of('profit')];
  const entertainment = of('entertainment') - least((of('entertainment') * 6n) / 10n, (sales * 5n) / 1000n);
  const advertising =
    of('advertising') - least(of('advertising') + of('advertisingCarried'), (sales * 15n) / 100n);
  const education = of('education') - least(of('education') + of('educationCarried'), (wages * 8n) / 100n);
  const donations = capped('donations', (positive(profit) * 12n) / 100n);
  const adjusted =
    profit +
    capped('welfare', (wages * 14n) / 100n) +
    capped('union', (wages * 2n) / 100n) +
    entertainment +
    advertising +
    education +
    donations +
    of('nonDeductible') -
    of('exemptIncome') -
    of('research') -
    of('disabledWages');
  const taxable = positive(positive(adjusted) - of('loss'));
  const general = half(taxable, 4n * K);
  const options = [general];
  if (isSmallSized && taxable <= 300_000_000n * K) options.push(half(taxable, 20n * K));
  if (highTech) options.push(half(taxable * 15n, 100n * K));
  return { taxable, tax: options.reduce(least) };
}

describe('corporate income tax, annual', () => {
  it('agrees with the return worked out in integers', () => {
    const amounts = fc.record({
      profit: fc
        .tuple(moneyUpTo(6_000_000), fc.boolean())
        .map(([value, loss]) => (loss && value !== '0.00' ? `-${value}` : value)),
      sales: moneyUpTo(50_000_000),
      wages: moneyUpTo(5_000_000),
      welfare: moneyUpTo(1_000_000),
      union: moneyUpTo(200_000),
      education: moneyUpTo(500_000),
      educationCarried: moneyUpTo(200_000),
      entertainment: moneyUpTo(500_000),
      advertising: moneyUpTo(5_000_000),
      advertisingCarried: moneyUpTo(2_000_000),
      donations: moneyUpTo(500_000),
      nonDeductible: moneyUpTo(100_000),
      exemptIncome: moneyUpTo(500_000),
      research: moneyUpTo(1_000_000),
      disabledWages: moneyUpTo(100_000),
      loss: moneyUpTo(1_000_000),
    });
    fc.assert(
      fc.property(amounts, fc.boolean(), fc.boolean(), ({ loss, ...given }, isSmallSized, highTech) => {
        const inputs = {
          ...given,
          ...(isSmallSized ? small : large),
          highTech,
          losses: [{ year: 2023, amount: loss }],
        };
        const expected = oracle({ ...given, loss }, isSmallSized, highTech);
        const { results } = run(inputs);
        expect(results['taxableIncome']).toBe(yuan(half(expected.taxable, K)));
        expect(results['taxPayable']).toBe(yuan(expected.tax));
      }),
      { numRuns: tries(2000) },
    );
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
        for (const { results } of now.alternatives ?? [])
          expect(Number(now.results['taxPayable'])).toBeLessThanOrEqual(Number(results['taxPayable']));
      }),
      { numRuns: tries(500) },
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
