import * as z from 'zod';
import type { Calculation, Citation, Field, FieldError, Step, Text, Warning } from '#rules/types.ts';
import type { CalculatorListing } from './types.ts';

/** Schemas of the words of `rules/`, as they travel over the API. */
export const text: z.ZodType<Text> = z.object({ zh: z.string(), en: z.string() });

export const fieldError: z.ZodType<FieldError> = z.object({ path: z.string(), code: z.string(), text });

export const citation: z.ZodType<Citation> = z.object({
  title: z.string(),
  article: z.string().exactOptional(),
  from: z.string(),
  to: z.string().exactOptional(),
  confidence: z.enum(['confirmed', 'high', 'check']),
});
const unit = z.enum(['CNY', 'ratio', 'count', 'other']);
const step: z.ZodType<Step> = z.object({
  id: z.string(),
  name: text,
  formula: text,
  substitution: z.string(),
  value: z.string(),
  unit,
  citations: z.array(citation),
});
const warning: z.ZodType<Warning> = z.object({ code: z.string(), text, field: z.string().exactOptional() });

export const calculation: z.ZodType<Calculation> = z.object({
  calculator: z.string(),
  date: z.string(),
  results: z.record(z.string(), z.string()),
  trace: z.array(step),
  warnings: z.array(warning),
  citations: z.array(citation),
  alternatives: z
    .array(
      z.object({ id: z.string(), name: text, results: z.record(z.string(), z.string()), best: z.boolean() }),
    )
    .exactOptional(),
});

export const field: z.ZodType<Field> = z.object({
  name: z.string(),
  kind: z.enum(['money', 'integer', 'decimal', 'ratio', 'choice', 'boolean', 'date', 'list']),
  label: text,
  help: text.exactOptional(),
  unit: text.exactOptional(),
  required: z.boolean().exactOptional(),
  default: z.union([z.string(), z.boolean()]).exactOptional(),
  min: z.string().exactOptional(),
  max: z.string().exactOptional(),
  options: z.array(z.object({ value: z.string(), label: text })).exactOptional(),
  get fields() {
    return z.array(field).exactOptional();
  },
  maxRows: z.int().exactOptional(),
  when: z.object({ field: z.string(), in: z.array(z.union([z.string(), z.boolean()])) }).exactOptional(),
  from: z.string().exactOptional(),
  to: z.string().exactOptional(),
  section: text.exactOptional(),
});

const info = {
  id: z.string(),
  group: z.string(),
  title: text,
  summary: text,
  keywords: z.array(z.string()),
  fields: z.array(field),
  outputs: z.array(z.object({ name: z.string(), label: text, unit, main: z.boolean().exactOptional() })),
  from: z.string(),
  to: z.string().exactOptional(),
};
export const calculatorListing: z.ZodType<CalculatorListing> = z.object({
  ...info,
  inputSchema: z.record(z.string(), z.unknown()),
});
