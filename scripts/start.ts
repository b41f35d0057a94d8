/** `npm start`: builds when a source is newer than the last build, then serves. */
import { spawnSync } from 'node:child_process';
import { needsBuild } from './stale.ts';

if (await needsBuild()) {
  const build = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (build.status !== 0) process.exit(build.status ?? 1);
}
await import('../server/main.ts');
