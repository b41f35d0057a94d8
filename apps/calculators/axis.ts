import { type FieldValue, type FieldValues, plainNumber, visibleFields } from '#forms/index.ts';
import type { Field, IsoDate } from '#rules/index.ts';

/** The amount that a calculator's figures are drawn against, and where it stands in the form. */
export interface Axis {
  readonly field: Field;
  /** Name of the list whose only row it stands in. */
  readonly list?: string;
  readonly value: number;
  /** How many times it counts: a month that stands for twelve alike. */
  readonly times: number;
}

function amount(value: FieldValue | undefined): number {
  const number = typeof value === 'string' ? Number(plainNumber(value)) : 0;
  return Number.isFinite(number) ? number : 0;
}

/**
 * The first amount that must be given; else that of the only row of a list; else the first that was given. Null
 * where no amount is given: a tax on tonnes or decibels has no such axis.
 */
export function axisOf(fields: readonly Field[], values: FieldValues, date: IsoDate): Axis | null {
  const visible = visibleFields(fields, values, date);
  const amounts = visible.filter((field) => field.kind === 'money');
  const required = amounts.filter((field) => field.required === true);
  const rows = visible.flatMap((list) => {
    const value = values[list.name];
    const row: FieldValues | undefined = Array.isArray(value) && value.length === 1 ? value[0] : undefined;
    const field = list.fields?.find((one) => one.kind === 'money' && one.required === true);
    return row === undefined || field === undefined
      ? []
      : [{ field, list: list.name, value: amount(row[field.name]), times: amount(row['count']) || 1 }];
  });
  const plain = (field: Field): Axis => ({ field, value: amount(values[field.name]), times: 1 });
  return [...required.map(plain), ...rows, ...amounts.map(plain)].find(({ value }) => value > 0) ?? null;
}

/** The form with another amount at the axis. */
export function withAmount(values: FieldValues, { field, list }: Axis, amount: number): FieldValues {
  const text = String(amount);
  if (list === undefined) return { ...values, [field.name]: text };
  const rows = values[list];
  if (!Array.isArray(rows)) return values;
  return { ...values, [list]: rows.map((row: FieldValues) => ({ ...row, [field.name]: text })) };
}
