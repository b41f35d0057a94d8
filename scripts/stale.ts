import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const SOURCES = [
  'index.html',
  'plain.html',
  'package-lock.json',
  'vite.config.ts',
  'public',
  'src',
  'ui',
  'sdk',
  'apps',
  'forms',
  'rules',
  'contract',
  'server',
  'mocks',
  'scripts',
];

async function newest(path: string): Promise<number> {
  const info = await stat(path).catch(() => undefined);
  if (!info) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  const entries = await readdir(path);
  const times = await Promise.all(entries.map((entry) => newest(join(path, entry))));
  return Math.max(info.mtimeMs, ...times);
}

/** True when there is no build, or when a source (or a folder, so also a deletion) changed after it. */
export async function needsBuild(output = 'dist/frame/runtime.json'): Promise<boolean> {
  const built = await stat(output).catch(() => undefined);
  if (!built) return true;
  const sources = await Promise.all(SOURCES.map(newest));
  return Math.max(...sources) > built.mtimeMs;
}
