import type { Field, FieldError } from '#rules/types.ts';
import { type Language, say } from './language.ts';

/** What is wrong, in a list away from the field: the field's name is put before a text that does not bear it. */
export function nameError(fields: readonly Field[], error: FieldError, language: Language): string {
  const text = say(error.text, language);
  let label = '';
  let known = fields;
  for (const part of error.path.split('.')) {
    const field = known.find((one) => one.name === part);
    if (field === undefined) continue;
    label = say(field.label, language);
    known = field.fields ?? [];
  }
  if (label === '' || text.includes(label)) return text;
  return language === 'zh' ? `${label}：${text}` : `${label}: ${text}`;
}
