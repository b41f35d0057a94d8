/** axe-core over a page and every sealed frame in it, by the rules of WCAG 2.2 A and AA. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What is serious or critical now: one line a rule and element. Several documents count as one page. */
export async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const frame of page.frames()) {
    if (await isShown(frame)) faults.push(...(await faultsIn(frame)));
  }
  return faults;
}

/** A frame kept warm for the next app shows nothing to anybody. */
async function isShown(frame: Frame): Promise<boolean> {
  if (frame.parentFrame() === null) return true;
  const element = await frame.frameElement();
  return element.isVisible();
}

async function faultsIn(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate('typeof globalThis.axe === "object"'))) await frame.evaluate(source);
  const results = await frame.evaluate(async (runOnly) => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe };
    // Animations under way change colours while they are being measured.
    for (const animation of document.getAnimations()) animation.finish();
    return tool.run(document, { runOnly, iframes: false, resultTypes: ['violations'] });
  }, tags);
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${id}: ${target.join(' ')}: ${failureSummary?.split('\n').slice(1).join(' ').trim()}`,
      ),
    );
}
