/**
 * The contract between shell, apps and server. This file is plain data and types, so that the shell's first
 * script stays small; the zod schemas of the same operations are in `#contract/schemas.ts`.
 */
export { canonical } from './canonical.ts';
export { type Operation, type OperationId, operation, operations, type WriteId } from './catalogue.ts';
export { IDEMPOTENCY_KEY, IDEMPOTENCY_REPLAYED, isIdempotencyKey } from './idempotency.ts';
export {
  type CreditCode,
  maskCode,
  parseCreditCode,
  parseResidentId,
  type ResidentId,
} from './identifiers.ts';
export { type Fen, formatFen, parseFen } from './money.ts';
export { type Problem, type ProblemCode, problem, problemKinds } from './problem.ts';
export type * from './types.ts';
