const ITERATIONS = 210_000;
const encoder = new TextEncoder();

async function derive(
  password: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', encoder.encode(password), 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-512', salt, iterations },
    key,
    256,
  );
  return new Uint8Array(bits);
}

/** PBKDF2-HMAC-SHA-512, the strongest that WebCrypto has in every home. */
export async function hashPassword(password: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const hash = await derive(password, salt, ITERATIONS);
  return `pbkdf2-sha512$${ITERATIONS}$${salt.toBase64()}$${hash.toBase64()}`;
}

export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const [scheme, iterations, salt, expected] = stored.split('$');
  if (scheme !== 'pbkdf2-sha512' || !iterations || !salt || !expected) return false;
  const actual = await derive(password, Uint8Array.fromBase64(salt), Number(iterations));
  const wanted = Uint8Array.fromBase64(expected);
  let difference = actual.length ^ wanted.length;
  // Every byte is looked at, so that the time taken tells nothing.
  for (let index = 0; index < actual.length; index++)
    difference |= (actual[index] ?? 0) ^ (wanted[index] ?? 0);
  return difference === 0;
}
