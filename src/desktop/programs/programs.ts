import { apps } from '#src/kernel/index.ts';
import { systemPrograms } from '#src/system/catalogue.ts';
import type { Locale } from '../settings/store.ts';

/** Something that can be opened in a window: a sealed app or a trusted window of the shell. */
export interface Program {
  readonly id: string;
  readonly kind: 'app' | 'system';
  readonly name: Readonly<Record<Locale, string>>;
  /** Name of a file in `public/icons`, or an address. */
  readonly icon: string;
  readonly window: {
    readonly width: number;
    readonly height: number;
    readonly minWidth: number;
    readonly minHeight: number;
    readonly single: boolean;
    readonly resizable: boolean;
  };
  readonly category: 'calculate' | 'handle' | 'query' | 'guide' | 'consult' | 'office' | 'system';
  readonly order: number;
}

const fromApps: readonly Program[] = apps.map((app) => ({
  id: app.id,
  kind: 'app',
  name: app.name,
  icon: app.icon,
  window: { ...app.window, resizable: true },
  category: app.category,
  order: app.order ?? 1000,
}));

const fromSystem: readonly Program[] = Object.values(systemPrograms).map((one, index) => ({
  id: one.id,
  kind: 'system',
  name: one.name,
  icon: one.icon,
  window: one.window,
  category: 'system',
  order: index,
}));

/** Everything that can be opened, by id. */
export const programs: ReadonlyMap<string, Program> = new Map(
  [...fromSystem, ...fromApps].map((program) => [program.id, program]),
);

/** Trusted windows that stand on the desktop beside the apps, in the old order. */
export const places: readonly string[] = ['my-documents', 'my-computer', 'recycle-bin', 'control-panel'];

/** What the desktop shows as icons: the places, then every app. */
export const desktopPrograms: readonly Program[] = [
  ...places.map((id) => programs.get(id)).filter((one): one is Program => one !== undefined),
  ...fromApps.toSorted((a, b) => a.order - b.order),
];
