import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../..');

export interface Variation {
  /** Folders to put under `apps/`; the product's own apps when absent. */
  readonly apps: readonly string[];
  /** Further entries of the top level, by name. */
  readonly entries?: Readonly<Record<string, string>>;
}

/**
 * The project as it is, seen through links from a folder of its own, with other apps: what is built from it is
 * the real thing, and nothing in the real folder is touched.
 */
export function projectWith({ apps, entries = {} }: Variation): { root: string; remove(): void } {
  const root = mkdtempSync(join(tmpdir(), 'tax-desktop-project-'));
  for (const name of readdirSync(projectRoot)) {
    if (['apps', 'dist', 'data', '.git', ...Object.keys(entries)].includes(name)) continue;
    // A page is read from where it lies, so it is a copy; the rest are links.
    if (name.endsWith('.html')) cpSync(join(projectRoot, name), join(root, name));
    else symlinkSync(join(projectRoot, name), join(root, name));
  }
  for (const [name, target] of Object.entries(entries)) {
    if (name.endsWith('.html')) cpSync(target, join(root, name));
    else symlinkSync(target, join(root, name));
  }
  mkdirSync(join(root, 'apps'));
  for (const app of apps) symlinkSync(app, join(root, 'apps', app.split('/').at(-1) ?? app));
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Builds a project folder as `npm run build` does, in a process of its own: a test's `NODE_ENV` would spoil it. */
export function buildProject(root: string, outDir: string): void {
  const { NODE_ENV: _ignored, ...env } = process.env;
  const args = ['scripts/build.ts', '--plain', '--root', root, '--out', outDir];
  execFileSync(process.execPath, args, { cwd: projectRoot, env, stdio: ['ignore', 'ignore', 'inherit'] });
}
