/**
 * `npm test`: every gate and every test, then how the list of behaviours stands and one line `N passed, N failed`.
 * With arguments, only the Vitest files whose path contains one of them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { reportBehaviours, type TestFile } from './behaviours.ts';
import { findChromium } from './chromium.ts';
import { gates } from './gates.ts';
import { startPostgres } from './postgres.ts';
import { needsBuild } from './stale.ts';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numFailedTestSuites: number;
  testResults: ReportedFile[];
}

interface ReportedFile extends TestFile {
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly (TestFile['assertionResults'][number] & {
    readonly fullName: string;
    readonly failureMessages: readonly string[];
  })[];
}

const bin = (name: string) => join('node_modules', '.bin', name);
const only = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'tax-desktop-test-'));
let passed = 0;
let failed = 0;
let skipped = 0;
const files: ReportedFile[] = [];

function step(name: string, command: string, args: string[], env = process.env): boolean {
  const started = performance.now();
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  console.log(
    `${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
  );
  return status === 0;
}

/** Once more and in short at the end, where a long output is looked at first. */
function tellFailures(): void {
  const tell = (name: string, what: string, why: string) =>
    console.log(`FAIL ${relative('.', name)}: ${what}\n     ${why.split('\n')[0]}`);
  for (const { name, status, message, assertionResults } of files) {
    if (status === 'failed' && assertionResults.length === 0) tell(name, 'the file itself', message);
    for (const test of assertionResults)
      if (test.status === 'failed') tell(name, test.fullName, test.failureMessages[0] ?? '');
  }
}

if (only.length === 0) {
  for (const gate of gates) {
    if (step(gate.name, bin(gate.command), gate.args)) passed += 1;
    else failed += 1;
  }
}

if ((await needsBuild()) && !step('build', process.execPath, ['scripts/build.ts'])) failed += 1;

const postgres = await startPostgres();
try {
  const env = { ...process.env, CHROMIUM: findChromium(), DATABASE_URL: postgres.url };
  for (const project of ['unit', 'system', 'browser']) {
    const output = join(scratch, `${project}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${output}`];
    const ok = step(
      `${project} tests`,
      bin('vitest'),
      ['run', '--project', project, '--passWithNoTests', ...reporters, ...only],
      env,
    );
    const report = JSON.parse(readFileSync(output, 'utf8')) as Report;
    const broken = report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    files.push(...report.testResults);
    passed += report.numPassedTests;
    failed += report.numFailedTests + broken.length;
    skipped += report.numPendingTests;
    if (!ok && report.numFailedTests + broken.length === 0) failed += 1;
  }
} finally {
  await postgres.stop();
  rmSync(scratch, { recursive: true, force: true });
}

if (only.length === 0) {
  const lost = reportBehaviours(files);
  // What failed has been counted already, and a failed test loses its behaviours too.
  if (failed === 0) failed = lost;
}
tellFailures();
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed === 0 ? 0 : 1);
