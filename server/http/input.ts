import type * as z from 'zod';
import type { FieldError } from '#rules/types.ts';
import { fieldErrors } from '../field-errors.ts';
import { ProblemError } from '../problem-error.ts';

/** The parts of an operation's schemas that describe what it takes. */
export interface InputSchemas {
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
}

interface Input {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** Largest body taken; a return with every row of every list is far below. */
const LIMIT = 512 * 1024;

/** Reads and checks path, query and body; every error of every part is told at once. */
export async function readInput(
  schemas: InputSchemas,
  request: Request,
  pathParams: Readonly<Record<string, string>>,
): Promise<Input> {
  const errors: FieldError[] = [];
  const check = (schema: z.ZodType | undefined, value: unknown, at: string): unknown => {
    const result = schema?.safeParse(value, { reportInput: true });
    if (result?.success === false) errors.push(...fieldErrors(result.error, at));
    return result?.data;
  };
  const params = check(schemas.params, pathParams, '');
  const query = schemas.query
    ? check(schemas.query, Object.fromEntries(new URL(request.url).searchParams), '')
    : undefined;
  const body = schemas.body ? check(schemas.body, await readJson(request), '') : undefined;
  if (errors.length > 0) throw new ProblemError('validation', undefined, { errors });
  return { params, query, body };
}

async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new ProblemError('unsupported-media-type');
  if (Number(request.headers.get('content-length') ?? 0) > LIMIT) throw new ProblemError('body-too-large');
  const text = request.headers.has('content-length') ? await request.text() : await readUpTo(request, LIMIT);
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError('malformed-json');
  }
}

/** A body sent in chunks tells no length: it is measured as it comes. */
async function readUpTo(request: Request, limit: number): Promise<string> {
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  const reader = request.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || !value) break;
    size += value.byteLength;
    if (size > limit) throw new ProblemError('body-too-large');
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}
