import { type ReactNode, useState } from 'react';
import { Menu, ToolButton, Toolbar, ToolSeparator } from '#ui/index.ts';
import { viewMenu } from './menus.ts';
import type { ExplorerState } from './use-explorer.ts';

/** 后退 前进 向上 搜索 文件夹 视图: words only beside what is most used. */
export function ExplorerToolbar({ e }: { readonly e: ExplorerState }): ReactNode {
  const { say } = e;
  const [views, setViews] = useState<DOMRect | null>(null);
  const tree = !e.searchOpen && e.preferences.pane === 'tree';
  return (
    <Toolbar label={say('toolbar.label')}>
      <ToolButton
        text
        large
        label={say('toolbar.back')}
        icon="arrow-back"
        disabled={e.history.back.length === 0}
        onClick={e.back}
      />
      <ToolButton
        large
        label={say('toolbar.forward')}
        icon="arrow-forward"
        disabled={e.history.forward.length === 0}
        onClick={e.forward}
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
      <ToolButton
        large
        label={say('toolbar.views')}
        icon="window"
        expanded={views !== null}
        onClick={({ currentTarget }) => setViews(currentTarget.getBoundingClientRect())}
      />
      {views === null ? null : (
        <Menu label={say('toolbar.views')} at={views} items={viewMenu(e)} onClose={() => setViews(null)} />
      )}
    </Toolbar>
  );
}
