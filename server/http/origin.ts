/**
 * Whether a request that may change something was made by our own page. The session cookie is SameSite=Strict
 * already; this is the second lock. Programs send neither header and hold no cookie of a browser.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = request.headers.get('origin');
  if (origin === null) return true;
  return URL.canParse(origin) && new URL(origin).host === request.headers.get('host');
}
