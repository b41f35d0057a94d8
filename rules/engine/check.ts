import type { Field, FieldError, Inputs, Text } from '../types.ts';
import { isIsoDate } from './dates.ts';
import { Exact } from './exact.ts';
import { text } from './text.ts';

/** Reads one raw value; reports what is wrong and then answers with the default, so that reading goes on. */
type Reader = (raw: unknown, path: string, errors: FieldError[], naming: boolean) => unknown;

const NUMBER = /^-?\d{1,15}(?:\.\d+)?$/;
const WHOLE = /^-?\d{1,9}$/;

function report(errors: FieldError[], path: string, code: string, message: Text): void {
  errors.push({ path, code, text: message });
}

/** A form leaves empty strings and programs leave nulls where nothing was said. */
function isAbsent(raw: unknown): boolean {
  return raw === undefined || raw === null || raw === '';
}

function requiredText(label: Text): Text {
  return text(`请填写“${label.zh}”`, `Please enter “${label.en}”`);
}

function readerOf(field: Field): Reader {
  switch (field.kind) {
    case 'money':
      return numberReader(field, 2, 'CNY');
    case 'decimal':
      return numberReader(field, 6, 'other');
    case 'ratio':
      return numberReader(field, 6, 'ratio');
    case 'integer':
      return integerReader(field);
    case 'boolean':
      return booleanReader(field);
    case 'date':
      return dateReader(field);
    case 'choice':
      return choiceReader(field);
    case 'list':
      return listReader(field);
  }
}

function absent(field: Field, path: string, errors: FieldError[]): void {
  if (field.required === true) report(errors, path, 'required', requiredText(field.label));
}

function rangeProblem(field: Field, value: Exact, min?: Exact, max?: Exact): Text | undefined {
  const { label } = field;
  if (min !== undefined && value.isBelow(min))
    return text(`“${label.zh}”不能小于 ${field.min}`, `“${label.en}” must not be below ${field.min}`);
  if (max !== undefined && value.isAbove(max))
    return text(`“${label.zh}”不能大于 ${field.max}`, `“${label.en}” must not be above ${field.max}`);
  return undefined;
}

function numberReader(field: Field, places: number, unit: 'CNY' | 'ratio' | 'other'): Reader {
  const { label } = field;
  const fallback = Exact.parse(typeof field.default === 'string' ? field.default : '0');
  const min = field.min === undefined ? undefined : Exact.parse(field.min);
  const max = field.max === undefined ? undefined : Exact.parse(field.max);
  const named = fallback.named(label, unit);
  return (raw, path, errors, naming) => {
    if (isAbsent(raw)) {
      absent(field, path, errors);
      return naming ? named : fallback;
    }
    const written = typeof raw === 'string' ? raw.trim() : typeof raw === 'number' ? String(raw) : '';
    if (!NUMBER.test(written)) {
      const message = text(
        `“${label.zh}”应为数字，例如 1234.56`,
        `“${label.en}” must be a number such as 1234.56`,
      );
      report(errors, path, 'number', message);
      return fallback;
    }
    const point = written.indexOf('.');
    if (point !== -1 && written.length - point - 1 > places) {
      const message = text(
        `“${label.zh}”最多 ${places} 位小数`,
        `“${label.en}” may have at most ${places} decimal places`,
      );
      report(errors, path, 'places', message);
      return fallback;
    }
    const value = Exact.parse(written);
    const problem = rangeProblem(field, value, min, max);
    if (problem !== undefined) report(errors, path, 'range', problem);
    return naming ? value.named(label, unit) : value;
  };
}

function integerReader(field: Field): Reader {
  const { label } = field;
  const fallback = typeof field.default === 'string' ? Number(field.default) : 0;
  const min = field.min === undefined ? -Infinity : Number(field.min);
  const max = field.max === undefined ? Infinity : Number(field.max);
  return (raw, path, errors) => {
    if (isAbsent(raw)) {
      absent(field, path, errors);
      return fallback;
    }
    const written = typeof raw === 'string' ? raw.trim() : typeof raw === 'number' ? String(raw) : '';
    if (!WHOLE.test(written)) {
      report(errors, path, 'integer', text(`“${label.zh}”应为整数`, `“${label.en}” must be a whole number`));
      return fallback;
    }
    const value = Number(written);
    if (value < min || value > max) {
      const problem = rangeProblem(
        field,
        Exact.whole(value),
        field.min === undefined ? undefined : Exact.parse(field.min),
        field.max === undefined ? undefined : Exact.parse(field.max),
      );
      if (problem !== undefined) report(errors, path, 'range', problem);
    }
    return value;
  };
}

function booleanReader(field: Field): Reader {
  return (raw, path, errors) => {
    if (isAbsent(raw)) {
      absent(field, path, errors);
      return field.default === true;
    }
    if (raw === true || raw === 'true') return true;
    if (raw === false || raw === 'false') return false;
    const message = text(`“${field.label.zh}”应为是或否`, `“${field.label.en}” must be yes or no`);
    report(errors, path, 'boolean', message);
    return false;
  };
}

function dateReader(field: Field): Reader {
  return (raw, path, errors) => {
    if (isAbsent(raw)) {
      absent(field, path, errors);
      return undefined;
    }
    if (isIsoDate(raw)) return raw;
    const message = text(
      `“${field.label.zh}”应为日期，例如 2025-12-31`,
      `“${field.label.en}” must be a date such as 2025-12-31`,
    );
    report(errors, path, 'date', message);
    return undefined;
  };
}

function choiceReader(field: Field): Reader {
  const options = field.options ?? [];
  const values = new Set(options.map((option) => option.value));
  return (raw, path, errors) => {
    if (isAbsent(raw)) {
      absent(field, path, errors);
      return field.default;
    }
    const value = String(raw);
    if (values.has(value)) return value;
    const message = text(
      `“${field.label.zh}”应为：${options.map((o) => `${o.value}（${o.label.zh}）`).join('、')}`,
      `“${field.label.en}” must be one of: ${options.map((o) => `${o.value} (${o.label.en})`).join(', ')}`,
    );
    report(errors, path, 'choice', message);
    return field.default;
  };
}

function listReader(field: Field): Reader {
  const readRow = compile(field.fields ?? []);
  return (raw, path, errors, naming) => {
    if (isAbsent(raw)) {
      absent(field, path, errors);
      return [];
    }
    if (!Array.isArray(raw)) {
      const message = text(`“${field.label.zh}”应为列表`, `“${field.label.en}” must be a list`);
      report(errors, path, 'list', message);
      return [];
    }
    if (raw.length === 0) absent(field, path, errors);
    if (field.maxRows !== undefined && raw.length > field.maxRows) {
      const message = text(
        `“${field.label.zh}”最多 ${field.maxRows} 行`,
        `“${field.label.en}” may have at most ${field.maxRows} rows`,
      );
      report(errors, path, 'rows', message);
      return [];
    }
    return raw.map((row: unknown, index) => readRow(row, `${path}.${index}`, errors, naming));
  };
}

/** Reads an object of raw inputs; every error of every field is reported, none hides another. */
export type ObjectReader = (
  raw: unknown,
  path: string,
  errors: FieldError[],
  naming: boolean,
) => Record<string, unknown>;

/** Whether a field applies to what was given: a form shows it and, where it is required, it must be there. */
function isAsked(field: Field, given: Inputs, byName: ReadonlyMap<string, Field>): boolean {
  const { when } = field;
  const deciding = when === undefined ? undefined : byName.get(when.field);
  if (when === undefined || deciding === undefined) return true;
  if (!isAsked(deciding, given, byName)) return false;
  const raw = given[deciding.name];
  const value = isAbsent(raw) ? deciding.default : raw;
  return when.in.some((wanted) => String(wanted) === String(value));
}

/** Finds what was given although, by the other inputs, nobody asks for it. */
export function unaskedIn(fields: readonly Field[]): (given: Inputs) => readonly Field[] {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const conditional = fields.filter((field) => field.when !== undefined);
  return (given) =>
    conditional.filter((field) => !saysNothing(field, given[field.name]) && !isAsked(field, given, byName));
}

/** Whether the value is what would be taken if there were none. */
function saysNothing(field: Field, raw: unknown): boolean {
  if (isAbsent(raw) || String(raw) === String(field.default)) return true;
  return Array.isArray(raw) ? raw.length === 0 : Number(raw) === Number(field.default);
}

/** Prepares the reading of these fields once, so that a call spends no time on their description. */
export function compile(fields: readonly Field[]): ObjectReader {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const readers = fields.map((field) => {
    const { name, required, when } = field;
    const read = readerOf(field);
    if (required !== true || when === undefined) return { name, read };
    // Required only while it is asked.
    const unasked = readerOf({ ...field, required: false });
    const reader = (given: Inputs): Reader => (isAsked(field, given, byName) ? read : unasked);
    return { name, read, reader };
  });
  return (raw, path, errors, naming) => {
    const values: Record<string, unknown> = {};
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
      report(errors, path, 'object', text('应为一组字段', 'Must be an object of fields'));
      return values;
    }
    const given = raw as Inputs;
    for (const { name, read, reader } of readers) {
      const chosen = reader === undefined ? read : reader(given);
      values[name] = chosen(given[name], path === '' ? name : `${path}.${name}`, errors, naming);
    }
    for (const name in given) {
      if (byName.has(name)) continue;
      const message = text(`没有名为“${name}”的输入项`, `There is no input named “${name}”`);
      report(errors, path === '' ? name : `${path}.${name}`, 'unknown', message);
    }
    return values;
  };
}
