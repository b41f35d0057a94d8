import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The product, built in a folder of its own, with one word changed: the calculators may open in many windows,
 * so that dragging can be measured among live apps.
 */
export function buildWithManyWindows(): { root: string; remove(): void } {
  const root = mkdtempSync(join(tmpdir(), 'tax-desktop-bench-'));
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  for (const file of files) cpSync(file, join(root, file), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  const manifest = join(root, 'apps/calculators/manifest.ts');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('single: true', 'single: false'));
  execFileSync(process.execPath, ['scripts/build.ts'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
