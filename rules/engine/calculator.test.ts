import { describe, expect, it } from 'vitest';
import type { Inputs } from '../types.ts';
import { InputError, OutOfForceError } from './errors.ts';
import { amount, defineCalculator, money, months, Parameters, text, toFen, yesNo } from './index.ts';

/** A tax that does not exist, written as README.md tells: one set of data and one formula. */
const law = {
  rate: new Parameters({
    tax: 'example-tax',
    parameters: {
      rate: {
        zh: '税率',
        en: 'rate',
        unit: 'ratio',
        values: [
          {
            from: '2019-01-01',
            to: '2021-12-31',
            value: '0.05',
            citation: { title: '某条例（国务院令第0号）', article: '第三条' },
            confidence: 'check',
          },
          { from: '2022-01-01', to: '2022-12-31', gap: '暂停征收' },
          { from: '2023-01-01', value: '0.03', citation: { title: '某法' }, confidence: 'confirmed' },
        ],
      },
    },
  }).number('rate'),
};
const TAX = text('应纳税额', 'Tax');
const exampleTax = defineCalculator({
  id: 'example-tax',
  group: 'property',
  title: text('某税', 'Example tax'),
  summary: text('计税价值乘税率', 'Value × rate'),
  keywords: ['某税', 'moushui'],
  from: '2019-01-01',
  fields: { value: money(text('计税价值', 'Taxable value'), { required: true }) },
  outputs: { tax: amount(TAX, { main: true }) },
  compute: ({ value }, it) => ({ tax: it.step('tax', TAX, toFen(value.times(it.number(law.rate)))) }),
});

const askingTax = defineCalculator({
  id: 'asking-tax',
  group: 'property',
  title: text('某税', 'Asking tax'),
  summary: text('另有费用时减除', 'Less costs where there are any'),
  keywords: ['某税', 'moushui'],
  from: '2019-01-01',
  fields: {
    costly: yesNo(text('有费用', 'With costs')),
    costs: money(text('费用', 'Costs'), { when: { field: 'costly', in: [true] } }),
    months: months(text('月数', 'Months'), { default: '12', when: { field: 'costly', in: [true] } }),
    base: money(text('基数', 'Base')),
  },
  outputs: { tax: amount(TAX, { main: true }) },
  compute: ({ base }, it) => {
    it.ask('base', text('请填写基数', 'Please enter the base'));
    return { tax: it.step('tax', TAX, base) };
  },
});

describe('what was told', () => {
  const ask = (inputs: Inputs) => askingTax.calculate({ date: '2025-01-01', inputs });
  const warned = (inputs: Inputs) =>
    ask({ base: '0', ...inputs }).warnings.map(({ code, field }) => [code, field]);

  it.each([{}, { base: '' }, { base: null }])('%j is no answer to a question', (inputs) => {
    expect(askingTax.check(inputs, '2025-01-01')).toMatchObject([{ path: 'base', code: 'required' }]);
  });

  it('takes a zero that was written down', () => {
    expect(ask({ base: 0 }).results).toEqual({ tax: '0.00' });
  });

  it('warns of what was given in vain, and only of that', () => {
    expect(warned({ costs: '5' })).toEqual([['not-used', 'costs']]);
    expect(warned({ costs: 5, costly: false })).toEqual([['not-used', 'costs']]);
    expect(warned({ costs: '5', costly: true })).toEqual([]);
    for (const costs of ['', null, '0', '0.00', 0]) expect(warned({ costs })).toEqual([]);
    expect(warned({ months: 3 })).toEqual([['not-used', 'months']]);
    for (const unsaid of ['', null, '12', 12]) expect(warned({ months: unsaid })).toEqual([]);
  });
});

describe('a new tax', () => {
  it('needs its data and one formula to compute, explain, check and describe itself', () => {
    const answer = exampleTax.calculate({ date: '2025-01-01', inputs: { value: '1000.50' } });
    expect(answer).toEqual({
      calculator: 'example-tax',
      date: '2025-01-01',
      results: { tax: '30.02' },
      trace: [
        {
          id: 'tax',
          name: TAX,
          formula: { zh: '计税价值 × 税率', en: 'Taxable value × rate' },
          substitution: '1000.50 × 3%',
          value: '30.02',
          unit: 'CNY',
          citations: [{ title: '某法', from: '2023-01-01', confidence: 'confirmed' }],
        },
      ],
      warnings: [],
      citations: [{ title: '某法', from: '2023-01-01', confidence: 'confirmed' }],
    });
    expect(exampleTax.schema).toMatchObject({ required: ['value'], properties: { value: { minimum: 0 } } });
  });

  it('follows its law through time, and labels what is to be checked', () => {
    const on = (date: string) => exampleTax.calculate({ date, inputs: { value: 1000 }, trace: false });
    expect(on('2021-12-31').results).toEqual({ tax: '50.00' });
    expect(on('2021-12-31').warnings.map((warning) => warning.code)).toEqual(['to-be-checked']);
    expect(on('2023-01-01').results).toEqual({ tax: '30.00' });
    expect(() => on('2022-06-01')).toThrow(OutOfForceError);
    expect(() => on('2018-12-31')).toThrow(OutOfForceError);
    expect(() => on('2021-02-30')).toThrow(InputError);
  });

  it('says that the law of years to come may still change', () => {
    const codes = (date: string) =>
      exampleTax.calculate({ date, inputs: { value: 1 } }).warnings.map(({ code }) => code);
    expect(codes('2027-12-31')).toEqual([]);
    expect(codes('2028-01-01')).toEqual(['time-to-come']);
  });

  it('keeps no memory of a case', () => {
    const ask = () => exampleTax.calculate({ date: '2025-01-01', inputs: { value: '1' } });
    expect(ask()).toEqual(ask());
    expect(exampleTax.check({ value: 'x' })).toHaveLength(1);
    expect(exampleTax.check({ value: '1' }, '2025-01-01')).toEqual([]);
  });
});
