import type { Text } from '#rules/types.ts';

/** The words of the shared pieces themselves; everything else is said by the law's own data. */
export const texts = {
  add: { zh: '添加一行', en: 'Add a row' },
  remove: { zh: '删除', en: 'Remove' },
  row: { zh: '第 {n} 行', en: 'Row {n}' },
  noRows: { zh: '没有就不用添加', en: 'Not needed where there is none' },
  full: { zh: '最多 {n} 行', en: 'At most {n} rows' },
  step: { zh: '第 {n} 步', en: 'Step {n}' },
  ratio: { zh: '如 3%', en: 'e.g. 3%' },
  idle: { zh: '另有 {n} 步是零（没有填的项目）', en: '{n} more steps come to nothing: what was not entered' },
  formula: { zh: '公式', en: 'Formula' },
  numbers: { zh: '代入数字', en: 'With your figures' },
  smaller: { zh: '取其中最小的', en: 'the least of ' },
  larger: { zh: '取其中最大的', en: 'the greatest of ' },
  nothing: { zh: '没有', en: 'none' },
  notBelowZero: { zh: '（不足零按零）', en: ' (not below zero)' },
  result: { zh: '结果', en: 'Result' },
  law: { zh: '依据', en: 'Law' },
  article: { zh: '{title} {article}', en: '{title}, {article}' },
  since: { zh: '{from} 起施行', en: 'in force since {from}' },
  between: { zh: '{from} 至 {to} 施行', en: 'in force {from} to {to}' },
  unchecked: { zh: '待核实', en: 'To be verified' },
  uncheckedHelp: {
    zh: '这个数值的出处尚未核对原文，请以主管税务机关答复为准。',
    en: 'The source of this value has not been checked against the original text; ask your tax office.',
  },
  best: { zh: '税最少', en: 'Least tax' },
  choice: { zh: '办法', en: 'Choice' },
  compare: { zh: '不同办法的结果对比', en: 'The choices side by side' },
  openCalendar: { zh: '选择日期', en: 'Choose a day:' },
  today: { zh: '今天', en: 'Today' },
  previousMonth: { zh: '上个月', en: 'Previous month' },
  nextMonth: { zh: '下个月', en: 'Next month' },
  warning: { zh: '请注意', en: 'Please note' },
} as const satisfies Record<string, Text>;

/** Puts values into the braces of a text. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
