import type { ReactNode } from 'react';
import { type MenuItem, ToolButton, Toolbar, ToolSeparator } from '#ui/index.ts';
import { viewMenu } from './menu-lines.ts';
import type { ExplorerState } from './use-explorer.ts';

/** How many places of the way are listed. */
const listed = 10;

/** The way that led here, or on from here, the nearest place first. */
function wayMenu(e: ExplorerState, places: readonly string[], direction: -1 | 1): readonly MenuItem[] {
  return places.slice(0, listed).map((id, index) => ({
    id: String(index),
    label: e.nameOf(id).replaceAll('&', '&&'),
    onSelect: () => e.jump(direction * (index + 1)),
  }));
}

/** 后退 前进 向上 搜索 文件夹 视图: words only beside what is most used. */
export function ExplorerToolbar({ e }: { readonly e: ExplorerState }): ReactNode {
  const { say } = e;
  const { back, forward } = e.history;
  const tree = !e.searchOpen && e.preferences.pane === 'tree';
  return (
    <Toolbar label={say('toolbar.label')} more={say('toolbar.more')}>
      <ToolButton
        text
        large
        label={say('toolbar.back')}
        icon="arrow-back"
        disabled={back.length === 0}
        onClick={e.back}
        menu={wayMenu(e, back.toReversed(), -1)}
        menuLabel={say('toolbar.back-list')}
      />
      <ToolButton
        large
        label={say('toolbar.forward')}
        icon="arrow-forward"
        disabled={forward.length === 0}
        onClick={e.forward}
        menu={wayMenu(e, forward, 1)}
        menuLabel={say('toolbar.forward-list')}
      />
      <ToolButton large label={say('toolbar.up')} icon="arrow-up" disabled={!e.canGoUp} onClick={e.up} />
      <ToolSeparator />
      <ToolButton
        text
        large
        label={say('toolbar.search')}
        icon="search"
        pressed={e.searchOpen}
        onClick={e.toggleSearch}
      />
      <ToolButton
        text
        large
        label={say('toolbar.folders')}
        icon="folder-open"
        pressed={tree}
        onClick={e.togglePane}
      />
      <ToolSeparator />
      <ToolButton large label={say('toolbar.views')} icon="window" menu={viewMenu(e)} />
    </Toolbar>
  );
}
