import type { Field, Inputs, IsoDate } from '#rules/types.ts';

/** What stands in one control while a person types: always text for numbers, so that nothing typed is lost. */
export type FieldValue = string | boolean | readonly FieldValues[];

/** The state of a form: one value a field, rows nested. Plain data, so that it can be a draft or a document. */
export interface FieldValues {
  readonly [name: string]: FieldValue;
}

const NUMERIC: ReadonlySet<Field['kind']> = new Set(['money', 'integer', 'decimal', 'ratio']);

function initialValue(field: Field): FieldValue {
  // A list that must not be empty starts with the row a person has to fill in anyway.
  if (field.kind === 'list') return field.required === true ? [initialValues(field.fields ?? [])] : [];
  if (field.kind === 'boolean') return field.default === true || field.default === 'true';
  const start = typeof field.default === 'string' ? field.default : '';
  // An amount nobody has given is an empty box, not a zero to be deleted first; the law's code reads it as zero.
  return NUMERIC.has(field.kind) && !/[1-9]/u.test(start) ? '' : start;
}

/** The form as it stands before anything is typed. */
export function initialValues(fields: readonly Field[]): FieldValues {
  return Object.fromEntries(fields.map((field) => [field.name, initialValue(field)]));
}

/** The fields that apply to what has been chosen so far and, where a day is given, that its law asks for. */
export function visibleFields(
  fields: readonly Field[],
  values: FieldValues,
  date?: IsoDate,
): readonly Field[] {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const visible = (field: Field, seen: ReadonlySet<string>): boolean => {
    const { when, from, to } = field;
    if (date !== undefined && ((from !== undefined && date < from) || (to !== undefined && date > to)))
      return false;
    if (when === undefined || seen.has(field.name)) return true;
    const parent = byName.get(when.field);
    // The deciding field may stand on another page of the same form; then its value alone counts.
    if (parent !== undefined && !visible(parent, new Set([...seen, field.name]))) return false;
    const value = values[when.field] ?? (parent === undefined ? undefined : initialValue(parent));
    return when.in.some((wanted) => wanted === value);
  };
  return fields.filter((field) => visible(field, new Set()));
}

/**
 * A number as people write it, in the form the law's code reads: full-width digits, thousands separators,
 * spaces and a yuan sign are dropped. Anything else stays, so that the check can say what is wrong with it.
 */
export function plainNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[,\s'¥元]/gu, '')
    .replace(/−/gu, '-');
}

/** A share may be given in per cent, as people say it: `8%` is 0.08. Only the point moves, nothing is computed. */
function plainRatio(text: string): string {
  const match = /^(\d+)(?:\.(\d*))?%$/u.exec(text);
  if (match === null) return text;
  const [, whole = '', rest = ''] = match;
  const digits = whole.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${rest}`.replace(/^0+(?=\d)/u, '');
}

function plainText(field: Field, value: string): string {
  if (!NUMERIC.has(field.kind)) return value.trim();
  const text = plainNumber(value);
  return field.kind === 'ratio' ? plainRatio(text) : text;
}

/** The inputs of the calculator: what applies and was filled in. Empty text means "not given". */
export function toInputs(fields: readonly Field[], values: FieldValues, date?: IsoDate): Inputs {
  const inputs: Record<string, unknown> = {};
  for (const field of visibleFields(fields, values, date)) {
    const value = values[field.name];
    if (value === undefined) continue;
    if (Array.isArray(value)) {
      inputs[field.name] = value.map((row: FieldValues) => toInputs(field.fields ?? [], row));
    } else if (typeof value === 'string') {
      const text = plainText(field, value);
      if (text !== '') inputs[field.name] = text;
    } else {
      inputs[field.name] = value;
    }
  }
  return inputs;
}

function fromInput(field: Field, input: unknown): FieldValue | undefined {
  if (field.kind === 'list') {
    if (!Array.isArray(input)) return undefined;
    return input.map((row: unknown) => fromInputs(field.fields ?? [], isRecord(row) ? row : {}));
  }
  if (field.kind === 'boolean') return typeof input === 'boolean' ? input : undefined;
  return typeof input === 'string' || typeof input === 'number' ? String(input) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The form that holds these inputs; what is unknown or of the wrong kind is left at its start. */
export function fromInputs(fields: readonly Field[], inputs: Inputs): FieldValues {
  return Object.fromEntries(
    fields.map((field) => [field.name, fromInput(field, inputs[field.name]) ?? initialValue(field)]),
  );
}

/** The value at a path like `children.0.months`. */
export function valueAt(values: FieldValues, path: string): FieldValue | undefined {
  let at: FieldValue | FieldValues | undefined = values;
  for (const part of path.split('.')) {
    if (Array.isArray(at)) at = at[Number(part)];
    else if (typeof at === 'object') at = (at as FieldValues)[part];
    else return undefined;
  }
  return at as FieldValue | undefined;
}

/** Whether two values are the same to a person: `1,000` and `1000.00` are. */
export function sameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return (
      a.length === b.length &&
      a.every((row: FieldValues, index) => {
        const other: FieldValues = b[index] ?? {};
        return [...new Set([...Object.keys(row), ...Object.keys(other)])].every((name) =>
          sameValue(row[name], other[name]),
        );
      })
    );
  }
  if (typeof a === 'string' && typeof b === 'string') return canonical(a) === canonical(b);
  return a === b;
}

function canonical(text: string): string {
  const plain = plainNumber(text);
  const match = /^(-?)0*(\d+)(?:\.(\d*?)0*)?$/u.exec(plain);
  if (match === null) return text.trim();
  const [, sign = '', whole = '0', rest = ''] = match;
  return `${sign}${whole}${rest === '' ? '' : `.${rest}`}`;
}
