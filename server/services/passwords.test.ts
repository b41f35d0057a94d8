import { expect, test } from 'vitest';
import { hashPassword, verifyPassword } from './passwords.ts';

test('a password opens only what was made from it, and no two hashes are alike', async () => {
  const [one, two] = await Promise.all([hashPassword('青禾 demo'), hashPassword('青禾 demo')]);
  expect(one).not.toBe(two);
  expect(await verifyPassword('青禾 demo', one)).toBe(true);
  expect(await verifyPassword('青禾 Demo', one)).toBe(false);
});

test.each(['', 'plain', 'pbkdf2-sha512$1000$$', 'scrypt$1$AAAA$AAAA'])(
  'what is no hash opens nothing: %j',
  async (stored) => {
    expect(await verifyPassword('', stored)).toBe(false);
  },
);
