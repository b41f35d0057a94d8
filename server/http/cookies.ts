import type { TokenCarrier } from '../context.ts';

const NAME = 'session';

/** Carries the session in a cookie that no script can see and no other site can send. */
export const cookieCarrier: TokenCarrier = {
  read(request) {
    for (const part of (request.headers.get('cookie') ?? '').split(';')) {
      const [name, value] = part.trim().split('=');
      if (name === NAME && value) return value;
    }
    return null;
  },
  give(token, request, headers) {
    const value = token === null ? [`${NAME}=`, 'Max-Age=0'] : [`${NAME}=${token}`];
    headers.append('Set-Cookie', [...value, ...attributes(request)].join('; '));
  },
};

/** Takes back every cookie the browser sent, whoever set it. */
export function takeBackCookies(request: Request, headers: Headers): void {
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [name = ''] = part.trim().split('=');
    if (/^[\w.-]+$/.test(name) && name !== NAME) headers.append('Set-Cookie', `${name}=; Path=/; Max-Age=0`);
  }
}

function attributes(request: Request): readonly string[] {
  const base = ['Path=/', 'HttpOnly', 'SameSite=Strict'];
  return isHttps(request) ? [...base, 'Secure'] : base;
}

/** Behind a proxy the scheme is in a header; forging it can only make one's own cookie stricter. */
function isHttps(request: Request): boolean {
  return request.url.startsWith('https:') || request.headers.get('x-forwarded-proto') === 'https';
}
