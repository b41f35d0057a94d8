import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  appIds,
  type Bundle,
  buildApp,
  buildBoot,
  type Code,
  type FrameBuildOptions,
  scriptHash,
} from './frame-build.ts';

/** `frame/runtime.json`: where the shell finds what it sends into frames. Addresses are relative to `frame/`. */
export interface Runtime {
  readonly boot: { readonly url: string; readonly hash: string };
  readonly apps: Readonly<Record<string, CodeFiles & { readonly later?: CodeFiles }>>;
}

interface CodeFiles {
  readonly script: string;
  readonly style?: string;
}

export interface FrameFiles {
  readonly runtime: Runtime;
  /** File name below `frame/` → text. */
  readonly files: ReadonlyMap<string, string>;
  /** Which bundle (`boot` or an app's id) was made of which source files. */
  readonly bundles: ReadonlyMap<string, Bundle>;
}

/** Builds the boot script and every app. `known` bundles are taken as they are. */
export async function buildFrame(
  options: FrameBuildOptions,
  known: ReadonlyMap<string, Bundle> = new Map(),
): Promise<FrameFiles> {
  const bundles = new Map<string, Bundle>();
  bundles.set('boot', known.get('boot') ?? (await buildBoot(options)));
  for (const id of appIds(options.root)) {
    bundles.set(id, known.get(id) ?? (await buildApp(options, id)));
  }
  const files = new Map<string, string>();
  const add = (name: string, ending: string, text: string): string => {
    const file = `${name}-${shortHash(text)}.${ending}`;
    files.set(file, text);
    return file;
  };
  const write = (name: string, { script, style }: Code): CodeFiles => ({
    script: add(name, 'js', script),
    ...(style ? { style: add(name, 'css', style) } : {}),
  });
  const { boot, ...apps } = Object.fromEntries(bundles);
  if (!boot) throw new Error('no boot script');
  const runtime: Runtime = {
    boot: { url: add('boot', 'js', boot.script), hash: scriptHash(boot.script) },
    apps: Object.fromEntries(
      Object.entries(apps).map(([id, { later, ...first }]) => [
        id,
        { ...write(id, first), ...(later ? { later: write(`${id}-later`, later) } : {}) },
      ]),
    ),
  };
  files.set('runtime.json', JSON.stringify(runtime));
  return { runtime, files, bundles };
}

/** Writes what `buildFrame` made. */
export async function writeFrame(outDir: string, { files }: FrameFiles): Promise<void> {
  const folder = join(outDir, 'frame');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) await writeFile(join(folder, name), text);
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12).replaceAll(/[-_]/g, '0');
}
