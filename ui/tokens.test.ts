import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, 'tokens');
const order = [
  ...readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8').matchAll(/tokens\/([\w-]+\.css)/g),
]
  .map((found) => found[1] ?? '')
  .map((name) => readFileSync(join(folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))
  .map((text) => text.replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, ''));

/** The tokens of one theme, as the cascade would leave them. */
function tokensOf(theme: string): Map<string, string> {
  const tokens = new Map<string, string>();
  for (const text of order) {
    for (const [, selector = '', body = ''] of text.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      if (selector.trim() !== ':root' && !selector.includes(`data-theme="${theme}"`)) continue;
      for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+):\s*([^;]+);/g))
        tokens.set(name, value);
    }
  }
  return tokens;
}

function resolve(tokens: Map<string, string>, name: string): string {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`No token --${name}`);
  return value.replace(/var\(--([\w-]+)\)/g, (_, inner: string) => resolve(tokens, inner));
}

/** The colours of a token; of a gradient only those between two heights, where the text stands. */
function colours(tokens: Map<string, string>, name: string, from: number, to: number): string[] {
  const value = resolve(tokens, name);
  const stops = [...value.matchAll(/(#[0-9a-f]{3,6})\b(?:\s+([\d.]+)%?)?/gi)].map(([, colour = '', at]) => ({
    colour,
    at: at === undefined ? null : Number(at),
  }));
  if (!value.includes('gradient')) return stops.map((stop) => stop.colour);
  return stops
    .map((stop, index) => ({ ...stop, at: stop.at ?? (index / Math.max(1, stops.length - 1)) * 100 }))
    .filter((stop) => stop.at >= from && stop.at <= to)
    .map((stop) => stop.colour);
}

function luminance(colour: string): number {
  const long = colour.length === 4 ? [...colour.slice(1)].map((one) => one + one).join('') : colour.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Front, ground, least ratio, and (for gradients) the heights between which the front stands. */
const pairs: readonly (readonly [
  front: string,
  ground: string,
  least: number,
  from?: number,
  to?: number,
])[] = [
  ['face-text', 'face', 4.5],
  ['hilight-text', 'hilight', 4.5],
  ['caption-text', 'caption-active-flat', 4.5],
  ['caption-text', 'caption-active', 4.5, 17, 97],
  ['caption-inactive-text', 'caption-inactive-flat', 4.5],
  ['group-legend', 'face', 4.5],
  ['start-text', 'start', 3, 19, 100],
  ['start-text', 'start-hover', 3, 19, 100],
  ['start-text', 'start-down', 3, 0, 100],
  ['task-text', 'task', 4.5, 30, 100],
  ['task-text', 'task-hover', 4.5, 90, 100],
  ['task-text', 'task-active', 4.5, 0, 100],
  ['task-text', 'task-active-hover', 4.5, 0, 100],
  ['task-flash-text', 'task-flash', 4.5, 0, 100],
  ['group-count', 'task-active-flat', 4.5],
  ['tray-text', 'tray', 4.5, 20, 65],
  ['tray-text', 'tray-flat', 4.5],
  ['task-link', 'task-body', 4.5],
  ['task-link-hover', 'task-body', 4.5],
  ['task-head-text', 'task-head', 4.5, 0, 100],
  ['task-head-primary-text', 'task-head-primary', 4.5, 0, 100],
  ['programs-text', 'programs', 4.5],
  ['places-text', 'places', 4.5],
  ['start-head-text', 'start-head', 3, 0, 100],
  ['start-foot-text', 'start-foot', 4.5, 0, 100],
  ['toolbar-label', 'face', 4.5],
  ['muted-text', 'face', 4.5],
  ['link', 'face', 4.5],
  ['placeholder', 'field', 4.5],
  ['logon-text', 'logon-middle-flat', 4.5],
  ['logon-text', 'logon-band', 4.5],
  ['logon-text', 'logon-foot', 4.5, 0, 100],
  ['turnoff-text', 'turnoff-band', 4.5],
  ['turnoff-text', 'turnoff-body', 3, 0, 100],
  ['tooltip-text', 'tooltip', 4.5],
  ['balloon-text', 'balloon', 4.5],
  ['menu-text', 'menu', 4.5],
  ['error', 'face', 4.5],
  ['error', 'error-face', 4.5],
  ['warning', 'warning-face', 4.5],
  ['success', 'success-face', 4.5],
  ['info', 'info-face', 4.5],
  ['field-border', 'field', 3],
  ['field-border', 'face', 3],
  ['check-border', 'face', 3],
  ['tick', 'window', 4.5],
  ['button-border', 'face', 3],
  ['progress-border', 'face', 3],
  ['combo-glyph', 'combo', 3, 0, 100],
  ['tab-border', 'tab-selected', 3],
  ['focus-ring', 'face', 3],
  ['menu-border', 'menu', 3],
];

describe.each(['aa', 'elder', 'hc-black', 'hc-white'])('contrast in theme %s', (theme) => {
  const tokens = tokensOf(theme);
  test.each(
    pairs.map(([front, ground, least, from = 0, to = 100]) => [front, ground, least, from, to] as const),
  )('%s on %s is at least %d', (front, ground, least, from, to) => {
    const fronts = colours(tokens, front, 0, 100);
    const grounds = colours(tokens, ground, from, to);
    expect(fronts.length * grounds.length).toBeGreaterThan(0);
    for (const one of fronts) {
      for (const other of grounds)
        expect(contrast(one, other), `${one} on ${other}`).toBeGreaterThanOrEqual(least);
    }
  });
});

test.each(['aa', 'classic', 'elder', 'hc-black', 'hc-white'])(
  'one half of the focus ring is seen on any ground in %s',
  (theme) => {
    const tokens = tokensOf(theme);
    const halves = ['focus-ring', 'focus-halo'].map((name) => resolve(tokens, name));
    for (const ground of [
      'face',
      'window',
      'desktop',
      'taskbar-flat',
      'start-flat',
      'hilight',
      'task-pane-flat',
    ]) {
      const best = Math.max(...halves.map((half) => contrast(half, resolve(tokens, ground))));
      expect(best, ground).toBeGreaterThanOrEqual(3);
    }
  },
);

test('every token a style uses exists', () => {
  const known = new Set(order.flatMap((text) => [...text.matchAll(/--([\w-]+):/g)].map((found) => found[1])));
  const used = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.css'))
    .flatMap((name) => {
      const text = readFileSync(join(import.meta.dirname, name), 'utf8');
      const own = new Set([...text.matchAll(/--([\w-]+):/g)].map((found) => found[1]));
      return [...text.matchAll(/var\(--([\w-]+)(,)?/g)]
        .filter((found) => !found[2] && !own.has(found[1]))
        .map((found) => found[1]);
    });
  expect(used.filter((name) => !known.has(name))).toEqual([]);
});

test.each(['aa', 'hc-black', 'hc-white'])('what is given a place and a size is an image in %s', (theme) => {
  const tokens = tokensOf(theme);
  const placed = globSync('{ui,src,forms,apps}/**/*.css', { cwd: join(import.meta.dirname, '..') })
    .map((name) => readFileSync(join(import.meta.dirname, '..', name), 'utf8'))
    .flatMap((text) => [
      ...text.matchAll(/var\(--([\w-]+)\) (?:center|left|right|top|bottom)[^;,/]*\/ (?!cover)/g),
    ])
    .map(([, name = '']) => name)
    // Some are a style's own; and the flat themes draw the list of choices without its button.
    .filter((name) => tokens.has(name) && !name.startsWith('combo'));
  expect(new Set(placed).size).toBeGreaterThan(8);
  const bare = placed.filter((name) => !/gradient|url\(|none/.test(resolve(tokens, name)));
  expect(bare).toEqual([]);
});

test('the high-contrast themes leave no gradient and no shadow of the default one', () => {
  const plain = tokensOf('aa');
  const flat = tokensOf('hc-black');
  const left = [...plain.keys()].filter((name) => {
    const value = flat.get(name) ?? '';
    return value.includes('gradient') || /shadow$/.test(name)
      ? value !== 'none' && !value.startsWith('var(--hc')
      : false;
  });
  expect(left.filter((name) => name !== 'shadow')).toEqual([]);
});
