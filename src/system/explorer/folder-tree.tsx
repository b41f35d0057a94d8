import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { type FileEntry, listFolder } from '#src/kernel/storage/index.ts';
import { Tree, type TreeNode } from '#ui/index.ts';
import { type Say, useSay } from '../common/texts.ts';
import { useLive } from '../common/use-live.ts';
import { entryItem } from './items.ts';
import { type PlaceId, places } from './places.ts';
import { sortItems } from './sort.ts';

type Branches = ReadonlyMap<string, readonly FileEntry[]>;

/** All folders of a user, by the folder they lie in. */
async function readBranches(owner: string): Promise<Branches> {
  const found = new Map<string, readonly FileEntry[]>();
  const queue: string[] = ['desktop', 'documents'];
  for (let at = 0; at < queue.length; at += 1) {
    const parent = queue[at];
    if (parent === undefined) continue;
    const folders = (await listFolder(owner, parent)).filter((entry) => entry.kind === 'folder');
    found.set(parent, folders);
    queue.push(...folders.map((folder) => folder.id));
  }
  return found;
}

function folders(parent: string, branches: Branches, say: Say): readonly TreeNode[] {
  const inside = (branches.get(parent) ?? []).map((entry) => entryItem(entry, { say }));
  return sortItems(inside, { by: 'name', descending: false }).map((item) => {
    const below = folders(item.id, branches, say);
    return {
      id: item.id,
      label: item.name,
      icon: 'folder',
      ...(below.length > 0 ? { children: below } : {}),
    };
  });
}

/** The tree of places and folders, at the left of a window or in a dialog. */
export function FolderTree(props: {
  readonly owner: string;
  readonly label: string;
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  /** Folders only, for choosing where something goes. */
  readonly onlyFolders?: boolean;
}): ReactNode {
  const { owner, selected, onlyFolders = false } = props;
  const say = useSay();
  const query = useCallback(() => readBranches(owner), [owner]);
  const { value: branches } = useLive(query);
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(
    new Set(['desktop', 'my-computer', 'documents']),
  );
  // The way down to the folder that is shown is always open.
  useEffect(() => {
    if (branches === undefined) return;
    const parents = new Map(
      [...branches].flatMap(([id, list]) => list.map((folder) => [folder.id, id] as const)),
    );
    const way: string[] = [];
    for (let at = parents.get(selected); at !== undefined; at = parents.get(at)) way.push(at);
    setExpanded((before) => (way.every((id) => before.has(id)) ? before : new Set([...before, ...way])));
  }, [branches, selected]);
  if (branches === undefined) return null;
  const place = (id: PlaceId, children?: readonly TreeNode[]): TreeNode => ({
    id,
    label: say(places[id].name),
    icon: places[id].icon,
    ...(children === undefined ? {} : { children }),
  });
  const documents = place('documents', folders('documents', branches, say));
  const own = folders('desktop', branches, say);
  const nodes = onlyFolders
    ? [place('desktop', [documents, ...own])]
    : [
        place('desktop', [
          documents,
          place('my-computer', [place('control-panel')]),
          place('recycle'),
          ...own,
        ]),
      ];
  return (
    <Tree
      label={props.label}
      nodes={nodes}
      expanded={expanded}
      onExpandedChange={setExpanded}
      selected={selected}
      onSelect={props.onSelect}
    />
  );
}
