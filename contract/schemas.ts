/**
 * The zod schemas of every operation, keyed by operation id and checked against `types.ts`. Kept out of
 * `index.ts` so that whoever needs only the words does not load zod.
 */
import * as z from 'zod';
import type { OperationId } from './catalogue.ts';
import { isIdempotencyKey } from './idempotency.ts';
import { parseFen } from './money.ts';
import type { Problem } from './problem.ts';
import { calculation, calculatorListing, citation, field, fieldError, text } from './schemas-rules.ts';
import type * as T from './types.ts';

const money = z
  .string()
  .refine((value) => parseFen(value) !== null, 'money')
  .meta({ pattern: '^-?\\d{1,15}(\\.\\d{1,2})?$' });
const date = z.iso.date();
const instant = z.iso.datetime({ offset: true });
const hex = z.string().regex(/^[0-9a-f]{64}$/);
const form = z.literal('iit-annual');
const period = z.string().regex(/^20\d\d$/, 'year');
const inputs = z.record(z.string(), z.unknown());
const figures = z.record(z.string(), z.string());
const userKind = z.enum(['guest', 'person', 'company', 'officer']);
const id = z.string().min(1).max(64);

export const idempotencyKey = z.string().refine(isIdempotencyKey, 'idempotency-key');

export const problemSchema: z.ZodType<Omit<Problem, 'code'> & { code: string }> = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  messages: text,
  errors: z.array(fieldError),
});

const user = z.object({ id, kind: userKind, name: text });
const session: z.ZodType<T.Session> = z.object({
  user: user.nullable(),
  expiresAt: instant.nullable(),
  kiosk: z.literal(true).exactOptional(),
});
const persona: z.ZodType<T.Persona> = z.object({
  id,
  kind: userKind,
  name: text,
  note: text,
  needsPassword: z.boolean(),
  passwordHint: z.string().exactOptional(),
});
const taxpayer = z.object({
  id,
  kind: z.enum(['person', 'company']),
  name: text,
  codeKind: z.enum(['resident-id', 'credit-code']),
  codeMasked: z.string(),
});
const profile: z.ZodType<T.Profile> = z.object({
  user,
  permissions: z.array(z.string()),
  taxpayer: taxpayer.nullable(),
});

const source = z.object({
  kind: z.enum(['withholding', 'registration', 'self']),
  text: z.object({ zh: z.string().max(200), en: z.string().max(300) }),
});
const sources = z.record(z.string().max(80), source);
const summary = z.object({
  id,
  number: z.string(),
  form,
  period,
  filedAt: instant,
  status: z.enum(['accepted', 'superseded']),
  balance: money,
});
const prefill: z.ZodType<T.Prefill> = z.object({
  form,
  period,
  taxpayer,
  inputs,
  sources,
  records: z.array(
    z.object({
      id,
      month: z.string(),
      payer: text,
      kind: z.enum(['wages', 'labour', 'author', 'royalties', 'bonus']),
      income: money,
      socialInsurance: money,
      housingFund: money,
      withheld: money,
    }),
  ),
  deductions: z.array(
    z.object({ id, kind: z.enum(['child', 'infant', 'education', 'mortgage', 'rent', 'elderly']), text }),
  ),
  window: z.object({ from: date, to: date, now: z.enum(['early', 'open', 'late']) }),
  filed: summary.nullable(),
});
const fileReturn: z.ZodType<T.FileReturn> = z.strictObject({
  form,
  period,
  inputs,
  sources,
  expected: z.strictObject({ balance: money }),
  agreed: z.literal(true),
});
const receipt = z.object({
  id,
  number: z.string(),
  form,
  period,
  filedAt: instant,
  digest: hex,
  eventHash: hex,
  figures,
  next: z.array(
    z.object({
      code: z.string(),
      text,
      by: date.exactOptional(),
      basis: z.string().exactOptional(),
      demo: z.literal(true).exactOptional(),
    }),
  ),
  corrects: z.string().exactOptional(),
});
const detail: z.ZodType<T.ReturnDetail> = z.object({
  receipt,
  status: z.enum(['accepted', 'superseded']),
  snapshot: z.object({ form, period, taxpayer: z.string(), inputs, sources, figures }),
  events: z.array(
    z.object({
      seq: z.int(),
      kind: z.enum(['return.filed', 'return.superseded']),
      at: instant,
      text,
      hash: hex,
    }),
  ),
});

/** One case of a batch. */
export const calculatorCall = z.object({ date, inputs });

/** The same, told to readers of the documentation but not checked: a wrong case is answered, not the whole refused. */
const anyCall = z.unknown().meta(callDocumentation()) as z.ZodType<T.CalculatorCall>;

function callDocumentation(): Record<string, unknown> {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(calculatorCall);
  return rest;
}

const trace = z.boolean().exactOptional();

type Schemas = {
  readonly [Op in OperationId]: {
    readonly [Name in keyof T.ApiTypes[Op]]: z.ZodType<T.ApiTypes[Op][Name]>;
  };
};

export const schemas = {
  'health.read': {
    response: z.object({
      status: z.literal('ok'),
      version: z.string(),
      home: z.enum(['sqlite', 'postgres', 'training']),
    }),
  },
  'personas.list': { response: z.object({ personas: z.array(persona) }) },
  'session.read': { response: session },
  'session.create': {
    body: z.strictObject({ persona: id, password: z.string().max(200).exactOptional() }),
    response: session,
  },
  'session.end': { response: session },
  'kiosk.wipe': { response: session },
  'kiosk.leave': {
    body: z.strictObject({ pin: z.string().max(64) }),
    response: z.object({ left: z.literal(true) }),
  },
  'calculators.list': { response: z.object({ calculators: z.array(calculatorListing) }) },
  'calculators.run': {
    params: z.object({ id }),
    body: z.strictObject({ date, inputs, trace }),
    response: calculation,
  },
  'calculators.batch': {
    params: z.object({ id }),
    body: z.strictObject({ items: z.array(anyCall).min(1).max(1000), trace }),
    response: z.object({
      items: z.array(
        z.discriminatedUnion('ok', [
          z.object({ ok: z.literal(true), calculation }),
          z.object({ ok: z.literal(false), problem: problemSchema as z.ZodType<Problem> }),
        ]),
      ),
    }),
  },
  'profile.read': { response: profile },
  'returns.prefill': { query: z.object({ form, period }), response: prefill },
  'returns.list': { response: z.object({ items: z.array(summary) }) },
  'returns.read': { params: z.object({ id }), response: detail },
  'returns.file': { body: fileReturn, response: receipt },
} as const satisfies Schemas;

/** Schemas that stand under a name of their own in the OpenAPI document. */
export const named: Readonly<Record<string, z.ZodType>> = {
  Text: text,
  FieldError: fieldError,
  Problem: problemSchema,
  Citation: citation,
  Field: field,
  Calculation: calculation,
  Calculator: calculatorListing,
  User: user,
  Session: session,
  Persona: persona,
  Taxpayer: taxpayer,
  Profile: profile,
  FigureSource: source,
  Prefill: prefill,
  ReturnSummary: summary,
  FileReturn: fileReturn,
  Receipt: receipt,
  ReturnDetail: detail,
};
