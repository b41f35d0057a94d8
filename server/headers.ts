/**
 * Every security header, in one place, for the server, the development server and the meta tag of a static
 * build. No Node imports: the build script and the browser may use it.
 */

export interface ShellPolicy {
  /** `sha256-…` of the frames' boot script, from `frame/runtime.json`. */
  readonly bootHash?: string;
  /** Further script sources, for the development server's own scripts. */
  readonly scripts?: readonly string[];
}

/** The shell's content-security policy, without what only a header can carry. Fit for a meta tag. */
export function shellPolicy({ bootHash, scripts = [] }: ShellPolicy = {}): string {
  const script = ["'self'", 'blob:', ...(bootHash ? [`'${bootHash}'`] : []), ...scripts];
  return [
    "default-src 'none'",
    `script-src ${script.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "media-src 'self' blob: data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');
}

const common = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Headers of the page itself. */
export function shellHeaders(policy: ShellPolicy = {}): Readonly<Record<string, string>> {
  return {
    ...common,
    'Content-Security-Policy': `${shellPolicy(policy)}; frame-ancestors 'none'`,
    // The page and its frames may talk to this origin and to nobody else, by any means.
    'Connection-Allowlist': '(response-origin)',
    'Permissions-Policy':
      'accelerometer=(), autoplay=(self), camera=(self), display-capture=(), fullscreen=(self), geolocation=(), gyroscope=(), magnetometer=(), microphone=(self), midi=(), payment=(), serial=(), usb=()',
  };
}

/** The training server runs SQLite as WebAssembly, which the page may not; its worker may, and nothing else. */
const workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** Headers of a static file, by its path. */
export function fileHeaders(path: string, policy: ShellPolicy = {}): Readonly<Record<string, string>> {
  if (isPart(path)) return common;
  if (!isTrainingWorker(path)) return shellHeaders(policy);
  return { ...common, 'Content-Security-Policy': workerPolicy, 'Connection-Allowlist': '(response-origin)' };
}

/**
 * A part of the page, which lives under the page's own policy: a policy of its own would be read by nobody and
 * would cost a kilobyte a file. Pictures keep one, since a person may open an SVG as a page.
 */
function isPart(path: string): boolean {
  return /^\/(?:assets|frame)\/[^?]*\.(?:js|css|json|woff2)$/.test(path) && !isTrainingWorker(path);
}

/** `assets/training.worker-<hash>.js` when built, `mocks/training.worker.ts` in development. */
export function isTrainingWorker(path: string): boolean {
  return /\/training\.worker[-.][^/]*$/.test(path);
}

/** Headers of an API answer: it is data, never a page. */
export const apiHeaders: Readonly<Record<string, string>> = {
  ...common,
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
};

/** Headers of the API's page for people: text and its own style, nothing else. */
export const docsHeaders: Readonly<Record<string, string>> = {
  ...common,
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-cache',
};
