import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', 'public');
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const icons = files.filter((file) => file.startsWith(join(root, 'icons')));

test('there are at least sixty icons', () => {
  expect(icons.length).toBeGreaterThanOrEqual(60);
});

describe.each(icons.map((file) => [file.slice(root.length + 1), readFileSync(file, 'utf8')]))(
  '%s',
  (name, text) => {
    const own = name.replace(/^icons.|\.svg$/g, '');

    test('is a small drawing on the common grid', () => {
      expect(text).toMatch(/^<svg [^>]*viewBox="0 0 48 48"/);
      expect(Buffer.byteLength(text)).toBeLessThan(3 * 1024);
    });

    test('can be put into a page beside the others', () => {
      const ids = [...text.matchAll(/\bid="([^"]+)"/g)].map((found) => found[1] ?? '');
      expect(ids.filter((id) => !id.startsWith(`${own}-`))).toEqual([]);
      const used = [...text.matchAll(/url\(#([^)]+)\)/g)].map((found) => found[1] ?? '');
      expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    });

    test('brings nothing in from outside', () => {
      expect(text).not.toMatch(/<script|<image|<foreignObject|<text|href=|@import|url\((?!#)|\son\w+=/i);
    });
  },
);

const folder = (name: string) =>
  files
    .filter((file) => file.startsWith(join(root, name)))
    .map((file): [string, string] => [file.slice(root.length + 1), readFileSync(file, 'utf8')]);

test('there are at least eight user pictures and four wallpapers', () => {
  expect(folder('users').length).toBeGreaterThanOrEqual(8);
  expect(folder('wallpapers').length).toBeGreaterThanOrEqual(4);
});

test.each([...folder('users'), ...folder('wallpapers')])(
  '%s is whole in itself and not heavy',
  (_name, text) => {
    expect(text).toMatch(/^<svg /);
    expect(text).not.toMatch(/<script|<image|<foreignObject|<text|href="(?!#)|@import|url\((?!#)|\son\w+=/i);
    expect(Buffer.byteLength(text)).toBeLessThan(40 * 1024);
  },
);

test('nothing of another product is among the static files', () => {
  const foreign = /\.(?:msstyles|bmp|wav|mp3|cur|ani|ttf|ttc|woff2?)$|luna|bliss|azul/i;
  expect(files.map((file) => file.slice(root.length + 1)).filter((file) => foreign.test(file))).toEqual([]);
});
