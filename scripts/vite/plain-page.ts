import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readBranding } from '../../contract/branding.ts';
import { appIds } from './frame-build.ts';

const address = /^\/plain(?:\/[a-z0-9-]*\/?)?(?=\?|$)/;

/**
 * What our server does by itself and other hosts do not: in development every address below `/plain/` is answered
 * with the one plain page; a static host gets a file for each of them that leads there, and the branding.
 */
export function plainPage(root: string, isStatic: boolean): Plugin {
  return {
    name: 'plain-page',
    configureServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        request.url = request.url?.replace(address, '/plain.html');
        next();
      });
    },
    generateBundle() {
      const branding = readFileSync(join(root, 'branding.json'), 'utf8');
      readBranding(branding);
      if (!isStatic) return;
      this.emitFile({ type: 'asset', fileName: 'branding.json', source: branding });
      this.emitFile({ type: 'asset', fileName: 'plain/index.html', source: leadTo('../plain.html') });
      for (const id of appIds(root)) {
        const source = leadTo(`../../plain.html?service=${id}`);
        this.emitFile({ type: 'asset', fileName: `plain/${id}/index.html`, source });
      }
    },
  };
}

function leadTo(page: string): string {
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${page}"><title>简洁版</title><a href="${page}">简洁版 Plain page</a>\n`;
}
