import { randomBytes } from 'node:crypto';
import { join, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { fileHeaders } from '../../server/headers.ts';
import type { Bundle } from './frame-build.ts';
import { buildFrame, type FrameFiles } from './write-frame.ts';

/**
 * What the build puts under `frame/`, made in memory and made anew when a source changes: a changed boot script
 * reloads the page (its hash is in the page's policy), a changed app only its own windows.
 */
export function frameDev(root: string): Plugin {
  // The development server's own inline scripts; a built page has none.
  const nonce = randomBytes(16).toString('base64');
  return {
    name: 'frame-dev',
    apply: 'serve',
    config: () => ({ html: { cspNonce: nonce } }),
    configureServer: (server) => serve(server, root, nonce),
  };
}

function serve(server: ViteDevServer, root: string, nonce: string): void {
  let frame = buildFrame({ root, mode: 'development' });
  frame.catch(() => undefined);

  server.middlewares.use(async (request, response, next) => {
    try {
      const { pathname } = new URL(request.url ?? '/', 'http://dev');
      const { runtime, files } = await frame;
      const policy = { bootHash: runtime.boot.hash, scripts: [`'nonce-${nonce}'`] };
      for (const [name, value] of Object.entries(fileHeaders(pathname, policy))) {
        response.setHeader(name, value);
      }
      const text = pathname.startsWith('/frame/') ? files.get(pathname.slice('/frame/'.length)) : undefined;
      if (text === undefined) {
        next();
        return;
      }
      response.setHeader('Content-Type', typeOf(pathname));
      response.setHeader('Cache-Control', 'no-store');
      response.end(text);
    } catch (error) {
      next(error);
    }
  });

  const update = async (path: string): Promise<void> => {
    const before = await frame.catch(() => undefined);
    const stale = staleBundles(before, path, root);
    if (stale.length === 0) return;
    const kept = new Map(before?.bundles);
    for (const id of stale) kept.delete(id);
    const building = buildFrame({ root, mode: 'development' }, kept);
    try {
      await building;
      frame = building;
      if (stale.includes('boot')) server.ws.send({ type: 'full-reload' });
      else for (const id of stale) server.ws.send('frame:app', { id });
    } catch {
      // Vite has printed what is wrong; what ran before goes on running until it is mended.
    }
  };
  // One after the other: an editor that saves three files makes three changes at once.
  let queue = Promise.resolve();
  const changed = (path: string) => {
    queue = queue.then(() => update(path));
  };
  server.watcher.on('change', changed).on('add', changed).on('unlink', changed);
}

/** Which bundles a changed file belongs to; all of them when nothing could be built so far. */
function staleBundles(frame: FrameFiles | undefined, path: string, root: string): string[] {
  if (!frame) return ['boot'];
  const made = [...frame.bundles].filter(([, { sources }]: [string, Bundle]) => sources.has(path));
  const names = made.map(([name]) => name);
  if (path.startsWith(join(root, 'public', 'icons') + sep)) names.push('boot');
  const [folder, id = ''] = path.slice(join(root, sep).length).split(sep);
  // A file nobody imports yet, such as the first one of a new app.
  if (folder === 'apps' && names.length === 0) names.push(id);
  return names;
}

function typeOf(path: string): string {
  if (path.endsWith('.json')) return 'application/json';
  return path.endsWith('.css') ? 'text/css' : 'text/javascript';
}
