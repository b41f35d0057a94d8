/** `npm run check`: the gates alone, for the moment before a commit. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { gates } from './gates.ts';

let failed = 0;
for (const gate of gates) {
  const { status } = spawnSync(join('node_modules', '.bin', gate.command), gate.args, { stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${gate.name}`);
  if (status !== 0) failed += 1;
}
process.exit(failed);
