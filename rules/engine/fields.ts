import type { Field, FieldKind, IsoDate, Text } from '../types.ts';
import type { Exact } from './exact.ts';

type Options = Omit<Field, 'name' | 'kind' | 'label' | 'options' | 'fields' | 'maxRows'>;

/** A field before it has its name, remembering the type that its checked value has. */
export type Spec<T> = Omit<Field, 'name'> & { readonly value?: T };
export type Specs = Readonly<Record<string, Spec<unknown>>>;

/** What the checked inputs look like to a formula. */
export type Values<S extends Specs> = { readonly [K in keyof S]: S[K] extends Spec<infer T> ? T : never };

const YUAN: Text = { zh: '元', en: 'CNY' };
const MONTHS: Text = { zh: '个月', en: 'months' };

function spec<T>(kind: FieldKind, label: Text, options: Partial<Field>): Spec<T> {
  return { kind, label, ...options };
}

/** Yuan with at most two places; not negative unless `min` says so. */
export function money(label: Text, options: Options = {}): Spec<Exact> {
  return spec('money', label, { unit: YUAN, min: '0', default: '0', ...options });
}

/** A whole number. */
export function integer(label: Text, options: Options = {}): Spec<number> {
  return spec('integer', label, { min: '0', default: '0', ...options });
}

/** A number of months of one year. */
export function months(label: Text, options: Options = {}): Spec<number> {
  return integer(label, { max: '12', unit: MONTHS, ...options });
}

/** A quantity with up to six places: tonnes, square metres. */
export function decimal(label: Text, options: Options = {}): Spec<Exact> {
  return spec('decimal', label, { min: '0', default: '0', ...options });
}

/** A share written as a decimal fraction, e.g. 0.12. */
export function ratio(label: Text, options: Options = {}): Spec<Exact> {
  return spec('ratio', label, { min: '0', max: '1', default: '0', ...options });
}

export function yesNo(label: Text, options: Options = {}): Spec<boolean> {
  return spec('boolean', label, { default: false, ...options });
}

/** A day. Not given means undefined, unless required. */
export function day(label: Text, options: Options = {}): Spec<IsoDate | undefined> {
  return spec('date', label, options);
}

/** One of several; the first is the default unless another is named. */
export function choice<const K extends string>(
  label: Text,
  choices: Readonly<Record<K, Text>>,
  options: Options & { readonly default?: NoInfer<K> } = {},
): Spec<K> {
  // A record gives whole-number keys first, whatever their order in the source, so a default is led forward.
  const entries = Object.entries<Text>(choices)
    .map(([value, name]) => ({ value, label: name }))
    .sort((a, b) => Number(b.value === options.default) - Number(a.value === options.default));
  const first = entries[0]?.value;
  return spec('choice', label, {
    ...(first === undefined ? {} : { default: first }),
    ...options,
    options: entries,
  });
}

/** Rows of the same fields. */
export function list<S extends Specs>(
  label: Text,
  row: S,
  options: Options & { readonly maxRows: number },
): Spec<readonly Values<S>[]> {
  return spec('list', label, { ...options, fields: toFields(row) });
}

/** The fields with their names, as plain data. */
export function toFields(specs: Specs): readonly Field[] {
  return Object.entries(specs).map(([name, field]) => {
    const { value: _type, ...rest } = field;
    return { name, ...rest };
  });
}
