import type { Attempt, Attempts } from './attempt.ts';

const ask =
  (method: string, params: unknown): Attempt =>
  ({ raw }) =>
    raw(method, params);

const api = (operation: string, more: Readonly<Record<string, unknown>> = {}) =>
  ask('api', { operation, deadlineMs: 2_000, ...more });

/** The port, used by hand: what the manifest does not name, and what nobody may have. */
export const requests: Attempts = {
  'api-other-tag': api('returns.list'),
  'api-write-without-tag': api('returns.file', { body: {}, idempotencyKey: 'abcdefgh' }),
  'api-session-read': api('session.read'),
  'api-session-create': api('session.create', { body: { persona: 'officer', password: 'demo2026' } }),
  'api-personas': api('personas.list'),
  'api-unknown': api('returns.steal'),
  'api-prototype': api('__proto__'),
  'api-constructor': api('constructor'),
  'api-as-address': api('/api/session'),
  'api-path-up': api('calculators.run', { params: { id: '..' }, body: {} }),
  'api-path-further-up': api('calculators.run', { params: { id: '../session' }, body: {} }),
  'api-path-encoded': api('calculators.run', { params: { id: '%2e%2e' }, body: {} }),
  'api-path-missing': api('calculators.run', { body: {} }),
  'api-path-inherited': api('calculators.run', { params: JSON.parse('{"__proto__":{"id":"x"}}'), body: {} }),
  'api-no-deadline': ask('api', { operation: 'calculators.list' }),
  'api-endless-deadline': ask('api', { operation: 'calculators.list', deadlineMs: 1e12 }),
  'api-through-sdk': async ({ host }) => {
    await host?.api('returns.list');
    return 'GRANTED returns';
  },
  'files-list': ask('files.list', {}),
  'files-save': ask('files.save', { name: 'x', type: 'text/plain', content: 'x' }),
  'files-read': ask('files.read', { id: 'x' }),
  notify: ask('notify', { title: 'x', text: 'x' }),
  'print-service': ask('print', { title: 'x', html: '<p>x</p>' }),
  'clipboard-service': ask('clipboard.write', { text: 'stolen' }),
  'open-other-app': ask('open', { app: 'neighbour' }),
  'open-system': ask('open', { app: 'control-panel' }),
  'open-wildcard': ask('open', { app: '*' }),
  'unknown-method': ask('eval', { code: '1' }),
  'prototype-method': ask('__proto__', {}),
  'inherited-method': ask('toString', {}),
  'malformed-params': ask('confirm', 'not an object'),
  'huge-text': ask('confirm', { title: 'x'.repeat(1_000_000), text: '', buttons: [] }),
};
