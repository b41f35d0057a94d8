import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { systemPrograms } from './catalogue.ts';
import { places } from './explorer/places.ts';

const drawn = (name: string) => existsSync(`public/icons/${name}.svg`);

test('every picture the trusted windows name is drawn', () => {
  const named = new Set([...Object.values(systemPrograms), ...Object.values(places)].map(({ icon }) => icon));
  for (const file of globSync('src/system/**/*.{ts,tsx}')) {
    const source = readFileSync(file, 'utf8');
    for (const [, name] of source.matchAll(/(?:icon|<Icon name)(?:=|: )["']([a-z-]+)["']/g))
      if (name) named.add(name);
    for (const [, name] of source.matchAll(/'([a-z-]+)',\s*\(\) =>/g))
      if (name && file.endsWith('task-groups.tsx')) named.add(name);
  }
  expect(named.size).toBeGreaterThan(30);
  expect([...named].filter((name) => !drawn(name))).toEqual([]);
});
