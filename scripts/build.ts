/**
 * `npm run build`: everything into `dist/`. `-- --static` for a host without our server, `--out DIR` elsewhere,
 * `--root DIR` from another project folder, `--plain` without the compressed copies.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildProduct } from './vite/product.ts';

const { values } = parseArgs({
  options: {
    static: { type: 'boolean', default: false },
    plain: { type: 'boolean', default: false },
    root: { type: 'string', default: resolve(import.meta.dirname, '..') },
    out: { type: 'string' },
  },
});
const root = resolve(values.root);
const outDir = resolve(values.out ?? `${root}/dist`);
const started = performance.now();
const runtime = await buildProduct({ root, outDir, static: values.static, compress: !values.plain });
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`built the desktop and ${Object.keys(runtime.apps).length} apps into ${outDir} in ${seconds} s`);
