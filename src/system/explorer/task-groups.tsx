import type { ReactNode } from 'react';
import type { TaskGroup, TaskLink } from '#ui/index.ts';
import { kilobytes, moment } from '../common/format.ts';
import { placeIds, places } from './places.ts';
import type { ExplorerState } from './use-explorer.ts';

type Line = readonly [id: string, label: string, icon: string, onSelect: () => void];
const links = (lines: readonly Line[]): readonly TaskLink[] =>
  lines.map(([id, label, icon, onSelect]) => ({ id, label, icon, onSelect }));

/** The groups of the task pane: what fits the place and what is chosen in it. */
export function taskGroups(e: ExplorerState): readonly TaskGroup[] {
  return [...placeTasks(e), ...fileTasks(e), elsewhere(e), details(e)];
}

function placeTasks(e: ExplorerState): readonly TaskGroup[] {
  const { say, props } = e;
  const group = (title: string, icon: string, lines: readonly Line[]): TaskGroup => ({
    id: 'place',
    title,
    icon,
    primary: true,
    links: links(lines),
  });
  switch (e.at) {
    case 'my-computer':
      return [
        group(say('tasks.system'), 'my-computer', [
          ['about', say('tasks.about'), 'info', () => props.open('help', 'about')],
          ['programs', say('tasks.task-manager'), 'task-manager', () => props.open('task-manager')],
          ['setting', say('tasks.setting'), 'control-panel', () => e.goTo('control-panel')],
        ]),
      ];
    case 'control-panel':
      return [
        group(say('place.control-panel'), 'control-panel', [
          ['larger', say('tasks.larger'), 'accessibility', () => props.open('display', 'appearance')],
          ['help', say('tasks.help'), 'help', () => props.open('help')],
        ]),
      ];
    case 'recycle': {
      if (e.items.length === 0) return [];
      const some = e.entries.length > 0;
      return [
        group(say('tasks.bin'), 'recycle-bin', [
          ['empty', say('tasks.empty'), 'recycle-bin', () => void e.emptyBin()],
          some
            ? [
                'restore',
                say(e.entries.length === 1 ? 'tasks.restore-one' : 'tasks.restore-some'),
                'undo',
                () => void e.restore(false),
              ]
            : ['restore', say('tasks.restore-all'), 'undo', () => void e.restore(true)],
        ]),
      ];
    }
    case 'documents':
      return [
        group(say('tasks.tax'), 'my-documents', [
          ['declare', say('tasks.declare'), 'declare', () => props.open('declare')],
          ['calculators', say('tasks.calculate'), 'calculators', () => props.open('calculators')],
        ]),
      ];
    default:
      return [];
  }
}

function fileTasks(e: ExplorerState): readonly TaskGroup[] {
  if (e.inBin || (!e.holdsFiles && e.entries.length === 0)) return [];
  const { say, entries } = e;
  const only = entries.length === 1 ? entries[0] : undefined;
  const chosen = e.selected.filter((item) => item.entry !== null);
  const kind = only === undefined ? 'many' : only.kind;
  const lines: Line[] = [];
  if (entries.length === 0) {
    lines.push(['new', say('tasks.new-folder'), 'folder', () => void e.make('folder')]);
    lines.push(['import', say('tasks.import'), 'downloads', () => void e.importFiles()]);
  } else {
    if (only)
      lines.push([
        'rename',
        say(`tasks.rename-${only.kind}`),
        'notepad',
        () => e.setRenaming(e.selected[0] ?? null),
      ]);
    lines.push([
      'move',
      say(`tasks.move-${kind}`),
      'cut',
      () => e.setTransfer({ mode: 'move', items: chosen }),
    ]);
    lines.push([
      'copy',
      say(`tasks.copy-${kind}`),
      'copy',
      () => e.setTransfer({ mode: 'copy', items: chosen }),
    ]);
    if (entries.some((entry) => entry.kind === 'file')) {
      lines.push(['export', say('tasks.export'), 'save', () => void e.exportFiles()]);
    }
    if (only?.kind === 'file') {
      lines.push(['view', say('tasks.view'), 'viewer', () => e.props.open('viewer', only.id)]);
    }
    lines.push(['delete', say(`tasks.delete-${kind}`), 'delete', () => void e.remove(false)]);
  }
  return [{ id: 'files', title: say('tasks.files'), links: links(lines) }];
}

function elsewhere(e: ExplorerState): TaskGroup {
  const up = e.folder?.path.at(-2);
  const inFolder = (e.folder?.path.length ?? 0) > 0;
  const above: readonly Line[] = up ? [['above', up.name, 'folder', () => e.goTo(up.id)]] : [];
  const others = placeIds.filter((id) => inFolder || id !== e.at);
  return {
    id: 'places',
    title: e.say('tasks.places'),
    links: links([
      ...above,
      ...others.map((id): Line => [id, e.say(places[id].name), places[id].icon, () => e.goTo(id)]),
    ]),
  };
}

function details(e: ExplorerState): TaskGroup {
  return { id: 'details', title: e.say('tasks.details'), children: <Details {...e} /> };
}

function Details(e: ExplorerState): ReactNode {
  const { say, locale, selected } = e;
  const only = selected.length === 1 ? selected[0] : undefined;
  if (selected.length > 1) {
    const size = selected.reduce((sum, item) => sum + (item.size ?? 0), 0);
    return (
      <div className="explorer-details">
        <p>{say('details.selected', { count: selected.length })}</p>
        {size > 0 ? <p>{say('details.total', { size: kilobytes(size, locale) })}</p> : null}
      </div>
    );
  }
  if (only === undefined) {
    return (
      <div className="explorer-details">
        <p>
          <b>{e.shown}</b>
        </p>
        <p>{e.folder?.path.length === 0 ? say('type.place') : say('type.folder')}</p>
      </div>
    );
  }
  return (
    <div className="explorer-details">
      <p>
        <b>{only.name}</b>
      </p>
      <p>{only.typeName}</p>
      {only.note === null ? null : <p>{only.note}</p>}
      {only.modified === null ? null : (
        <p>{say('details.modified', { date: moment(only.modified, locale) })}</p>
      )}
      {only.size === null ? null : <p>{say('details.size', { size: kilobytes(only.size, locale) })}</p>}
    </div>
  );
}
