import { type Operation, operations } from '#contract/index.ts';
import type { MethodParams } from '#sdk/protocol/to-shell.ts';

/** Whether granted permissions cover one. A family `open:*` covers every `open:…`; `session` is covered by nothing. */
export function covers(granted: readonly string[], needed: string): boolean {
  if (needed === 'public') return true;
  if (needed === 'session') return false;
  const family = needed.slice(0, needed.indexOf(':') + 1);
  return granted.includes(needed) || (family !== '' && granted.includes(`${family}*`));
}

/** The operation of that id, if the contract has one. */
export function findOperation(id: string): Operation | undefined {
  return Object.hasOwn(operations, id) ? operations[id as keyof typeof operations] : undefined;
}

/**
 * The permission a call needs; null for what every app may do. Each method names its need here, so one that is
 * forgotten does not compile.
 */
export const needs: {
  readonly [M in keyof MethodParams]: (params: MethodParams[M]) => string | null;
} = {
  api: ({ operation }) => findOperation(operation)?.permission ?? 'session',
  'files.save': () => 'files:own',
  'files.list': () => 'files:own',
  'files.read': () => 'files:own',
  'drafts.save': () => null,
  'drafts.clear': () => null,
  notify: () => 'notify',
  confirm: () => null,
  print: () => 'print',
  'clipboard.write': () => 'clipboard:write',
  open: ({ app }) => `open:${app}`,
};
