import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from './static.ts';

let folder: string;
let serve: ReturnType<typeof serveFolder>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tax-desktop-dist-'));
  mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
  mkdirSync(join(folder, 'dist', 'frame'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('secret.txt', 'secret');
  write('dist/index.html', '<!doctype html>');
  write('dist/index.html.br', 'brotli');
  write('dist/index.html.gz', 'gzip');
  write('dist/assets/index-Ab12Cd34.js', 'script');
  mkdirSync(join(folder, 'dist', 'icons'));
  write('dist/icons/my-documents.svg', '<svg/>');
  write('dist/frame/boot-KoaYHRLfQ1F0.js', 'boot');
  write('dist/frame/runtime.json', '{"boot":{"url":"/x.js","hash":"sha256-abc="},"apps":{}}');
  serve = serveFolder(join(folder, 'dist'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const get = (path: string, headers: Record<string, string> = {}) =>
  serve(new Request(`http://localhost${path}`, { headers }));

describe('the built files', () => {
  test('are sent compressed to whoever takes that', async () => {
    const encodings = ['br, gzip', 'gzip', ''].map((accepted) => get('/', { 'accept-encoding': accepted }));
    expect(await Promise.all(encodings.map((response) => response?.text()))).toEqual([
      'brotli',
      'gzip',
      '<!doctype html>',
    ]);
    expect(encodings.map((response) => response?.headers.get('content-encoding'))).toEqual([
      'br',
      'gzip',
      null,
    ]);
    expect(encodings[0]?.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test('are kept for ever when their name says what is in them, else asked for again', () => {
    const isKept = (path: string) => get(path)?.headers.get('cache-control')?.includes('immutable');
    expect(['/assets/index-Ab12Cd34.js', '/frame/boot-KoaYHRLfQ1F0.js'].map(isKept)).toEqual([true, true]);
    const asked = ['/', '/frame/runtime.json', '/icons/my-documents.svg'];
    expect(asked.map((path) => get(path)?.headers.get('cache-control'))).toEqual(asked.map(() => 'no-cache'));
    const etag = get('/')?.headers.get('etag') ?? '';
    expect(get('/', { 'if-none-match': etag })?.status).toBe(304);
  });

  test('carry the policy with the hash of the boot script', () => {
    expect(get('/')?.headers.get('content-security-policy')).toContain("'sha256-abc='");
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/', '/%', '/none.js'])(
    '%s is not there',
    (path) => {
      expect(get(path)).toBeNull();
    },
  );
});
