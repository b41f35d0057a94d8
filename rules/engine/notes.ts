import type { Field, IsoDate } from '../types.ts';

/** What is written about a field apart from the formula: its help, and the days on which it is asked. */
export interface FieldNote {
  readonly zh?: string;
  readonly en?: string;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** The fields with what is written about them. Where the formula's author has written a help, that one stays. */
export function withNotes(
  fields: readonly Field[],
  notes: Readonly<Record<string, FieldNote>>,
  path = '',
): readonly Field[] {
  return fields.map((field) => {
    const { zh, en, ...days } = notes[`${path}${field.name}`] ?? {};
    const help = field.help ?? (zh === undefined || en === undefined ? undefined : { zh, en });
    return {
      ...field,
      ...days,
      ...(help === undefined ? {} : { help }),
      ...(field.fields === undefined
        ? {}
        : { fields: withNotes(field.fields, notes, `${path}${field.name}.`) }),
    };
  });
}
