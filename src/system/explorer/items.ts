import type { AppManifest } from '#sdk/manifest.ts';
import { binIcon, shortcutTarget, shortcutType } from '#src/desktop/files/store.ts';
import type { FileEntry } from '#src/kernel/storage/index.ts';
import { fileType } from '../common/file-types.ts';
import type { Say } from '../common/texts.ts';
import type { SystemProgram, SystemWindowId } from '../types.ts';
import { type PlaceId, places } from './places.ts';

/** One thing in a folder window, whatever it is made of. */
export interface Item {
  /** A file entry's id, `place:<id>` or `program:<id>`. */
  readonly id: string;
  readonly kind: 'file' | 'folder' | 'place' | 'program';
  readonly name: string;
  readonly icon: string;
  readonly typeName: string;
  readonly size: number | null;
  readonly modified: number | null;
  /** The document or folder; null for what cannot be moved, renamed or removed. */
  readonly entry: FileEntry | null;
  /** What opening it means: a folder or place to go to, a program to start, a document to show. */
  readonly target: string;
  /** Heading it stands under where a place sorts its things itself. */
  readonly section: string | null;
  /** A line under the name in the tiles view. */
  readonly note: string | null;
}

export interface ItemContext {
  readonly say: Say;
  readonly locale: 'zh-CN' | 'en';
  readonly apps: readonly AppManifest[];
  readonly windows: Readonly<Record<SystemWindowId, SystemProgram>>;
  readonly userName: string;
  /** Whether there is anything in the recycle bin. */
  readonly binFull: boolean;
}

export function entryItem(
  entry: FileEntry,
  { say, apps = [] }: Pick<ItemContext, 'say'> & Partial<Pick<ItemContext, 'apps'>>,
): Item {
  if (entry.type === shortcutType) return shortcutItem(entry, say, apps);
  const type = fileType(entry);
  const folder = entry.kind === 'folder';
  return {
    id: entry.id,
    kind: entry.kind,
    name: entry.name,
    icon: folder ? 'folder' : type.icon,
    typeName: folder ? say('type.folder') : say(type.name),
    size: folder ? null : entry.size,
    modified: entry.modified,
    entry,
    target: entry.id,
    section: null,
    note: null,
  };
}

/** A shortcut opens what it leads to. In the bin it is a file that can be put back. */
function shortcutItem(entry: FileEntry, say: Say, apps: readonly AppManifest[]): Item {
  const { kind, id } = shortcutTarget(entry);
  const icons = {
    folder: 'folder',
    file: fileType(entry).icon,
    program: apps.find((app) => app.id === id)?.icon,
  };
  return {
    id: entry.id,
    kind: entry.recycled === undefined ? kind : 'file',
    name: entry.name,
    icon: icons[kind] ?? 'window',
    typeName: say('type.shortcut'),
    size: entry.size,
    modified: entry.modified,
    entry,
    target: entry.recycled === undefined ? id : entry.id,
    section: null,
    note: null,
  };
}

function placeItem(id: PlaceId, context: ItemContext, section: string | null, name?: string): Item {
  const place = places[id];
  return {
    id: `place:${id}`,
    kind: 'place',
    name: name ?? context.say(place.name),
    icon: id === 'recycle' ? binIcon(context.binFull) : place.icon,
    typeName: context.say('type.place'),
    size: null,
    modified: null,
    entry: null,
    target: id,
    section,
    note: null,
  };
}

function programItem(
  program: Pick<SystemProgram | AppManifest, 'id' | 'name' | 'icon'>,
  context: ItemContext,
  section: string | null,
  note: string | null = null,
): Item {
  return {
    id: `program:${program.id}`,
    kind: 'program',
    name: program.name[context.locale],
    icon: program.icon,
    typeName: context.say('type.program'),
    size: null,
    modified: null,
    entry: null,
    target: program.id,
    section,
    note,
  };
}

const applets = [
  ['display', 'applet.display.note'],
  ['taskbar-options', 'applet.taskbar.note'],
  ['accessibility', 'applet.accessibility.note'],
  ['date-language', 'applet.date.note'],
  ['sounds', 'applet.sounds.note'],
  ['mouse', 'applet.mouse.note'],
  ['users', 'applet.users.note'],
  ['training', 'applet.training.note'],
  ['system-properties', 'applet.system.note'],
] as const;

/** The things a place has by itself, before any document. */
export function ownItems(place: string, context: ItemContext): readonly Item[] {
  const { say, windows } = context;
  if (place === 'desktop') {
    return [
      placeItem('documents', context, null),
      placeItem('my-computer', context, null),
      placeItem('control-panel', context, null),
      placeItem('recycle', context, null),
      ...context.apps.map((app) => programItem(app, context, null)),
    ];
  }
  if (place === 'my-computer') {
    const files = say('section.files');
    const services = say('section.services');
    const system = say('section.system');
    return [
      placeItem('documents', context, files, say('place.documents-of', { name: context.userName })),
      placeItem('desktop', context, files),
      ...context.apps.map((app) => programItem(app, context, services)),
      placeItem('control-panel', context, system),
      programItem(windows['task-manager'], context, system),
      programItem(windows.help, context, system),
    ];
  }
  if (place === 'control-panel') {
    return applets.map(([id, note]) => programItem(windows[id], context, null, say(note)));
  }
  return [];
}
