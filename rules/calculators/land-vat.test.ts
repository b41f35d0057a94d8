import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAround, moneyUpTo, tries } from '../testing/arbitrary.ts';
import { landVatOf, type Transfer, years } from '../testing/land-vat.ts';
import { fen, half, yuan } from '../testing/oracle.ts';
import { outcome } from '../testing/outcome.ts';
import { landVat } from './land-vat.ts';
import { yearsOfAddition } from './land-vat-deductions.ts';
import { landVatPrelevy } from './land-vat-prelevy.ts';

const date = '2026-06-01';
const run = (inputs: Record<string, unknown>) => landVat.calculate({ date, inputs, trace: false });
const tax = (inputs: Record<string, unknown>) => run(inputs).results['taxPayable'] ?? '';
const positive = moneyUpTo(500_000_000).filter((value) => fen(value) > 0n);
const day = dayAround(
  ['1995-01-27', '2006-03-02', '2008-11-01', '2016-05-01', '2024-12-01'],
  '1995-01-01',
  '2030-12-31',
);
const transfer: fc.Arbitrary<Transfer> = fc.record({
  kind: fc.constantFrom('direct', 'developer', 'newBuilding', 'oldAssessed', 'oldInvoice'),
  revenue: moneyUpTo(1_000_000_000),
  deductions: moneyUpTo(500_000_000),
  landCost: moneyUpTo(200_000_000),
  developmentCost: moneyUpTo(200_000_000),
  interestMode: fc.constantFrom('lump', 'itemised'),
  interest: moneyUpTo(20_000_000),
  replacementCost: moneyUpTo(200_000_000),
  newness: fc.bigInt({ min: 0n, max: 100n }).map(yuan),
  assessmentFee: moneyUpTo(100_000),
  invoicePrice: moneyUpTo(200_000_000),
  invoiceDate: dayAround(['2004-02-29', '2016-08-31'], '1996-01-01', '2026-12-31'),
  deedTax: moneyUpTo(1_000_000),
  taxes: moneyUpTo(5_000_000),
  ordinaryHousing: fc.boolean(),
  individualHome: fc.integer({ min: 0, max: 20 }).map((one) => one === 0),
  prepaid: moneyUpTo(10_000_000),
});

// A hundred thousand cases on a busy machine take longer than a test usually may.
describe('land value-added tax', { timeout: 600_000 }, () => {
  it('agrees with a second computation: every kind of property, every day', () => {
    fc.assert(
      fc.property(transfer, day, (one, on) => {
        const expected = landVatOf(one, on);
        const found = outcome(landVat, on, { ...one });
        if (expected === 'refused') expect(found).toBe('refused');
        else expect(found).toMatchObject(expected);
      }),
      { numRuns: tries(10_000) },
    );
  });

  it('agrees on either side of every edge of the ratio', () => {
    const edge = fc.constantFrom(20n, 50n, 100n, 200n);
    fc.assert(
      fc.property(positive, edge, fc.bigInt({ min: -2n, max: 2n }), fc.boolean(), (value, at, step, own) => {
        const deductions = fen(value);
        const revenue = (deductions * (100n + at)) / 100n + step;
        fc.pre(revenue >= 0n);
        const given = { revenue: yuan(revenue), deductions: value, ordinaryHousing: own };
        const gain = revenue > deductions ? revenue - deductions : 0n;
        // 条例第七条 as tax on the whole less what the lower bands save: 0, 5, 15, 35 hundredths of the deductions.
        const [rate, saved] =
          gain * 2n <= deductions
            ? [30n, 0n]
            : gain <= deductions
              ? [40n, 5n]
              : gain <= deductions * 2n
                ? [50n, 15n]
                : [60n, 35n];
        const exempt = own && gain * 5n <= deductions;
        expect(tax(given)).toBe(exempt ? '0.00' : yuan(half(gain * rate - deductions * saved, 100n)));
      }),
      { numRuns: tries(3000) },
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
        const dearer = tax({ revenue: yuan(fen(revenue) + fen(more)), deductions });
        const costlier = tax({ revenue, deductions: yuan(fen(deductions) + fen(more)) });
        expect(Number(dearer)).toBeGreaterThanOrEqual(now);
        expect(Number(costlier)).toBeLessThanOrEqual(now);
        expect(now).toBeLessThanOrEqual(Number(revenue) * 0.6 + 0.01);
      }),
      { numRuns: tries(1000) },
    );
  });

  it('spares ordinary housing up to a ratio of exactly 20 %, and warns on both sides', () => {
    const ask = (revenue: string) => run({ revenue, deductions: '1000000', ordinaryHousing: true });
    expect(ask('1200000.00').results['taxPayable']).toBe('0.00');
    expect(ask('1200000.01').results['taxPayable']).toBe('60000.00');
    const codes = (revenue: string) => ask(revenue).warnings.map((warning) => warning.code);
    expect(codes('1200000.00')).toEqual(['ordinary-housing-cliff-ahead']);
    expect(codes('1200000.01')).toEqual(['ordinary-housing-cliff']);
    expect(codes('1285714.27')).toEqual(['ordinary-housing-cliff']);
    expect(codes('1285714.28')).toEqual([]);
    expect(codes('1100000.00')).toEqual([]);
    const said = (revenue: string) => ask(revenue).warnings[0]?.text.en;
    expect(said('1200000.00')).toContain('above revenue of 1200000.00 about 60000.00 is due');
    expect(said('1250000.00')).toContain('would be exempt and leave 25000.00 more; only above 1285714.29');
  });

  it('shows both sides of the 20 % line with what is left, never a price past the line as exempt', () => {
    const ask = (revenue: string, deductions: string) =>
      run({ revenue, deductions, ordinaryHousing: true }).alternatives;
    expect(ask('1250000', '1000000')).toMatchObject([
      { id: 'as-entered', results: { taxPayable: '75000.00', afterTax: '1175000.00' }, best: false },
      { id: 'at-line', results: { taxPayable: '0.00', afterTax: '1200000.00' }, best: true },
    ]);
    expect(ask('1190000', '1000000')).toMatchObject([
      { id: 'at-line', results: { gain: '200000.00', taxPayable: '0.00' }, best: true },
      { id: 'past-line', results: { gain: '200000.01', taxPayable: '60000.00' }, best: false },
    ]);
    expect(ask('1100000', '1000000')).toBeUndefined();
    // 20 % of 1.03 is not a whole fen: 1.24 would already be taxed.
    expect(ask('1.23', '1.03')?.[0]?.name.en).toContain('Revenue 1.23');
  });

  it.each([
    ['2016-06-01', '2026-06-01', 10],
    ['2016-06-01', '2026-11-30', 10],
    ['2016-06-01', '2026-12-01', 10],
    ['2016-06-01', '2026-12-02', 11],
    ['2025-06-01', '2026-05-31', 0],
    ['2025-06-01', '2026-06-01', 1],
    ['2025-06-01', '2026-12-01', 1],
    ['2025-06-01', '2026-12-02', 2],
    ['2026-06-01', '2026-06-01', 0],
    ['2024-02-29', '2025-02-27', 0],
    ['2024-02-29', '2025-02-28', 1],
    ['2024-08-31', '2026-02-28', 1],
    ['2024-08-31', '2026-03-01', 2],
  ])('counts the years from %s to %s as %i', (from, to, expected) => {
    expect(yearsOfAddition(from, to)).toBe(expected);
    expect(years(from, to)).toBe(BigInt(expected));
  });

  it('shows interest both ways for whoever builds, and only for new buildings', () => {
    const costs = { landCost: '4000000', developmentCost: '4000000', interest: '600000' };
    const { alternatives } = run({ kind: 'developer', revenue: '20000000', ...costs });
    expect(alternatives).toMatchObject([
      { id: 'itemised', results: { deductions: '10600000.00', taxPayable: '3230000.00' }, best: true },
      { id: 'lump', results: { deductions: '10400000.00', taxPayable: '3320000.00' }, best: false },
    ]);
    const ask = (kind: string) =>
      run({ kind, revenue: '100', replacementCost: '10', newness: '1', ...costs }).alternatives;
    expect(ask('newBuilding')?.map(({ id }) => id)).toEqual(['itemised', 'lump']);
    expect(ask('oldAssessed')).toBeUndefined();
  });

  it('shows an old building by assessment and by invoice', () => {
    const assessed = { replacementCost: '5000000', newness: '0.6', landCost: '1000000' };
    const invoice = { invoicePrice: '2000000', invoiceDate: '2016-06-01' };
    const ask = (inputs: object, on = date) =>
      landVat.calculate({ date: on, inputs: { kind: 'oldAssessed', revenue: '8000000', ...inputs } });
    expect(ask({ ...assessed, ...invoice }).alternatives).toMatchObject([
      { id: 'oldAssessed', results: { deductions: '4000000.00', taxPayable: '1400000.00' }, best: true },
      { id: 'oldInvoice', results: { deductions: '3000000.00', taxPayable: '2050000.00' }, best: false },
    ]);
    expect(ask(assessed).alternatives).toBeUndefined();
    const early = { ...invoice, invoiceDate: '2000-06-01' };
    expect(ask({ ...assessed, ...early }, '2006-03-01').alternatives).toBeUndefined();
    expect(ask({ ...assessed, ...invoice, invoiceDate: '2026-06-02' }).alternatives).toBeUndefined();
  });
});

describe('pre-levy of the land value-added tax', () => {
  it('agrees with a second computation, and keeps to the floor of each region', () => {
    // Hundredths of a percent, read from 国税发〔2010〕53号 and 国家税务总局公告2024年第10号.
    const floors = {
      east: [200n, 150n],
      central: [150n, 100n],
      west: [100n, 50n],
      social: [0n, 0n],
    } as const;
    fc.assert(
      fc.property(
        moneyUpTo(500_000_000),
        moneyUpTo(50_000_000),
        fc.bigInt({ min: 0n, max: 600n }),
        fc.constantFrom('east', 'central', 'west', 'social'),
        dayAround(['2010-05-25', '2024-12-01'], '2010-01-01', '2030-12-31'),
        (receipts, vatPrepaid, rate, region, on) => {
          const found = outcome(landVatPrelevy, on, {
            receipts,
            vatPrepaid,
            rate: `0.${String(rate).padStart(4, '0')}`,
            region,
          });
          const floor = floors[region][on < '2024-12-01' ? 0 : 1];
          // Social housing has no floor, so only that floor does not need the notice to be in force.
          const unknown = on < '2010-05-25';
          const base = fen(receipts) - fen(vatPrepaid);
          if (unknown || base < 0n || rate < floor) expect(found).toBe('refused');
          else expect(found).toEqual({ base: yuan(base), taxPayable: yuan(half(base * rate, 10_000n)) });
        },
      ),
      { numRuns: tries(3000) },
    );
  });
});
