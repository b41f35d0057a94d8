import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../engine/dates.ts';
import { moneyUpTo, RUNS, tries } from '../testing/arbitrary.ts';
import { fen, half, yuan } from '../testing/oracle.ts';
import { lateFee } from './late-fee.ts';

const run = (inputs: Record<string, unknown>, date = '2026-06-30') =>
  lateFee.calculate({ date, inputs, trace: false });

describe('late-payment surcharge', () => {
  it('is 0.05 % of the tax for each day after the deadline, the day of payment included', () => {
    fc.assert(
      fc.property(moneyUpTo(10_000_000), fc.integer({ min: 0, max: 2000 }), (tax, days) => {
        const deadline = '2020-01-15';
        const { results } = run({ tax, deadline, paidOn: addDays(deadline, days) });
        expect(results['days']).toBe(String(days));
        expect(results['surcharge']).toBe(yuan(half(fen(tax) * 5n * BigInt(days), 10_000n)));
      }),
      { numRuns: tries(RUNS) },
    );
  });

  it('charges nothing for paying on time or early', () => {
    for (const paidOn of ['2026-06-15', '2026-06-01'])
      expect(run({ tax: '100', deadline: '2026-06-15', paidOn }).results).toMatchObject({
        days: '0',
        surcharge: '0.00',
      });
  });

  it('warns when it has grown above the tax', () => {
    const ask = (paidOn: string) =>
      run({ tax: '100', deadline: '2020-01-15', paidOn }, '2026-06-30').warnings.map((w) => w.code);
    expect(ask(addDays('2020-01-15', 2000))).toEqual([]);
    expect(ask(addDays('2020-01-15', 2001))).toEqual(['above-principal']);
  });

  it('counts each rate for its own days where they changed in May 2001', () => {
    fc.assert(
      fc.property(
        moneyUpTo(1_000_000),
        fc.integer({ min: 0, max: 600 }),
        fc.integer({ min: 1, max: 600 }),
        (tax, before, after) => {
          const deadline = addDays('2001-04-30', -before);
          const { results } = run({ tax, deadline, paidOn: addDays('2001-04-30', after) });
          const tenThousandths = BigInt(before) * 20n + BigInt(after) * 5n;
          expect(results['surcharge']).toBe(yuan(half(fen(tax) * tenThousandths, 10_000n)));
        },
      ),
      { numRuns: tries(RUNS / 5) },
    );
  });

  it('never takes less for a later payment, and grows evenly from day to day', () => {
    fc.assert(
      fc.property(moneyUpTo(1_000_000), fc.integer({ min: 1, max: 500 }), (tax, days) => {
        const on = (many: number) =>
          fen(
            run({ tax, deadline: '2026-06-15', paidOn: addDays('2026-06-15', many) }).results['surcharge'] ??
              '',
          );
        const step = on(days + 1) - on(days);
        expect(step >= 0n && step <= half(fen(tax) * 5n, 10_000n) + 1n).toBe(true);
      }),
      { numRuns: tries(RUNS / 5) },
    );
  });

  it('moves a last day for weekends and known holidays, and uses the announced day of monthly returns', () => {
    const ask = (inputs: Record<string, unknown>) => {
      const answer = run({ tax: '10000', ...inputs }, '2026-12-31');
      const codes = answer.warnings.map(({ code }) => code);
      return [answer.tables?.['deadline']?.[0]?.['moved'], answer.results['surcharge'], codes];
    };
    const paidOn = '2026-11-05';
    expect(ask({ deadline: '2026-10-01', paidOn })).toEqual(['2026-10-08', '140.00', []]);
    expect(ask({ deadline: '2026-10-15', paidOn })).toEqual(['2026-10-15', '105.00', ['maybe-extended']]);
    expect(ask({ deadline: '2026-10-15', paidOn, kind: 'monthly' })).toEqual(['2026-10-26', '50.00', []]);
    expect(ask({ deadline: '2026-10-15', paidOn, periodStart: '2026-10-01' })).toEqual([
      '2026-10-26',
      '50.00',
      [],
    ]);
    expect(ask({ deadline: '2026-10-15', paidOn, periodStart: '2026-10-06' })).toEqual([
      '2026-10-15',
      '105.00',
      [],
    ]);
    expect(ask({ deadline: '2015-10-15', paidOn: '2015-10-31', kind: 'monthly' })).toEqual([
      '2015-10-22',
      '45.00',
      ['to-be-checked'],
    ]);
    expect(() => ask({ deadline: '2026-10-16', kind: 'monthly' })).toThrow('15th');
  });

  it('says where the holidays of a year are not known, and takes those it is told', () => {
    const ask = (more: object) =>
      run({ tax: '10000', deadline: '2028-10-02', paidOn: '2028-10-20', ...more }, '2028-12-31');
    expect(ask({}).warnings.map(({ code }) => code)).toEqual(['holidays-unknown', 'time-to-come']);
    expect(ask({}).results['days']).toBe('18');
    const told = ask({ rests: [{ from: '2028-10-01', to: '2028-10-07' }], workdays: [{ on: '2028-10-08' }] });
    expect(told.warnings.map(({ code }) => code)).toEqual(['time-to-come']);
    expect(told.tables?.['deadline']).toMatchObject([{ moved: '2028-10-08' }]);
  });
});
