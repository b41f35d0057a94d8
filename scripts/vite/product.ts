import { rm } from 'node:fs/promises';
import { build } from 'vite';
import { compressFolder } from './compress.ts';
import { shellConfig } from './shell-config.ts';
import { staticPolicy } from './static-policy.ts';
import { buildFrame, type Runtime, writeFrame } from './write-frame.ts';

export interface ProductOptions {
  readonly root: string;
  readonly outDir: string;
  /** For a host without our server: training mode only, the policy in the page. */
  readonly static: boolean;
  /** Whether to put compressed copies beside the files. */
  readonly compress: boolean;
}

/** Builds the whole product into a folder: the shell, the frames' boot script, every app. */
export async function buildProduct(options: ProductOptions): Promise<Runtime> {
  const { root, outDir } = options;
  await rm(outDir, { recursive: true, force: true });
  const frame = await buildFrame({ root, mode: 'production' });
  const config = shellConfig({ root, static: options.static });
  await build({
    ...config,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    plugins: [...config.plugins, ...(options.static ? [staticPolicy(frame.runtime.boot.hash)] : [])],
    build: { ...config.build, outDir, emptyOutDir: true },
  });
  await writeFrame(outDir, frame);
  if (options.compress) await compressFolder(outDir);
  return frame.runtime;
}
