import { readFileSync, statSync } from 'node:fs';
import { BrandingError, readBranding } from '#contract/branding.ts';
import { apiHeaders } from './headers.ts';

/**
 * Answers `/branding.json` from the file itself, so that a change shows at the next visit without a build or a
 * restart. A file that is wrong stops the server from starting; one that becomes wrong later is told of once,
 * and the last good one stays in force.
 */
export function serveBranding(path: string, warn: (message: string) => void): () => Response {
  let good = read(path);
  let seen = statSync(path).mtimeMs;
  return () => {
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? seen;
    if (changed !== seen) {
      seen = changed;
      try {
        good = read(path);
      } catch (error) {
        warn(
          `${error instanceof Error ? error.message : String(error)}\nThe branding before it stays in force.`,
        );
      }
    }
    return new Response(good, {
      headers: { ...apiHeaders, 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' },
    });
  };
}

function read(path: string): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new BrandingError([
      `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    ]);
  }
  return JSON.stringify(readBranding(text));
}
