import { expect, it } from 'vitest';
import type { Field } from '#rules/types.ts';
import { nameError } from './name-error.ts';

const months = { name: 'months', kind: 'integer', label: { zh: '月数', en: 'Months' } } as const;
const fields: readonly Field[] = [
  { name: 'children', kind: 'list', label: { zh: '子女', en: 'Children' }, fields: [months] },
];

it.each([
  ['children.0.months', '请填写此项', '月数：请填写此项'],
  ['children.0.months', '“月数”应为整数', '“月数”应为整数'],
  ['children', '最多 2 行', '子女：最多 2 行'],
  ['date', '日期不对', '日期不对'],
])('names the field of %s unless “%s” does', (path, zh, said) => {
  expect(nameError(fields, { path, code: 'x', text: { zh, en: zh } }, 'zh')).toBe(said);
});
