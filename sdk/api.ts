import type { ApiTypes, OperationId, ResponseOf } from '#contract/index.ts';

interface CallControls {
  /** Only to name a write yourself; otherwise one is made and kept until an answer comes. */
  readonly idempotencyKey?: string;
  /** How long to wait for an answer, in ms; 15 seconds when absent. */
  readonly deadlineMs?: number;
}

type Parts<Op extends OperationId> = Omit<ApiTypes[Op], 'response'>;

/** What a call of an operation is made of: its path parameters, query and body as the contract types them. */
export type ApiOptions<Op extends OperationId> = Parts<Op> & CallControls;

type Arguments<Op extends OperationId> =
  Record<never, never> extends Parts<Op> ? [options?: ApiOptions<Op>] : [options: ApiOptions<Op>];

/**
 * The typed client of the API. Throws `ApiError` when the API refuses, `OfflineError` when no answer comes,
 * `PermissionError` when the app's manifest does not declare the operation's tag.
 */
export type ApiClient = <Op extends OperationId>(
  operation: Op,
  ...options: Arguments<Op>
) => Promise<ResponseOf<Op>>;
