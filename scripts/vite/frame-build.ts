import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { bakedData } from './baked-data.ts';
import { BOOT_ENTRY, bootEntry } from './boot-entry.ts';
import { sharedGlobal, sharedModules } from './shared-modules.ts';

/** A script and the styles it needs. */
export interface Code {
  readonly script: string;
  readonly style: string;
}

/** What runs in a frame, and every source file it was made of. */
export interface Bundle extends Code {
  /** An app's second file, sent once the first one is under way. */
  readonly later?: Code;
  readonly sources: ReadonlySet<string>;
}

export interface FrameBuildOptions {
  /** The project's folder. */
  readonly root: string;
  readonly mode: 'production' | 'development';
}

/** Folders under `apps/` that have a `main.tsx`, in the order of their names. */
export function appIds(root: string): string[] {
  const folder = join(root, 'apps');
  return readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, 'main.tsx')))
    .sort();
}

/** The script every frame begins with. Safe to stand inside a `<script>` element. */
export async function buildBoot(options: FrameBuildOptions): Promise<Bundle> {
  const bundle = await bundleOf(options, BOOT_ENTRY, [bootEntry(options.root)], {});
  return { ...bundle, script: inlineSafe(bundle.script) };
}

/**
 * One app as one self-contained script, with what it shares taken from the boot script. What stands in its
 * `later.tsx` becomes a second script of the same kind.
 */
export async function buildApp(options: FrameBuildOptions, id: string): Promise<Bundle> {
  const folder = join(options.root, 'apps', id);
  const shared = {
    external: [...sharedModules],
    globals: Object.fromEntries(sharedModules.map((module) => [module, sharedGlobal(module)])),
  };
  const first = await bundleOf(options, join(folder, 'main.tsx'), [bakedData()], shared);
  const rest = join(folder, 'later.tsx');
  if (!existsSync(rest)) return first;
  const { script, style, sources } = await bundleOf(options, rest, [bakedData()], shared);
  return { ...first, later: { script, style }, sources: first.sources.union(sources) };
}

/** The form a content-security policy names a script by. */
export function scriptHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

interface Shared {
  readonly external?: string[];
  readonly globals?: Record<string, string>;
}

async function bundleOf(
  { root, mode }: FrameBuildOptions,
  input: string,
  plugins: Plugin[],
  { external = [], globals = {} }: Shared,
): Promise<Bundle> {
  const config: InlineConfig = {
    root,
    mode,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [...plugins, react()],
    define: { 'process.env.NODE_ENV': JSON.stringify(mode), 'import.meta.env.BASE_URL': '""' },
    build: {
      write: false,
      minify: mode === 'production',
      target: 'es2024',
      // Nothing can be fetched from inside a frame: whatever is imported is written in.
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input,
        external,
        checks: { bundlerTimings: false },
        output: { format: 'iife', codeSplitting: false, globals, entryFileNames: 'main.js' },
      },
    },
  };
  const [result] = [await build(config)].flat();
  if (!result || !('output' in result)) throw new Error(`no output for ${input}`);
  return collect(result);
}

function collect({ output }: Rolldown.RolldownOutput): Bundle {
  let script = '';
  let style = '';
  const sources = new Set<string>();
  for (const file of output) {
    if (file.type === 'chunk') {
      script += file.code;
      for (const id of file.moduleIds) sources.add(id.replace(/\?.*$/, ''));
    } else if (file.fileName.endsWith('.css')) {
      style += String(file.source);
    }
  }
  return { script, style, sources };
}

/** The only sequences the HTML parser reads inside a script element; inside strings the escape is the same text. */
function inlineSafe(script: string): string {
  return script.replaceAll(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');
}
