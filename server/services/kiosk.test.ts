import { describe, expect, test } from 'vitest';
import { silentLog } from '../context.ts';
import { readSettings } from '../settings.ts';
import { openTestApi } from '../testing.ts';
import { openKiosk } from './kiosk.ts';

function lock(pin: string | null) {
  let now = Temporal.Instant.from('2026-03-02T09:30:00+08:00');
  const kiosk = openKiosk({ active: true, pin, clock: { now: () => now }, log: silentLog });
  return {
    outcome: (given: string) =>
      kiosk.admit(given).then(
        () => 'admitted',
        (error: Error) => error.message,
      ),
    wait: (minutes: number) => {
      now = now.add({ minutes });
    },
  };
}

describe('the staff’s way out', () => {
  test('opens to the number and to nothing like it', async () => {
    const { outcome } = lock('2468');
    for (const wrong of ['', '246', '24680', '2469']) expect(await outcome(wrong)).toBe('wrong-password');
    expect(await outcome('2468')).toBe('admitted');
  });

  test('rests after five wrong numbers, even for the right one, and opens again later', async () => {
    const { outcome, wait } = lock('2468');
    for (let at = 0; at < 5; at += 1) expect(await outcome('0000')).toBe('wrong-password');
    expect(await outcome('2468')).toBe('too-many-attempts');
    wait(6);
    expect(await outcome('2468')).toBe('admitted');
  });

  test('does not exist where no number is set', async () => {
    expect(await lock(null).outcome('')).toBe('forbidden');
  });

  test('is set by digits only', () => {
    expect(readSettings({ KIOSK: '1', KIOSK_PIN: '2468' })).toMatchObject({ kiosk: true, kioskPin: '2468' });
    expect(() => readSettings({ KIOSK: 'yes' })).toThrow('KIOSK must be 1 or 0');
    expect(() => readSettings({ KIOSK_PIN: '12' })).toThrow('KIOSK_PIN');
  });
});

test('a wipe ends the session on the server and tells the browser to forget', async () => {
  const api = await openTestApi();
  const cookie = await api.logOn('guest');
  const read = async () => ((await (await api.get('/api/session', cookie)).json()) as { user: unknown }).user;
  expect(await read()).not.toBeNull();
  const answer = await api.post('/api/kiosk/wipe', undefined, { cookie });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"');
  expect(answer.headers.get('set-cookie')).toContain('Max-Age=0');
  expect(await read()).toBeNull();
  await api.close();
});
