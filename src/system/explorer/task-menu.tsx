import type { ReactNode } from 'react';
import { type MenuItem, ToolButton } from '#ui/index.ts';
import { taskGroups } from './task-groups.tsx';
import type { ExplorerState } from './use-explorer.ts';

/** The task pane as a menu, where a window is too narrow for a pane. */
export function TaskMenu({ e }: { readonly e: ExplorerState }): ReactNode {
  const items = taskGroups(e).flatMap((group): readonly MenuItem[] => {
    const lines = group.links ?? [];
    return lines.length === 0
      ? []
      : [{ kind: 'submenu', id: group.id, label: group.title, items: lines.map((link) => ({ ...link })) }];
  });
  return (
    <div className="explorer-task-menu">
      <ToolButton text label={e.say('tasks.menu')} icon="properties" menu={items} />
    </div>
  );
}
