import type { Problem } from '#contract/problem.ts';
import { apiHeaders } from '../headers.ts';

/** A JSON answer that no cache may keep, since it may be about one person. */
export function json(body: string, headers = new Headers(), status = 200): Response {
  for (const [name, value] of Object.entries(apiHeaders)) headers.set(name, value);
  if (!headers.has('Content-Type')) headers.set('Content-Type', 'application/json');
  return new Response(body, { status, headers });
}

export function problemResponse(problem: Problem, headers = new Headers()): Response {
  headers.set('Content-Type', 'application/problem+json');
  return json(JSON.stringify(problem), headers, problem.status);
}
