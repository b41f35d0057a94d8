import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { compressFolder } from './compress.ts';
import { shellConfig } from './shell-config.ts';
import { staticPolicy } from './static-policy.ts';
import { buildFrame, type Runtime, writeFrame } from './write-frame.ts';

export interface ProductOptions {
  readonly root: string;
  readonly outDir: string;
  /** For a host without our server: training mode only, the policy in the page. */
  readonly static?: boolean;
  /** Skipped by tests that only look at what was built. */
  readonly compress?: boolean;
}

/** Builds the whole product into a folder: the shell, the frames' boot script, every app. */
export async function buildProduct(options: ProductOptions): Promise<Runtime> {
  const { root, outDir } = options;
  await rm(outDir, { recursive: true, force: true });
  const frame = await buildFrame({ root, mode: 'production' });
  const config = shellConfig({ root, static: options.static ?? false });
  await build({
    ...config,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    plugins: [...config.plugins, ...(options.static ? [staticPolicy(frame.runtime.boot.hash)] : [])],
    build: { ...config.build, outDir, emptyOutDir: true },
  });
  await writeFrame(outDir, frame);
  if (options.compress ?? true) await compressFolder(outDir);
  return frame.runtime;
}

/** Where the product is built when nobody says otherwise. */
export function defaultOutput(root: string): string {
  return join(root, 'dist');
}
