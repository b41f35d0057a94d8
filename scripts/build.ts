/** `npm run build`: everything into `dist/`. `-- --static` for a host without our server; `-- --out DIR` elsewhere. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildProduct, defaultOutput } from './vite/product.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { static: { type: 'boolean', default: false }, out: { type: 'string' } },
});
const outDir = values.out ? resolve(values.out) : defaultOutput(root);
const started = performance.now();
const runtime = await buildProduct({ root, outDir, static: values.static });
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`built the desktop and ${Object.keys(runtime.apps).length} apps into ${outDir} in ${seconds} s`);
