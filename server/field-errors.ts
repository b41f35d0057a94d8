import type * as z from 'zod';
import type { FieldError, Text } from '#rules/types.ts';

/** Turns what zod found into field errors a person can read. Values that were sent are never repeated. */
export function fieldErrors(error: z.ZodError, at: string): readonly FieldError[] {
  return error.issues.map((issue) => {
    const path = [...(at === '' ? [] : [at]), ...issue.path.map(String)].join('.');
    return { path, ...explain(issue) };
  });
}

type Issue = z.ZodError['issues'][number];

/** Types by the names that whoever writes JSON knows. */
const TYPES: Readonly<Record<string, Text>> = {
  object: { zh: '对象 {…}', en: 'an object {…}' },
  record: { zh: '对象 {…}', en: 'an object {…}' },
  array: { zh: '列表 […]', en: 'a list […]' },
  string: { zh: '文字', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
};

function typeText(expected: string): Text {
  const { zh, en } = TYPES[expected] ?? { zh: expected, en: `of type ${expected}` };
  return { zh: `应为${zh}`, en: `Must be ${en}` };
}

function explain(issue: Issue): { readonly code: string; readonly text: Text } {
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        code: 'unknown-field',
        text: {
          zh: `不认识的字段：${issue.keys.join('、')}`,
          en: `Unknown fields: ${issue.keys.join(', ')}`,
        },
      };
    case 'invalid_type':
      return issue.input === undefined
        ? { code: 'required', text: { zh: '必须填写', en: 'Required' } }
        : { code: 'type', text: typeText(issue.expected) };
    case 'too_big':
      return {
        code: 'range',
        text: { zh: `超过上限 ${issue.maximum}`, en: `Above the limit of ${issue.maximum}` },
      };
    case 'too_small':
      return {
        code: 'range',
        text: { zh: `低于下限 ${issue.minimum}`, en: `Below the limit of ${issue.minimum}` },
      };
    case 'invalid_value':
      return {
        code: 'choice',
        text: { zh: `应为：${issue.values.join('、')}`, en: `Must be one of: ${issue.values.join(', ')}` },
      };
    case 'custom':
      return issue.message === 'money'
        ? {
            code: 'money',
            text: { zh: '应为金额，最多两位小数', en: 'Must be an amount with at most two decimals' },
          }
        : { code: 'format', text: { zh: '格式不正确', en: 'Wrong format' } };
    case 'invalid_format':
      return issue.format === 'date'
        ? {
            code: 'format',
            text: { zh: '应为日期，例如 2025-12-31', en: 'Must be a date such as 2025-12-31' },
          }
        : { code: 'format', text: { zh: '格式不正确', en: 'Wrong format' } };
    default:
      return { code: 'format', text: { zh: '格式不正确', en: 'Wrong format' } };
  }
}
