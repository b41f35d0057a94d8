import { type Program, programs } from '../programs/programs.ts';
import { type Layout, useLayout } from '../settings/layout.ts';

/** How many programs the adapting list shows. */
const most = 6;
/** What it shows before anything was used. */
const beginners = ['help', 'notepad', 'viewer', 'search'];
/** Windows that are reached from the right column, and sheets of the control panel. */
const elsewhere = new Set([
  'my-computer',
  'my-documents',
  'control-panel',
  'run',
  'properties',
  'explorer',
  'recycle-bin',
]);

const known = (ids: readonly string[]): readonly Program[] =>
  ids.map((id) => programs.get(id)).filter((program): program is Program => program !== undefined);

export function pinnedPrograms({ pinned }: Layout): readonly Program[] {
  return known(pinned);
}

/** The programs used most, never repeating the pinned ones. */
export function mostUsed({ pinned, launches, unlisted }: Layout): readonly Program[] {
  const hidden = new Set([...pinned, ...unlisted]);
  const used = Object.entries(launches)
    .filter(([id]) => !hidden.has(id) && !elsewhere.has(id))
    .toSorted(([, a], [, b]) => b - a)
    .map(([id]) => id);
  const rest = beginners.filter((id) => !hidden.has(id) && !used.includes(id));
  return known([...used, ...rest]).slice(0, most);
}

/** Trusted windows that stand under All Programs → Accessories. */
export const accessories: readonly Program[] = known([
  'notepad',
  'viewer',
  'explorer',
  'search',
  'task-manager',
  'help',
]);

/** Every sealed app by category, for All Programs. */
export function appsByCategory(): ReadonlyMap<Program['category'], readonly Program[]> {
  const apps = [...programs.values()].filter((program) => program.kind === 'app');
  return Map.groupBy(apps, (app) => app.category);
}

/** Whether a service has been added since this person's first visit and not opened yet. */
export function isNew({ id, kind }: Program, { known }: Layout): boolean {
  return kind === 'app' && known !== null && !known.includes(id);
}

/** On a person's first visit every service counts as known: only what comes later is new to them. */
export function meetPrograms(): void {
  if (useLayout.getState().known !== null) return;
  const apps = [...programs.values()].filter((program) => program.kind === 'app');
  useLayout.setState({ known: apps.map(({ id }) => id) });
}
