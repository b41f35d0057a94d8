import { searchFiles } from '#src/kernel/storage/index.ts';
import { systemPrograms } from '../catalogue.ts';
import { apps } from '../common/apps.ts';
import { fileType, openingApp } from '../common/file-types.ts';

/** Short words people know by heart. */
const short: Readonly<Record<string, string>> = {
  notepad: 'notepad',
  explorer: 'explorer',
  taskmgr: 'task-manager',
  control: 'control-panel',
  calc: 'calculators',
  help: 'help',
};

export interface Runnable {
  readonly id: string;
  readonly params?: string;
}

/** What a typed line starts: an app or trusted window by name or id, or a document by its name. */
export async function findProgram(owner: string, typed: string): Promise<Runnable | undefined> {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return undefined;
  const programs = [...apps, ...Object.values(systemPrograms)];
  const known = programs.find(
    ({ id, name }) =>
      [id, name['zh-CN'], name.en].some((one) => one.toLowerCase() === wanted) || short[wanted] === id,
  );
  if (known !== undefined) return { id: known.id };
  for await (const entry of searchFiles(owner, { name: wanted, inside: '' })) {
    if (entry.name.toLowerCase() !== wanted) continue;
    if (entry.kind === 'folder') return { id: 'explorer', params: entry.id };
    return { id: openingApp(entry.name, apps)?.id ?? fileType(entry).opener, params: entry.id };
  }
  return undefined;
}

/** Names to choose from while typing. */
export function programNames(locale: 'zh-CN' | 'en'): readonly string[] {
  return [...apps, ...Object.values(systemPrograms)].map(({ name }) => name[locale]);
}
