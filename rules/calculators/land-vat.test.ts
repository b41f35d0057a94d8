import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyUpTo, tries } from '../testing/arbitrary.ts';
import { fen, half, yuan } from '../testing/oracle.ts';
import { landVat } from './land-vat.ts';
import { yearsOfAddition } from './land-vat-deductions.ts';

const date = '2026-06-01';
const run = (inputs: Record<string, unknown>) => landVat.calculate({ date, inputs, trace: false });
const tax = (inputs: Record<string, unknown>) => run(inputs).results['taxPayable'] ?? '';

/** Band by band over the gain: up to half the deductions 30 %, to once 40 %, to twice 50 %, beyond 60 %; in fen × 20. */
function walk(revenue: bigint, deductions: bigint): bigint {
  const gain = (revenue > deductions ? revenue - deductions : 0n) * 2n;
  const ends = [deductions, deductions * 2n, deductions * 4n, undefined];
  const rates = [3n, 4n, 5n, 6n];
  let total = 0n;
  let lower = 0n;
  for (const [index, end] of ends.entries()) {
    const upper = end === undefined || gain < end ? gain : end;
    if (upper > lower) total += (upper - lower) * (rates[index] ?? 0n);
    lower = end ?? lower;
  }
  return total;
}
const positive = moneyUpTo(500_000_000).filter((value) => fen(value) > 0n);

describe('land value-added tax', () => {
  it('agrees with a walk through the bands in integer fen', () => {
    fc.assert(
      fc.property(moneyUpTo(1_000_000_000), positive, (revenue, deductions) => {
        expect(tax({ revenue, deductions })).toBe(yuan(half(walk(fen(revenue), fen(deductions)), 20n)));
      }),
      { numRuns: tries(2000) },
    );
  });

  it('adds up the deductions of developers, other builders and old buildings as the rules say', () => {
    fc.assert(
      fc.property(
        positive,
        positive,
        moneyUpTo(10_000_000),
        moneyUpTo(1_000_000),
        fc.boolean(),
        fc.boolean(),
        (landCost, developmentCost, interest, taxes, itemised, developer) => {
          const { results } = run({
            kind: developer ? 'developer' : 'newBuilding',
            revenue: '0',
            landCost,
            developmentCost,
            interest,
            taxes,
            interestMode: itemised ? 'itemised' : 'lump',
          });
          const costs = fen(landCost) + fen(developmentCost);
          const percent = 100n + (itemised ? 5n : 10n) + (developer ? 20n : 0n);
          const rest = fen(taxes) + (itemised ? fen(interest) : 0n);
          expect(results['deductions']).toBe(yuan(half(costs * percent + rest * 100n, 100n)));
        },
      ),
      { numRuns: tries(1000) },
    );
  });

  it('is continuous at each edge of the ratio', () => {
    for (const edge of [150_000n, 200_000n, 300_000n]) {
      const [below, at, above] = [-1n, 0n, 1n].map((step) =>
        Number(tax({ revenue: yuan(edge + step), deductions: '1000' })),
      );
      expect((at ?? 0) - (below ?? 0)).toBeLessThanOrEqual(0.011);
      expect((above ?? 0) - (at ?? 0)).toBeLessThanOrEqual(0.011);
    }
  });

  it('never falls when revenue rises, nor rises with deductions, and never eats the gain', () => {
    fc.assert(
      fc.property(moneyUpTo(1_000_000), positive, moneyUpTo(10_000), (revenue, deductions, more) => {
        const now = Number(tax({ revenue, deductions }));
        expect(Number(tax({ revenue: yuan(fen(revenue) + fen(more)), deductions }))).toBeGreaterThanOrEqual(
          now,
        );
        expect(Number(tax({ revenue, deductions: yuan(fen(deductions) + fen(more)) }))).toBeLessThanOrEqual(
          now,
        );
        expect(now).toBeLessThanOrEqual(Math.max(0, Number(revenue)) * 0.6 + 0.01);
      }),
      { numRuns: tries(500) },
    );
  });

  it('spares ordinary housing up to a ratio of exactly 20 %, and warns on both sides', () => {
    const ask = (revenue: string) => run({ revenue, deductions: '1000000', ordinaryHousing: true });
    expect(ask('1200000.00').results['taxPayable']).toBe('0.00');
    expect(ask('1200000.01').results['taxPayable']).toBe('60000.00');
    const codes = (revenue: string) => ask(revenue).warnings.map((warning) => warning.code);
    expect(codes('1200000.00')).toEqual(['ordinary-housing-cliff-ahead']);
    expect(codes('1200000.01')).toEqual(['ordinary-housing-cliff']);
    expect(codes('1285714.29')).toEqual([]);
    expect(codes('1100000.00')).toEqual([]);
    const said = (revenue: string) => ask(revenue).warnings[0]?.text.en;
    expect(said('1200000.00')).toContain('above revenue of 1200000.00 about 60000.00 is due');
    expect(said('1250000.00')).toContain('would be exempt and leave 25000.00 more');
  });

  it.each([
    ['2016-06-01', '2026-06-01', 10],
    ['2016-06-01', '2026-11-30', 10],
    ['2016-06-01', '2026-12-01', 10],
    ['2016-06-01', '2026-12-02', 11],
    ['2025-06-01', '2026-05-31', 0],
    ['2025-06-01', '2026-06-01', 1],
    ['2026-06-01', '2026-06-01', 0],
  ])('counts the years from %s to %s as %i', (from, to, years) => {
    expect(yearsOfAddition(from, to)).toBe(years);
  });

  it('shows interest both ways', () => {
    const { alternatives } = run({
      kind: 'developer',
      revenue: '20000000',
      landCost: '4000000',
      developmentCost: '4000000',
      interest: '600000',
    });
    expect(alternatives?.map(({ id, best }) => [id, best])).toEqual([
      ['itemised', true],
      ['lump', false],
    ]);
  });

  it('shows interest both ways for other builders too, and only for new buildings', () => {
    const ask = (kind: string) =>
      run({
        kind,
        revenue: '100',
        landCost: '10',
        developmentCost: '10',
        interest: '5',
        replacementCost: '10',
        newness: '1',
      }).alternatives?.map(({ id }) => id);
    expect(ask('newBuilding')).toEqual(['itemised', 'lump']);
    expect(ask('oldAssessed')).toBeUndefined();
  });

  it('shows an old building by assessment and by invoice', () => {
    const assessed = { replacementCost: '5000000', newness: '0.6', landCost: '1000000' };
    const invoice = { invoicePrice: '2000000', invoiceDate: '2016-06-01' };
    const ask = (inputs: object) => run({ kind: 'oldAssessed', revenue: '8000000', ...inputs }).alternatives;
    expect(ask({ ...assessed, ...invoice })).toMatchObject([
      { id: 'oldAssessed', results: { deductions: '4000000.00', tax: '1400000.00' }, best: true },
      { id: 'oldInvoice', results: { deductions: '3000000.00', tax: '2050000.00' }, best: false },
    ]);
    expect(ask(assessed)).toBeUndefined();
  });
});
