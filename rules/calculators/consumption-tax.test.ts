import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyUpTo, RUNS, tries } from '../testing/arbitrary.ts';
import { fen, half, yuan } from '../testing/oracle.ts';
import { CONSUMPTION_RATES, consumptionTaxOf, TRADE_ONLY } from '../testing/oracle-consumption.ts';
import { dayFrom } from '../testing/through-time.ts';
import { consumptionItems } from './consumption-law.ts';
import { consumptionTax } from './consumption-tax.ts';

const run = (inputs: Record<string, unknown>, date = '2026-10-01') =>
  consumptionTax.calculate({ date, inputs, trace: false });
const tax = (inputs: Record<string, unknown>, date?: string) => run(inputs, date).results['taxPayable'] ?? '';
const days = fc
  .record({ month: fc.nat(11), kind: fc.nat(30), year: fc.integer({ min: 2009, max: 2028 }) })
  .map(({ year, ...numbers }) => dayFrom(numbers, year));

describe('consumption tax', () => {
  it('has a second rate of its own for every item but masks, which share that of cosmetics', () => {
    expect([...Object.keys(CONSUMPTION_RATES), 'mask'].sort()).toEqual(Object.keys(consumptionItems).sort());
  });

  it('agrees with a second computation of every item on any day since 2009, and refuses where it is none', () => {
    const goods = fc.record({
      item: fc.constantFrom(...Object.keys(CONSUMPTION_RATES)),
      mode: fc.constantFrom('sale' as const, 'ownUse' as const, 'commissioned' as const, 'import' as const),
      sales: fc.oneof(
        { weight: 20, arbitrary: moneyUpTo(100_000_000) },
        { weight: 1, arbitrary: fc.constant('0') },
      ),
      vat: fc.constantFrom(0n, 3n, 13n),
      hundredths: fc.bigInt({ min: 1n, max: 100_000_000n }),
      cost: moneyUpTo(10_000_000),
      more: moneyUpTo(1_000_000),
      credit: moneyUpTo(100_000),
    });
    fc.assert(
      fc.property(days, goods, (date, drawn) => {
        const creditable = 'credit' in (consumptionItems[drawn.item as keyof typeof consumptionItems] ?? {});
        const mode = TRADE_ONLY.has(drawn.item) ? ('sale' as const) : drawn.mode;
        const given = { ...drawn, mode, credit: creditable ? drawn.credit : '0' };
        const { item, sales, vat, hundredths, cost, more, credit } = given;
        const inputs = {
          item,
          mode,
          quantity: yuan(hundredths),
          credit,
          ...(mode === 'sale' && { sales, vatRate: yuan(vat) }),
          ...(mode === 'ownUse' && { cost, profit: more }),
          ...(mode === 'commissioned' && { material: cost, processing: more }),
          ...(mode === 'import' && { customsValue: cost, customsDuty: more }),
        };
        const expected = consumptionTaxOf(date, given);
        if (expected === undefined || expected === 'asked') {
          const said = expected === undefined ? 'No known value' : 'Please enter';
          expect(() => run(inputs, date), `${date} ${item}`).toThrow(said);
          return;
        }
        expect(run(inputs, date).results, `${date} ${JSON.stringify(inputs)}`).toMatchObject({
          taxDue: yuan(expected.due),
          credited: yuan(expected.credited),
          taxPayable: yuan(expected.payable),
          creditLeft: yuan(expected.left),
        });
      }),
      { numRuns: tries(RUNS) },
    );
  });

  it('takes units as people count them: cartons, cases, kilograms, tonnes, litres', () => {
    const LITRES = {
      petrol: 1388n,
      diesel: 1176n,
      naphtha: 1385n,
      solvent: 1282n,
      lubricant: 1126n,
      fuelOil: 1015n,
    };
    const FEN = { petrol: 152n, diesel: 120n, naphtha: 152n, solvent: 152n, lubricant: 152n, fuelOil: 120n };
    const oils = Object.keys(LITRES) as (keyof typeof LITRES)[];
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 1_000_000n }), fc.constantFrom(...oils), (hundredths, item) => {
        const quantity = yuan(hundredths);
        expect(tax({ item, quantity, unit: 'tonne' })).toBe(
          yuan(half(hundredths * LITRES[item] * FEN[item], 100n)),
        );
        expect(tax({ item, quantity, unit: 'litre' })).toBe(tax({ item, quantity }));
        // On sales of 100 yuan 20 % and 56 %.
        const spirit = { item: 'spirit', sales: '100', quantity };
        const cigarettes = { item: 'cigaretteA', sales: '100', quantity };
        expect(tax({ ...spirit, unit: 'kilogram' })).toBe(yuan(hundredths + 2000n));
        expect(tax({ ...spirit, unit: 'tonne' })).toBe(yuan(hundredths * 1000n + 2000n));
        expect(tax({ ...cigarettes, unit: 'carton' })).toBe(yuan(half(hundredths * 6000n, 10_000n) + 5600n));
        expect(tax({ ...cigarettes, unit: 'box' })).toBe(yuan(hundredths * 150n + 5600n));
        expect(tax({ item: 'beerA', quantity, unit: 'litre' })).toBe(yuan(half(hundredths * 250n, 988n)));
        expect(tax({ item: 'yellowWine', quantity, unit: 'litre' })).toBe(
          yuan(half(hundredths * 240n, 962n)),
        );
      }),
      { numRuns: tries(RUNS / 5) },
    );
    expect(() => tax({ item: 'petrol', quantity: '1', unit: 'carton' })).toThrow('not counted in that unit');
  });

  it('works the profit out of its national rate', () => {
    expect(tax({ item: 'golf', mode: 'ownUse', cost: '10000', profitRate: '0.1' })).toBe('1222.22');
    expect(tax({ item: 'golf', mode: 'ownUse', cost: '10000', profit: '1000' })).toBe('1222.22');
  });

  it('says which batteries are not taxed as ordinary ones, and until when that is known', () => {
    const said = (date: string) => run({ item: 'battery', sales: '1' }, date).warnings[0]?.text.en;
    expect(said('2026-08-31')).toContain('are exempt');
    expect(said('2026-09-01')).toContain('were exempt');
    expect(run({ item: 'leadBattery', sales: '1' }).warnings).toEqual([]);
  });

  it('credits no more than is due and carries the rest', () => {
    fc.assert(
      fc.property(moneyUpTo(100_000), moneyUpTo(100_000), (sales, credit) => {
        const { results } = run({ item: 'cosmetics', sales: yuan(fen(sales) + 1n), credit });
        const sum = (...names: string[]) =>
          names.reduce((total, name) => total + fen(results[name] ?? ''), 0n);
        expect(sum('credited', 'taxPayable')).toBe(sum('taxDue'));
        expect(sum('credited', 'creditLeft')).toBe(fen(credit));
      }),
      { numRuns: tries(RUNS) },
    );
  });

  it('keeps to the price lines, to the fen, and warns just at them', () => {
    const ask = (item: string, unitPrice: string) => () =>
      run({ item, sales: '1000', quantity: '1', unitPrice });
    for (const [item, at, below] of [
      ['cigaretteA', '70', '69.99'],
      ['beerA', '3000', '2999.99'],
      ['watch', '10000', '9999.99'],
      ['superLuxury', '900000', '899999.99'],
      ['cosmetics', '10', '9.99'],
      ['mask', '15', '14.99'],
    ] as const) {
      expect(ask(item, at)().warnings.map((warning) => warning.code)).toContain('price-line');
      expect(ask(item, below)).toThrow('line');
    }
    expect(ask('beerB', '3000')).toThrow('line');
    expect(ask('beerB', '2999.99')().warnings).toEqual([]);
    expect(ask('cigaretteB', '69.99')().warnings).toEqual([]);
    const codes = (inputs: Record<string, unknown>) => run(inputs).warnings.map((warning) => warning.code);
    expect(codes({ item: 'superLuxury', sales: '1000000' })).toEqual(['line-unchecked']);
    expect(codes({ item: 'golf', sales: '1000000' })).toEqual([]);
  });
});
