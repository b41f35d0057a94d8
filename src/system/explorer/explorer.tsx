import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { MenuBar, type MenuEntry, StatusBar, TaskPane } from '#ui/index.ts';
import './explorer.css';
import './views.css';
import './chosen.css';
import { kilobytes } from '../common/format.ts';
import '../common/modal.css';
import type { SystemWindowProps } from '../types.ts';
import { AddressBar } from './address-bar.tsx';
import { barMenus } from './bar-menus.ts';
import { contextMenu } from './context-menu.ts';
import { ExplorerToolbar } from './explorer-toolbar.tsx';
import { FolderPicker } from './folder-picker.tsx';
import { FolderTree } from './folder-tree.tsx';
import { ItemView } from './item-view.tsx';
import { type PlaceId, places } from './places.ts';
import { usePreferences } from './preferences.ts';
import { ProgressDialog } from './progress-dialog.tsx';
import { SearchPane } from './search-pane.tsx';
import { runShortcut } from './shortcuts.ts';
import { Splitter } from './splitter.tsx';
import { taskGroups } from './task-groups.tsx';
import { TaskMenu } from './task-menu.tsx';
import { type ExplorerState, useExplorer } from './use-explorer.ts';

type Window = (props: SystemWindowProps) => ReactNode;

export const MyComputer: Window = (props) => <Explorer e={useExplorer(props, 'my-computer', false)} />;
export const MyDocuments: Window = (props) => <Explorer e={useExplorer(props, 'documents', false)} />;
export const RecycleBin: Window = (props) => <Explorer e={useExplorer(props, 'recycle', false)} />;
export const ControlPanel: Window = (props) => <Explorer e={useExplorer(props, 'control-panel', false)} />;
/** A folder window that begins with the search form. */
export const Search: Window = (props) => <Explorer e={useExplorer(props, 'documents', true)} />;

function Explorer({ e }: { readonly e: ExplorerState }): ReactNode {
  const { say, preferences, props, folder } = e;
  const [hot, setHot] = useState<MenuEntry | null>(null);
  const main = useRef<HTMLDivElement>(null);
  const { active } = props;
  const arrived = folder?.id;
  // Wherever the way led from, one arrives in the list; only the tree is walked on with the keyboard.
  // biome-ignore lint/correctness/useExhaustiveDependencies: on arriving, and when the window is come back to
  useEffect(() => {
    const at = document.activeElement;
    const elsewhere = at?.closest('[data-window]') !== main.current?.closest('[data-window]');
    if (arrived === undefined || !active || at?.closest('.explorer-tree, .explorer-search')) return;
    if (elsewhere && at !== document.body) return;
    main.current?.querySelector<HTMLElement>('.explorer-items')?.focus();
  }, [arrived]);
  const chosen = e.selected.map(({ id }) => id).join();
  // A link of the task pane goes once its work has chosen something, and must not take the keyboard along.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another choice changes the links
  useEffect(() => {
    const at = document.activeElement;
    const nowhere = at === document.body || at === main.current?.closest('[data-window]');
    if (active && nowhere) main.current?.querySelector<HTMLElement>('.explorer-items')?.focus();
  }, [chosen]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || !runShortcut(event, e, main.current)) return;
    event.preventDefault();
    // The menu bar must see that Alt was not pressed alone.
    if (!event.altKey) event.stopPropagation();
  };
  const { transfer } = e;
  return (
    <div className="system-window">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that mean the whole window, wherever the focus is */}
      <div className="explorer-whole" onKeyDown={onKeyDown}>
        <MenuBar
          label={say('menu.bar', { name: e.shown })}
          menus={barMenus(e)}
          active={active}
          onHot={setHot}
        />
        <ExplorerToolbar e={e} />
        {preferences.addressBar ? (
          <AddressBar
            address={e.address}
            icon={folder && folder.path.length > 0 ? 'folder' : places[folder?.root ?? 'documents'].icon}
            field={e.addressField}
            opened={e.addressList}
            onOpened={e.setAddressList}
            onGo={(typed) => void e.goAddress(typed)}
            onPlace={e.goTo}
          />
        ) : null}
        <TaskMenu e={e} />
        <div
          className="explorer-main"
          ref={main}
          style={{ '--pane': preferences.paneWidth } as CSSProperties}
        >
          <Pane e={e} />
          {e.searchOpen || preferences.pane === 'tree' ? <Splitter /> : null}
          {folder === undefined ? <div className="explorer-view" /> : <Items e={e} />}
        </div>
        {preferences.statusBar ? <StatusBar panes={status(e, hot)} grip /> : null}
      </div>
      {e.progress === null ? null : <ProgressDialog {...e.progress} />}
      {transfer === null ? null : (
        <FolderPicker
          owner={e.owner}
          mode={transfer.mode}
          start={e.holdsFiles && !e.inBin ? e.at : 'documents'}
          count={transfer.items.length}
          name={transfer.items[0]?.name ?? ''}
          onChosen={(to) => void e.transferTo(to)}
          onCancel={() => e.setTransfer(null)}
        />
      )}
    </div>
  );
}

function Items({ e }: { readonly e: ExplorerState }): ReactNode {
  const { say } = e;
  return (
    <ItemView
      key={e.at}
      label={e.shown}
      owner={e.owner}
      at={e.at}
      view={e.look.view}
      sections={e.sections}
      showPlace={e.searchOpen && e.search.found !== null}
      sorting={e.look.sorting}
      onSort={e.setSorting}
      selection={e.selection}
      setSelection={e.setSelection}
      singleClick={e.singleClick}
      cut={e.cut}
      renaming={e.renaming}
      onOpen={e.openItems}
      onRename={e.setRenaming}
      onRenamed={e.renamed}
      menu={(selected) => contextMenu(e, selected)}
      onDropped={(dropped) => void e.dropped(dropped)}
      accepts={(item) =>
        item === null
          ? e.holdsFiles && !e.inBin
          : item.kind === 'folder' ||
            item.target === 'recycle' ||
            places[item.target as PlaceId]?.holdsFiles === true
      }
      empty={e.searchOpen && e.search.found !== null && !e.search.running ? say('search.nothing') : ''}
    />
  );
}

function Pane({ e }: { readonly e: ExplorerState }): ReactNode {
  const { say } = e;
  if (e.searchOpen) {
    const here = e.holdsFiles && !e.inBin ? { id: e.at, name: e.shown } : null;
    return (
      <SearchPane search={e.search} here={here} onClose={e.searching ? e.props.close : e.toggleSearch} />
    );
  }
  if (e.preferences.pane === 'tree') {
    return (
      <div className="explorer-tree">
        <FolderTree owner={e.owner} label={say('tree.label')} selected={e.at} onSelect={e.goTo} />
      </div>
    );
  }
  return (
    <div className="explorer-tasks">
      <TaskPane
        label={say('tasks.label')}
        groups={taskGroups(e)}
        collapsed={e.preferences.collapsed}
        onCollapsedChange={(collapsed) => usePreferences.setState({ collapsed })}
      />
    </div>
  );
}

function status(e: ExplorerState, hot: MenuEntry | null): readonly string[] {
  const { say, locale, selected, items } = e;
  if (hot !== null) return [hot.help ?? ''];
  const counted = selected.length > 0 ? selected : items;
  const size = counted.reduce((sum, item) => sum + (item.size ?? 0), 0);
  const first =
    selected.length === 0
      ? say('status.objects', { count: items.length })
      : say('status.selected', { count: selected.length });
  return [first, size > 0 ? kilobytes(size, locale) : '', say('place.my-computer')];
}
