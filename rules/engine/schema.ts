import type { Field } from '../types.ts';

/** A JSON Schema 2020-12 document as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const MONEY = '^-?\\d{1,15}(\\.\\d{1,2})?$';
const DECIMAL = '^-?\\d{1,15}(\\.\\d{1,6})?$';

/** JSON Schema of a calculator's inputs, made from the same fields as the form and the check. */
export function schemaOf(
  id: string,
  title: { zh: string; en: string },
  fields: readonly Field[],
): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:calculator:${id}`,
    title: `${title.zh} / ${title.en}`,
    ...objectOf(fields),
  };
}

function objectOf(fields: readonly Field[]): JsonSchema {
  const required = fields.filter((field) => field.required === true).map((field) => field.name);
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, propertyOf(field)])),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

/** What a stranger needs beside the name: the help, the unit, and when the field is asked at all. */
function descriptionOf({ kind, help, unit, when }: Field): string {
  const about = help === undefined ? [] : [`${help.zh} / ${help.en}`];
  const measured = unit === undefined ? [] : [`单位：${unit.zh} / Unit: ${unit.en}`];
  if (kind === 'ratio') measured.push('小数，如 0.08 表示 8% / A fraction: 0.08 means 8 %');
  const asked =
    when === undefined
      ? []
      : [`仅当 ${when.field} 为 ${when.in.join('、')} / Only where ${when.field} is ${when.in.join(' or ')}`];
  return [...about, ...measured, ...asked].join(' | ');
}

function propertyOf(field: Field): JsonSchema {
  const description = descriptionOf(field);
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
