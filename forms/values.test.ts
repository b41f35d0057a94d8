import { describe, expect, it } from 'vitest';
import type { Field } from '#rules/types.ts';
import { fromInputs, initialValues, sameValue, toInputs, valueAt, visibleFields } from './values.ts';

const label = { zh: '名', en: 'name' };
const fields: readonly Field[] = [
  { name: 'pay', kind: 'money', label, default: '0' },
  { name: 'months', kind: 'integer', label, default: '12' },
  {
    name: 'tier',
    kind: 'choice',
    label,
    default: 'none',
    options: [
      { value: 'none', label },
      { value: '1', label },
    ],
  },
  { name: 'rent', kind: 'money', label, when: { field: 'tier', in: ['1'] } },
  { name: 'married', kind: 'boolean', label, default: true },
  {
    name: 'children',
    kind: 'list',
    label,
    fields: [{ name: 'months', kind: 'integer', label, default: '12' }],
  },
  { name: 'jobs', kind: 'list', label, required: true, fields: [{ name: 'pay', kind: 'money', label }] },
];

describe('the values of a form', () => {
  it('start empty for amounts, at the default for the rest, with one row where a row is needed', () => {
    expect(initialValues(fields)).toEqual({
      pay: '',
      months: '12',
      tier: 'none',
      rent: '',
      married: true,
      children: [],
      jobs: [{ pay: '' }],
    });
  });

  it('leave out what was not given and what does not apply', () => {
    const values = { ...initialValues(fields), rent: '800', pay: ' １，２００．５０ 元 ' };
    expect(toInputs(fields, values)).toEqual({
      pay: '1200.50',
      months: '12',
      tier: 'none',
      married: true,
      children: [],
      jobs: [{}],
    });
    expect(toInputs(fields, { ...values, tier: '1' })['rent']).toBe('800');
  });

  it('take a share in per cent as well', () => {
    const share: Field = { name: 'share', kind: 'ratio', label };
    const read = (text: string) => toInputs([share], { share: text })['share'];
    expect(['8%', '12.5％', '100 %', '0.08', '150%'].map(read)).toEqual([
      '0.08',
      '0.125',
      '1.00',
      '0.08',
      '1.50',
    ]);
    expect(read('8%%')).toBe('8%%');
  });

  it('leave out what the law of the day does not ask for, and keep it in the form', () => {
    const dated: readonly Field[] = [
      { name: 'old', kind: 'money', label, to: '2018-12-31' },
      { name: 'new', kind: 'money', label, from: '2019-01-01' },
    ];
    const values = { old: '1', new: '2' };
    expect(toInputs(dated, values, '2018-12-31')).toEqual({ old: '1' });
    expect(toInputs(dated, values, '2019-01-01')).toEqual({ new: '2' });
    expect(toInputs(dated, values)).toEqual({ old: '1', new: '2' });
  });

  it('keep what cannot be read, so that the check can say what is wrong with it', () => {
    expect(toInputs(fields, { pay: '12a' })['pay']).toBe('12a');
  });

  it('come back from inputs, whatever their kind', () => {
    const values = fromInputs(fields, {
      pay: 1200.5,
      married: false,
      children: [{ months: 6 }, 'no'],
      tier: 7,
    });
    expect(values['pay']).toBe('1200.5');
    expect(values['married']).toBe(false);
    expect(values['children']).toEqual([{ months: '6' }, { months: '12' }]);
    expect(values['tier']).toBe('7');
  });

  it('are found by path', () => {
    expect(valueAt({ children: [{ months: '6' }] }, 'children.0.months')).toBe('6');
    expect(valueAt({ children: [] }, 'children.0.months')).toBeUndefined();
  });

  it('are the same when a person would say so', () => {
    expect(sameValue('1,000', '1000.00')).toBe(true);
    expect(sameValue('1000', '1000.01')).toBe(false);
    expect(sameValue('', '0')).toBe(false);
    expect(sameValue([{ months: '12' }], [{ months: '12' }])).toBe(true);
    expect(sameValue([{ months: '12' }], [{ months: '11' }])).toBe(false);
  });

  it('show a field whose deciding field stands on another page', () => {
    const rent = fields.filter((field) => field.name === 'rent');
    expect(visibleFields(rent, { tier: '1' })).toHaveLength(1);
    expect(visibleFields(rent, { tier: 'none' })).toHaveLength(0);
  });
});
