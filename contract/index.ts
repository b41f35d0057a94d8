/**
 * The contract between shell, apps and server. This file is plain data and types, so that the shell's first
 * script stays small; the zod schemas of the same operations are in `#contract/schemas.ts`.
 */
export { canonical } from './canonical.ts';
export { type Operation, type OperationId, operation, operations } from './catalogue.ts';
export { IDEMPOTENCY_KEY, isIdempotencyKey } from './idempotency.ts';
export {
  maskCode,
  parseCreditCode,
  parseResidentId,
} from './identifiers.ts';
export { formatFen, parseFen } from './money.ts';
export { type Problem, type ProblemCode, problem } from './problem.ts';
export type * from './types.ts';
