/**
 * Every operation of the API, as plain data: what the broker needs to decide on a call and what the client
 * needs to make it. Schemas of the same operations stand in the files beside this one, keyed by the same ids.
 */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path with `{name}` placeholders, below the origin. */
  readonly path: string;
  /** Tag a caller must hold; `public` needs none; `session` is for the shell alone and never granted to an app. */
  readonly permission: string;
  /** It changes a taxpayer's records: the caller must send an `Idempotency-Key`, the same one on every retry. */
  readonly write?: true;
}

export const operations = {
  'health.read': { method: 'GET', path: '/api/health', permission: 'public' },
  'personas.list': { method: 'GET', path: '/api/personas', permission: 'session' },
  'session.read': { method: 'GET', path: '/api/session', permission: 'session' },
  'session.create': { method: 'POST', path: '/api/session', permission: 'session' },
  'session.end': { method: 'DELETE', path: '/api/session', permission: 'session' },
  'kiosk.wipe': { method: 'POST', path: '/api/kiosk/wipe', permission: 'session' },
  'kiosk.leave': { method: 'POST', path: '/api/kiosk/leave', permission: 'session' },
  'calculators.list': { method: 'GET', path: '/api/calculators', permission: 'public' },
  'calculators.run': { method: 'POST', path: '/api/calculators/{id}', permission: 'public' },
  'calculators.batch': { method: 'POST', path: '/api/calculators/{id}/batch', permission: 'public' },
  'profile.read': { method: 'GET', path: '/api/profile', permission: 'profile:read' },
  'returns.prefill': { method: 'GET', path: '/api/returns/prefill', permission: 'returns:read' },
  'returns.list': { method: 'GET', path: '/api/returns', permission: 'returns:read' },
  'returns.read': { method: 'GET', path: '/api/returns/{id}', permission: 'returns:read' },
  'returns.file': { method: 'POST', path: '/api/returns', permission: 'returns:file', write: true },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;

/** Looks an operation up by id, widened to the common shape. */
export function operation(id: OperationId): Operation {
  return operations[id];
}
