import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

const run = promisify(execFile);

/**
 * A module named `*.baked.ts` is run when an app is built, and what it exports is written in as data: a list made
 * of the law then costs its own size and not the law's. A process of its own, so that no change is overlooked.
 */
export function bakedData(): Plugin {
  return {
    name: 'baked-data',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('.baked.ts')) return undefined;
      const program = `console.log(JSON.stringify(await import(${JSON.stringify(pathToFileURL(id).href)})))`;
      const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], {
        maxBuffer: 16_000_000,
      });
      const values = JSON.parse(stdout) as Record<string, unknown>;
      return Object.entries(values)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
