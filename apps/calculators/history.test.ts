import { expect, it } from 'vitest';
import { initialValues } from '#forms/index.ts';
import { calculators } from '#rules/index.ts';
import { minus } from './comparison.ts';
import { joined, type Kept, keep, noHistory } from './history.ts';

const info = calculators.find((one) => one.id === 'iit-bonus') ?? (calculators[0] as (typeof calculators)[0]);
let count = 0;
const entry = (values: object, date = '2025-12-31'): Kept => {
  count += 1;
  const at = new Date(Date.UTC(2026, 2, 2, 0, count)).toISOString();
  const filled = { ...initialValues(info.fields), ...values };
  return { id: `k${count}`, calculator: info.id, at, date, values: filled, figure: '0.00' };
};
const add = (...entries: Kept[]) => entries.reduce((list, one) => keep(list, one, info), noHistory);

it('keeps other figures and other years, newest first, and the same figures once', () => {
  const list = add(
    entry({ bonus: '36000' }),
    entry({ bonus: '36001' }),
    entry({ bonus: '36001' }, '2024-12-31'),
    entry({ bonus: '36,000.00' }),
  );
  expect(list.map(({ values, date }) => [values['bonus'], date.slice(0, 4)])).toEqual([
    ['36,000.00', '2025'],
    ['36001', '2024'],
    ['36001', '2025'],
  ]);
});

it('counts a form that was only carried on as one', () => {
  const list = add(entry({ bonus: '50000' }), entry({ bonus: '50000', otherTaxableIncome: '9000' }));
  expect(list.map(({ values }) => values['otherTaxableIncome'])).toEqual(['9000']);
});

it('keeps twenty', () => {
  const list = add(...Array.from({ length: 30 }, (_, index) => entry({ bonus: String(index + 1) })));
  expect(list).toHaveLength(20);
  expect(list[0]?.values['bonus']).toBe('30');
});

it('joins what two windows kept', () => {
  const [a, b, c] = [entry({ bonus: '1' }), entry({ bonus: '2' }), entry({ bonus: '3' })];
  expect(joined([c, a], [b, a]).map(({ id }) => id)).toEqual([c.id, b.id, a.id]);
});

it.each([
  ['3390.10', '1080.00', '2310.10'],
  ['0.00', '0.05', '-0.05'],
  ['-2400.00', '100.00', '-2500.00'],
])('%s − %s = %s', (a, b, difference) => {
  expect(minus(a, b)).toBe(difference);
});
