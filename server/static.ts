import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { fileHeaders, type ShellPolicy } from './headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.wav': 'audio/wav',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;
/** `name-<hash>.ext` in the folders where the build alone puts files: such a name never gets other content. */
const HASHED = /^\/(?:assets|frame)\/(?:.*\/)?[^/]+-[\w-]{8,}\.\w+$/;

interface StaticFile {
  readonly headers: Headers;
  /** By encoding; `identity` is the file itself. Read from disk when first asked for. */
  readonly variants: ReadonlyMap<string, string>;
  readonly etag: string;
}

/** Serves a built folder: precompressed, cached as long as the name allows, with every security header. */
export function serveFolder(root: string): (request: Request) => Response | null {
  const files = index(root);
  const contents = new Map<string, Buffer<ArrayBuffer>>();
  return (request) => {
    const { pathname } = new URL(request.url);
    const file = files.get(pageOf(pathname));
    if (!file) return null;
    const headers = new Headers(file.headers);
    if (request.headers.get('if-none-match') === file.etag)
      return new Response(null, { status: 304, headers });
    const accepted = request.headers.get('accept-encoding') ?? '';
    const encoding = ENCODINGS.find(({ name }) => accepted.includes(name) && file.variants.has(name))?.name;
    if (encoding) headers.set('Content-Encoding', encoding);
    const path = file.variants.get(encoding ?? 'identity') ?? '';
    const body = contents.get(path) ?? readFileSync(path);
    contents.set(path, body);
    headers.set('Content-Length', String(body.byteLength));
    return new Response(request.method === 'HEAD' ? null : body, { headers });
  };
}

/** Every service has an ordinary page below `/plain/`, and one file that reads the address to find out which. */
function pageOf(pathname: string): string {
  if (/^\/plain(?:\/[a-z0-9-]*\/?)?$/.test(pathname)) return '/plain.html';
  return pathname.endsWith('/') ? `${pathname}index.html` : decode(pathname);
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** Only what stands in this index can be asked for, so no path can lead out of the folder. */
function index(root: string): ReadonlyMap<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  if (!existsSync(root)) return files;
  const policy = readPolicy(root);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const present = new Set(names);
  for (const name of names) {
    const path = join(root, name);
    const stat = statSync(path);
    if (!stat.isFile() || ENCODINGS.some(({ ending }) => name.endsWith(ending))) continue;
    const url = `/${relative(root, path).split(sep).join('/')}`;
    const variants = new Map([['identity', path]]);
    for (const { name: encoding, ending } of ENCODINGS)
      if (present.has(`${name}${ending}`)) variants.set(encoding, `${path}${ending}`);
    const etag = `"${createHash('sha256').update(`${url}:${stat.mtimeMs}:${stat.size}`).digest('base64url').slice(0, 20)}"`;
    files.set(url, { variants, etag, headers: headersOf(url, etag, policy) });
  }
  return files;
}

function headersOf(url: string, etag: string, policy: ShellPolicy): Headers {
  return new Headers({
    ...fileHeaders(url, policy),
    'Content-Type': TYPES[extname(url)] ?? 'application/octet-stream',
    'Cache-Control': HASHED.test(url) ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
    ETag: etag,
  });
}

function readPolicy(root: string): ShellPolicy {
  const path = join(root, 'frame', 'runtime.json');
  if (!existsSync(path)) return {};
  const runtime = JSON.parse(readFileSync(path, 'utf8')) as { readonly boot?: { readonly hash?: string } };
  return runtime.boot?.hash ? { bootHash: runtime.boot.hash } : {};
}
