import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  Suspense,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useText } from '#src/i18n/index.ts';
import { useRoving } from '#ui/lib/roving.ts';
import { lazyRetry } from '../lazy-retry.tsx';
import { openMenu, useOpenMenu } from '../menus/store.ts';
import { useLayout } from '../settings/layout.ts';
import { useStart } from '../start/store.ts';
import { useWindows } from '../windows/store.ts';
import { useTraits } from '../windows/traits.ts';
import { isUpright } from './bar-place.ts';
import { dragRests } from './drag-rest.ts';
import { groupTasks } from './grouping.ts';
import { StartButton } from './StartButton.tsx';
import { TaskButton } from './TaskButton.tsx';
import { TaskGroup } from './TaskGroup.tsx';
import { Tray } from './Tray.tsx';
import { beginBarMove, beginBarSize } from './use-bar-drag.ts';
import './taskbar.css';

const QuickLaunch = lazyRetry(async () => ({ default: (await import('./QuickLaunch.tsx')).QuickLaunch }));

/** Start button, one button for every window, and the notification area. */
export function Taskbar(): ReactNode {
  const t = useText();
  const bar = useRef<HTMLDivElement>(null);
  const tasks = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY });
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const { groupTasks: grouping, taskbarEdge, taskbarRows, taskbarLocked, quickLaunch } = useLayout();
  const upright = isUpright(taskbarEdge);
  const unit = useWindows((state) => state.area.unit);
  const windows = useWindows(
    useShallow((state) =>
      state.windows
        .filter((window) => window.owner === null && window.kind !== 'message')
        .map((window) => `${window.id} ${window.app}`),
    ),
  );
  const roving = useRoving(bar, 'button', upright ? 'vertical' : 'horizontal');
  const held = useHeld(bar);

  useLayoutEffect(() => {
    const element = tasks.current;
    if (element === null) return;
    const measure = (): void => setRoom({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const list = windows.map((line) => {
    const [id = '', app = ''] = line.split(' ');
    return { id, app };
  });
  const most = upright
    ? Math.max(1, Math.floor(room.height / (25 * unit)))
    : Math.max(1, Math.floor(room.width / (84 * unit))) * taskbarRows;
  const entries = grouping ? groupTasks(list, most) : list.map((task) => ({ app: task.app, ids: [task.id] }));

  const showMenu = (event: MouseEvent): void => {
    event.preventDefault();
    if (event.target instanceof Element && event.target.closest('button, .tray') !== null) return;
    openMenu({
      label: t('taskbar.label'),
      items: async () => (await import('./taskbar-menu.ts')).taskbarMenu(),
      at: { x: event.clientX, y: event.clientY },
      keyboard: event.button !== 2,
    });
  };
  const pick = (id: string): void =>
    setPicked((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const unpick = (): void => setPicked((before) => (before.size === 0 ? before : new Set()));
  const perRow = Math.max(1, Math.ceil(entries.length / taskbarRows));
  return (
    <div
      ref={bar}
      className="taskbar"
      role="toolbar"
      aria-label={t('taskbar.label')}
      aria-orientation={upright ? 'vertical' : 'horizontal'}
      data-held={held ? '' : undefined}
      data-loose={taskbarLocked ? undefined : ''}
      onPointerDown={beginBarMove}
      onContextMenu={showMenu}
      onDragOver={(event) => dragRests(event.target instanceof Element ? event.target : null)}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && bar.current?.contains(event.relatedTarget)))
          dragRests(null);
      }}
      onDrop={() => dragRests(null)}
      onFocus={roving.onFocus}
      onKeyDown={(event: KeyboardEvent) => roving.onKeyDown(event)}
    >
      {taskbarLocked ? null : (
        <span className="taskbar-edge" aria-hidden="true" onPointerDown={beginBarSize} />
      )}
      <StartButton />
      {quickLaunch ? (
        <Suspense fallback={null}>
          <QuickLaunch />
        </Suspense>
      ) : null}
      {taskbarLocked ? null : <span className="taskbar-grip" aria-hidden="true" />}
      <div
        ref={tasks}
        className="tasks"
        data-rows={taskbarRows > 1 && !upright ? '' : undefined}
        style={{ '--per-row': perRow } as CSSProperties}
      >
        {entries.map(({ app, ids }) =>
          ids.length === 1 && ids[0] !== undefined ? (
            <TaskButton key={ids[0]} id={ids[0]} picked={picked} onPick={pick} onPlain={unpick} />
          ) : (
            <TaskGroup key={`group ${app}`} app={app} ids={ids} />
          ),
        )}
      </div>
      <Tray />
    </div>
  );
}

/** Whether a bar that hides itself must stay: a menu opened from it, or a window that wants to be looked at. */
function useHeld(bar: { readonly current: HTMLElement | null }): boolean {
  const start = useStart((state) => state.open);
  const attention = useTraits((traits) => Object.values(traits).some((one) => one.attention === true));
  const menu = useOpenMenu((state) => state.menu !== null);
  const [own, setOwn] = useState(false);
  useEffect(() => {
    setOwn(menu && bar.current?.matches(':hover, :focus-within') === true);
  }, [menu, bar]);
  return start || attention || own;
}
