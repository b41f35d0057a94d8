import { create } from 'zustand';

/** The page every frame begins with, once it has been fetched. */
export const useBootDocument = create<{ readonly page: string | null }>()(() => ({ page: null }));

/** The frame's own policy; the page's headers bind it as well, and both must allow a thing. */
export function bootPage(script: string, hash: string): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hash}' blob:`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    'media-src blob: data:',
    "connect-src 'none'",
    "frame-src 'none'",
    "worker-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  return `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"></head><body><div id="root"></div><script>${script}</script></body></html>`;
}
