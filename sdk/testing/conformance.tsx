import { cleanup } from '@testing-library/react';
import { operations } from '#contract/index.ts';
import { OfflineError } from '../errors.ts';
import type { AppManifest } from '../manifest.ts';
import type { Locale } from '../protocol/values.ts';
import type { AppDefinition, Texts } from '../start.ts';
import { type ApiHandlers, type RenderedApp, renderApp } from './render-app.tsx';

/** What is examined: an app's manifest and what it gave to `startApp`. */
export interface ConformanceSubject {
  /** The name of the app's folder. */
  readonly folder: string;
  readonly manifest: AppManifest;
  readonly app: AppDefinition;
  /** What the app's `later.tsx` delivers, if it has one. */
  readonly later?: object;
}

export interface ConformanceCheck {
  readonly name: string;
  /** Throws with the reason when the app does not conform. */
  run(): Promise<void>;
}

const services = ['files:own', 'print', 'notify', 'clipboard:write'];
const locales: readonly Locale[] = ['zh-CN', 'en'];

/** What every app has to hold to, whoever wrote it. Each check stands alone; run them in jsdom. */
export function conformance(subject: ConformanceSubject): readonly ConformanceCheck[] {
  return [
    { name: 'the manifest says who the app is and how large', run: async () => checkManifest(subject) },
    { name: 'it asks only for permissions that exist', run: async () => checkPermissions(subject.manifest) },
    { name: 'both languages have the same texts', run: async () => checkTexts(subject.app) },
    ...locales.map((locale) => ({
      name: `it shows something in ${locale} without a line to the server`,
      run: () => checkView(subject, locale),
    })),
    { name: 'it shows something while its second file is under way', run: () => checkWithoutLater(subject) },
    { name: 'the language may change while it runs', run: () => checkSwitch(subject) },
  ];
}

function checkManifest({ folder, manifest }: ConformanceSubject): void {
  expectThat(manifest.id === folder, `id ${manifest.id} is not the folder's name ${folder}`);
  expectThat(/^[a-z][a-z0-9-]*$/.test(manifest.id), `id ${manifest.id} is not in small letters`);
  for (const locale of locales) expectThat(manifest.name[locale] !== '', `no name in ${locale}`);
  const { width, height, minWidth, minHeight } = manifest.window;
  expectThat(minWidth > 0 && minHeight > 0, 'the least size is not above zero');
  expectThat(minWidth <= width && minHeight <= height, 'the window opens smaller than its least size');
  expectThat(manifest.audience.length > 0, 'nobody is its audience');
  for (const ending of manifest.opens ?? []) {
    expectThat(/^(?:\.[a-z0-9-]+)+$/.test(ending), `${ending} is no file name ending`);
  }
}

function checkPermissions({ permissions }: AppManifest): void {
  const tags = new Set<string>(Object.values(operations).map(({ permission }) => permission));
  for (const permission of permissions) {
    const family = permission.endsWith(':*') ? permission.slice(0, -1) : null;
    const known =
      services.includes(permission) ||
      /^open:(?:\*|[a-z][a-z0-9-]*)$/.test(permission) ||
      (permission !== 'session' && permission !== 'public' && tags.has(permission)) ||
      (family !== null && [...tags].some((tag) => tag.startsWith(family)));
    expectThat(known, `${permission} is no permission`);
  }
}

function checkTexts({ locales: texts }: AppDefinition): void {
  const zh = new Set(keysOf(texts['zh-CN']));
  const en = new Set(keysOf(texts.en));
  const missing = [...zh.symmetricDifference(en)];
  expectThat(missing.length === 0, `in one language only: ${missing.join(', ')}`);
}

/** Keys with their plural endings taken off: Chinese has one form where English has two. */
function keysOf(texts: Texts, path = ''): string[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    const here = path + key.replace(/_(?:zero|one|two|few|many|other)$/, '');
    return typeof text === 'string' ? [here] : keysOf(text, `${here}.`);
  });
}

async function checkView(subject: ConformanceSubject, locale: Locale): Promise<void> {
  await withApp(subject, { locale, later: subject.later }, () =>
    expectThat(shown() !== '', 'the window is empty'),
  );
}

async function checkWithoutLater(subject: ConformanceSubject): Promise<void> {
  await withApp(subject, { locale: 'zh-CN' }, () => expectThat(shown() !== '', 'the window is empty'));
}

async function checkSwitch(subject: ConformanceSubject): Promise<void> {
  await withApp(subject, { locale: 'zh-CN', later: subject.later }, async (app) => {
    const before = shown();
    app.setLocale('en');
    await settled();
    expectThat(shown() !== before, 'nothing was translated');
    app.setLocale('zh-CN');
    await settled();
    expectThat(shown() === before, 'switching back does not bring the same view');
  });
}

interface View {
  readonly locale: Locale;
  readonly later?: object | undefined;
}

async function withApp(
  { app, manifest }: ConformanceSubject,
  { locale, later }: View,
  examine: (app: RenderedApp) => void | Promise<void>,
): Promise<void> {
  const { App } = app;
  const faults: string[] = [];
  const note = (event: ErrorEvent) => faults.push(event.message);
  window.addEventListener('error', note);
  try {
    const rendered = renderApp(<App />, {
      locales: app.locales,
      locale,
      api: offline,
      permissions: manifest.permissions,
      ...(later ? { later } : {}),
    });
    await settled();
    await examine(rendered);
    expectThat(faults.length === 0, `uncaught: ${faults.join(', ')}`);
  } finally {
    window.removeEventListener('error', note);
    cleanup();
  }
}

/** The line is down: the commonest fault there is, and every app must bear it. */
const offline: ApiHandlers = Object.fromEntries(
  Object.keys(operations).map((id) => [
    id,
    () => {
      throw new OfflineError('offline');
    },
  ]),
);

function shown(): string {
  return (document.body.textContent ?? '').trim();
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

function expectThat(condition: boolean, reason: string): void {
  if (!condition) throw new Error(reason);
}
