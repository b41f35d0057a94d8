import { type ReactNode, useState } from 'react';
import { Menu, type MenuItem, ToolButton } from '#ui/index.ts';
import { taskGroups } from './task-groups.tsx';
import type { ExplorerState } from './use-explorer.ts';

/** The task pane as a menu, where a window is too narrow for a pane. */
export function TaskMenu({ e }: { readonly e: ExplorerState }): ReactNode {
  const [at, setAt] = useState<DOMRect | null>(null);
  const items = taskGroups(e).flatMap((group): readonly MenuItem[] => {
    const lines = group.links ?? [];
    return lines.length === 0
      ? []
      : [{ kind: 'submenu', id: group.id, label: group.title, items: lines.map((link) => ({ ...link })) }];
  });
  return (
    <div className="explorer-task-menu">
      <ToolButton
        text
        label={e.say('tasks.menu')}
        icon="properties"
        expanded={at !== null}
        onClick={({ currentTarget }) => setAt(currentTarget.getBoundingClientRect())}
      />
      {at === null ? null : (
        <Menu label={e.say('tasks.menu')} at={at} items={items} onClose={() => setAt(null)} />
      )}
    </div>
  );
}
