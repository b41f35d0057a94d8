import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSettings } from '#src/desktop/settings/store.ts';
import { FileError, type FileErrorCode } from '#src/kernel/storage/index.ts';
import { apps } from '../common/apps.ts';
import { fileType, openingApp } from '../common/file-types.ts';
import { begin, go, goBack, goForward, jump } from '../common/history.ts';
import { nothingSelected, prune, select } from '../common/selection.ts';
import { useLocale, useSay } from '../common/texts.ts';
import type { SystemWindowProps } from '../types.ts';
import * as actions from './actions.ts';
import { addressText, findAddress } from './address.ts';
import { hold, useFileClipboard } from './clipboard.ts';
import type { DropMode } from './drag.ts';
import type { Dropped } from './item-view.tsx';
import type { Item } from './items.ts';
import { type PlaceId, placeOf, places } from './places.ts';
import { changeLook, folderLook, usePreferences, type View } from './preferences.ts';
import type { Progress } from './progress.ts';
import { chooseFiles, exportFile, importFiles } from './real-disk.ts';
import type { Sorting } from './sort.ts';
import { lastStep, undoLast, useUndo } from './undo.ts';
import { above, useFolder } from './use-folder.ts';
import { useItems } from './use-items.ts';
import { useSearch } from './use-search.ts';

export interface Transfer {
  readonly mode: 'move' | 'copy';
  readonly items: readonly Item[];
}

/** Everything a folder window knows and can do; its parts only draw it. */
export function useExplorer(props: SystemWindowProps, home: PlaceId, searching: boolean) {
  const { ask, onBack, open, setParams, setTitle } = props;
  const owner = props.user.id;
  const say = useSay();
  const locale = useLocale();
  const [history, setHistory] = useState(() => begin(searching ? home : (props.params ?? home)));
  const [turn, setTurn] = useState(0);
  const [selection, setSelection] = useState(nothingSelected);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [transfer, setTransfer] = useState<Transfer | null>(null);
  const [searchOpen, setSearchOpen] = useState(searching);
  const addressField = useRef<HTMLInputElement>(null);
  const [addressList, setAddressList] = useState(false);

  const at = history.at;
  const { value: folder, error } = useFolder(owner, at, turn);
  const preferences = usePreferences();
  const look = folderLook(preferences, owner, at);
  const singleClick = useSettings((state) => state.singleClick);
  const held = useFileClipboard((state) => state.held);
  const undoStep = useUndo((state) => lastStep(state, owner));
  const [progress, setProgress] = useState<Progress | null>(null);
  const doer = useMemo(() => ({ owner, say, ask, show: setProgress }), [owner, say, ask]);

  const search = useSearch(owner, searching ? (props.params ?? '') : '');
  const listed = useItems({ folder, found: searchOpen ? search.found : null, look, props, locale });
  const { items, order, sections } = listed;
  const now = prune(selection, order);
  const selected = items.filter((item) => now.selected.has(item.id));
  const entries = selected.flatMap((item) => (item.entry === null ? [] : [item.entry]));
  const shown = folder?.path.at(-1)?.name ?? say(places[placeOf(at)?.id ?? 'documents'].name);
  const holdsFiles = folder !== undefined && (folder.path.length > 0 || places[folder.root].holdsFiles);
  const inBin = folder?.root === 'recycle';
  const canPaste = holdsFiles && !inBin && held !== null && held.owner === owner;

  /** What the places were called when this window stood in them, for the lists of its way. */
  const names = useRef(new Map<string, string>());
  useEffect(() => {
    if (folder !== undefined) names.current.set(folder.id, shown);
  }, [folder, shown]);
  useEffect(() => {
    setTitle(searching ? say('search.title') : shown);
  }, [setTitle, shown, say, searching]);
  const goTo = useCallback((to: string) => {
    setHistory((before) => go(before, to));
    setSelection(nothingSelected);
    setRenaming(null);
    setSearchOpen(false);
  }, []);
  useEffect(() => onBack(() => setHistory(goBack)), [onBack]);
  useEffect(() => {
    if (!searching) setParams(at);
  }, [at, setParams, searching]);
  useEffect(() => {
    if (error === undefined) return;
    if (!(error instanceof FileError)) throw error;
    // The folder went away under this window: say so, and stand in a place that cannot.
    setHistory(begin('documents'));
    void ask({
      title: say('error.title'),
      text: say('error.folder-gone'),
      kind: 'warning',
      buttons: [{ id: 'ok', label: say('button.ok') }],
    });
  }, [error, ask, say]);

  const openFile = (item: Item): void => {
    const { entry } = item;
    if (entry === null) return;
    const lost = inBin || entry.recycled !== undefined;
    open(
      lost ? 'properties' : (openingApp(entry.name, apps)?.id ?? fileType(entry).opener),
      lost ? entry.id : item.target,
    );
  };
  const openItems = (list: readonly Item[], elsewhere: boolean): void => {
    for (const item of list) {
      if (item.kind === 'file' || (item.entry !== null && inBin)) openFile(item);
      else if (item.kind === 'program') open(item.target);
      else if (elsewhere || list.length > 1) open('explorer', item.target);
      else goTo(item.target);
    }
  };
  const choose = (ids: readonly string[]): void =>
    setSelection(select(nothingSelected, { act: 'choose', ids }, ids));
  const make = async (what: 'folder' | 'text'): Promise<void> => {
    const id = await actions.makeNew(doer, at, what);
    if (id === undefined) return;
    choose([id]);
    setRenaming(id);
  };
  const move = async (ids: readonly string[], to: string, mode: DropMode): Promise<void> => {
    // Into the bin is a deletion, which asks; everything else is a move.
    if (to === 'recycle')
      await actions.recycle(
        doer,
        items.flatMap((item) => (ids.includes(item.id) && item.entry ? [item.entry] : [])),
      );
    else if (mode === 'link') await actions.makeShortcuts(doer, ids, to);
    else await actions.transfer(doer, ids, to, mode);
  };

  return {
    props,
    owner,
    say,
    locale,
    searching,
    home,
    history,
    folder,
    at,
    shown,
    holdsFiles,
    inBin,
    items,
    order,
    sections,
    look,
    preferences,
    singleClick,
    selection: now,
    selected,
    entries,
    setSelection,
    renaming,
    transfer,
    progress,
    searchOpen,
    search,
    canPaste,
    undoStep,
    addressField,
    addressList,
    setAddressList,
    cut: new Set(held?.mode === 'cut' && held.owner === owner ? held.ids : []),
    address: folder === undefined ? shown : addressText(folder, say),
    goTo,
    openItems,
    openFile,
    choose,
    back: () => setHistory(goBack),
    forward: () => setHistory(goForward),
    jump: (steps: number) => setHistory((before) => jump(before, steps)),
    nameOf: (id: string) => names.current.get(id) ?? '',
    up: () => {
      const to = folder === undefined ? null : above(folder);
      if (to !== null) goTo(to);
    },
    canGoUp: folder !== undefined && above(folder) !== null,
    refresh: () => setTurn((count) => count + 1),
    setView: (view: View) => changeLook(owner, at, { view }),
    setSorting: (sorting: Sorting) => changeLook(owner, at, { sorting }),
    toggleGroups: () => changeLook(owner, at, { grouped: !look.grouped }),
    togglePane: () => {
      setSearchOpen(false);
      usePreferences.setState(({ pane }) => ({ pane: searchOpen || pane === 'tasks' ? 'tree' : 'tasks' }));
    },
    toggleSearch: () => setSearchOpen((open) => !open),
    setTransfer,
    setRenaming: (item: Item | null) => setRenaming(item?.id ?? null),
    renamed: async (item: Item, name: string): Promise<FileErrorCode | undefined> => {
      const wrong = item.entry === null ? undefined : await actions.rename(doer, item.entry, name);
      if (wrong === undefined) setRenaming(null);
      return wrong;
    },
    selectAll: () => setSelection(select(now, { act: 'all' }, order)),
    invert: () => setSelection(select(now, { act: 'invert' }, order)),
    hold: (mode: 'cut' | 'copy') => {
      if (entries.length > 0) hold({ owner, mode, ids: entries.map((entry) => entry.id) });
    },
    paste: async () => {
      if (canPaste) choose(await actions.paste(doer, at));
    },
    remove: (forever: boolean) =>
      forever || inBin ? actions.destroy(doer, entries) : actions.recycle(doer, entries),
    restore: (all: boolean) => actions.restore(doer, all ? (folder?.entries ?? []) : entries),
    emptyBin: () => actions.emptyBin(doer),
    make,
    undo: () => actions.attempt(doer, () => undoLast(owner)),
    properties: () => {
      if (entries.length > 0) for (const entry of entries) open('properties', entry.id);
      else open('properties', at);
    },
    transferTo: async (to: string) => {
      if (transfer)
        await move(
          transfer.items.map((item) => item.id),
          to,
          transfer.mode,
        );
      setTransfer(null);
    },
    dropped: async ({ ids, files, mode, onto }: Dropped) => {
      const to = onto ?? at;
      if (files.length > 0) choose(await importFiles(doer, to, files));
      else await move(ids, to, mode);
    },
    importFiles: async () => choose(await importFiles(doer, at, await chooseFiles())),
    exportFiles: async () => {
      for (const entry of entries) if (entry.kind === 'file') await exportFile(doer, entry.id);
    },
    goAddress: async (typed: string) => {
      const found = await findAddress(owner, typed, at, say);
      if (found?.kind === 'folder') goTo(found.id);
      else if (found !== undefined)
        open(openingApp(found.entry.name, apps)?.id ?? fileType(found.entry).opener, found.entry.id);
      else {
        await ask({
          title: say('address.label'),
          text: say('address.unknown', { name: typed }),
          kind: 'error',
          buttons: [{ id: 'ok', label: say('button.ok') }],
        });
        addressField.current?.focus();
      }
    },
  };
}

export type ExplorerState = ReturnType<typeof useExplorer>;
