const NAME = 'session';

/** The session token a request carries, if any. */
export function readToken(request: Request): string | null {
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [name, value] = part.trim().split('=');
    if (name === NAME && value) return value;
  }
  return null;
}

/** Invisible to scripts and never sent by another site; ends with the browser session or the server's. */
export function sessionCookie(token: string, request: Request): string {
  return [`${NAME}=${token}`, ...attributes(request)].join('; ');
}

export function endedCookie(request: Request): string {
  return [`${NAME}=`, 'Max-Age=0', ...attributes(request)].join('; ');
}

function attributes(request: Request): readonly string[] {
  const base = ['Path=/', 'HttpOnly', 'SameSite=Strict'];
  return isHttps(request) ? [...base, 'Secure'] : base;
}

/** Behind a proxy the scheme is in a header; forging it can only make one's own cookie stricter. */
function isHttps(request: Request): boolean {
  return request.url.startsWith('https:') || request.headers.get('x-forwarded-proto') === 'https';
}
