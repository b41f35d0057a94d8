/** The few assertions the store cases need; they run where no test framework does. */
import { canonical } from '#contract/canonical.ts';

export function same(actual: unknown, expected: unknown, what: string): void {
  if (canonical(actual) !== canonical(expected))
    throw new Error(`${what}: expected ${canonical(expected)}, got ${canonical(actual)}`);
}

export async function refused(work: () => Promise<unknown>, what: string): Promise<Error> {
  try {
    await work();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
  throw new Error(`${what}: expected a refusal`);
}
