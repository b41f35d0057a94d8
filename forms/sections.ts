import type { Field, Text } from '#rules/types.ts';

export interface Section {
  readonly title: Text | undefined;
  readonly fields: readonly Field[];
}

/** Fields under their headings, in the order the law's data gives them. A field without one stays under the last. */
export function sections(fields: readonly Field[]): readonly Section[] {
  const list: { title: Text | undefined; fields: Field[] }[] = [];
  for (const field of fields) {
    const last = list.at(-1);
    const starts = field.section !== undefined && field.section.zh !== last?.title?.zh;
    if (last === undefined || starts) list.push({ title: field.section, fields: [field] });
    else last.fields.push(field);
  }
  return list;
}
