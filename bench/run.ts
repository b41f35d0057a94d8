/** `npm run bench`: every figure, or only those of the named benches. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const benches = ['desktop', 'drag', 'filing', 'withholding'];
const asked = process.argv.slice(2);
for (const bench of asked.length ? asked : benches) {
  const { status } = spawnSync(process.execPath, [join('bench', `${bench}.ts`)], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
