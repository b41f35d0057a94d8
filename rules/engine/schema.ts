import type { Field, Text } from '../types.ts';

/** A JSON Schema 2020-12 document as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const MONEY = '^-?\\d{1,15}(\\.\\d{1,2})?$';
/** More choices than these are told by those left out. */
const MANY = 6;
const DECIMAL = '^-?\\d{1,15}(\\.\\d{1,6})?$';

/** JSON Schema of a calculator's inputs, made from the same fields as the form and the check. */
export function schemaOf(id: string, title: Text, summary: Text, fields: readonly Field[]): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:calculator:${id}`,
    title: `${title.zh} / ${title.en}`,
    description: [
      `${summary.zh} / ${summary.en}`,
      'date 取税款所属期内的任一天（不是申报日），适用该日的法律 / date: any day of the tax period, not the day of filing; the law of that day applies',
    ].join(' | '),
    ...objectOf(fields),
  };
}

function objectOf(fields: readonly Field[]): JsonSchema {
  const required = fields
    .filter((field) => field.required === true && field.when === undefined)
    .map((field) => field.name);
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, propertyOf(field, fields)])),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

/** What a stranger needs beside the name: the help, the unit, and when the field is asked at all. */
function descriptionOf({ kind, help, unit, when, required }: Field, all: readonly Field[]): string {
  const about = help === undefined ? [] : [`${help.zh} / ${help.en}`];
  const measured = unit === undefined ? [] : [`单位：${unit.zh} / Unit: ${unit.en}`];
  if (kind === 'ratio') measured.push('小数，如 0.08 表示 8% / A fraction: 0.08 means 8 %');
  const asked = when === undefined ? [] : [conditionOf(when, all)];
  if (when !== undefined && required === true) asked.push('此时必填 / Required then');
  return [...about, ...measured, ...asked].join(' | ');
}

/** When a field is asked: by the choices that ask for it or, where those are many, by the few that do not. */
function conditionOf(when: NonNullable<Field['when']>, all: readonly Field[]): string {
  const options = all.find(({ name }) => name === when.field)?.options ?? [];
  const others = options.map(({ value }) => value).filter((value) => !when.in.includes(value));
  return when.in.length > MANY && others.length < when.in.length
    ? `除 ${when.field} 为 ${others.join('、')} 外 / Except where ${when.field} is ${others.join(' or ')}`
    : `仅当 ${when.field} 为 ${when.in.join('、')} / Only where ${when.field} is ${when.in.join(' or ')}`;
}

function propertyOf(field: Field, all: readonly Field[]): JsonSchema {
  const description = descriptionOf(field, all);
  const about = {
    title: `${field.label.zh} / ${field.label.en}`,
    ...(description === '' ? {} : { description }),
    ...(field.default === undefined || field.required === true ? {} : { default: field.default }),
  };
  const bounds = {
    ...(field.min === undefined ? {} : { minimum: Number(field.min) }),
    ...(field.max === undefined ? {} : { maximum: Number(field.max) }),
  };
  switch (field.kind) {
    case 'money':
      return { ...about, type: ['string', 'number'], pattern: MONEY, ...bounds };
    case 'decimal':
    case 'ratio':
      return { ...about, type: ['string', 'number'], pattern: DECIMAL, ...bounds };
    case 'integer':
      return { ...about, type: ['string', 'integer'], pattern: '^-?\\d{1,9}$', ...bounds };
    case 'boolean':
      return { ...about, type: 'boolean' };
    case 'date':
      return { ...about, type: 'string', format: 'date' };
    case 'choice':
      return {
        ...about,
        oneOf: (field.options ?? []).map((option) => ({
          const: option.value,
          title: `${option.label.zh} / ${option.label.en}`,
        })),
      };
    case 'list':
      return {
        ...about,
        type: 'array',
        items: objectOf(field.fields ?? []),
        ...(field.maxRows === undefined ? {} : { maxItems: field.maxRows }),
      };
  }
}
