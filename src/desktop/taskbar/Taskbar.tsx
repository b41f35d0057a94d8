import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useText } from '#src/i18n/index.ts';
import { useRoving } from '#ui/lib/roving.ts';
import { openMenu } from '../menus/store.ts';
import { useLayout } from '../settings/layout.ts';
import { useWindows } from '../windows/store.ts';
import { groupTasks } from './grouping.ts';
import { StartButton } from './StartButton.tsx';
import { TaskButton } from './TaskButton.tsx';
import { TaskGroup } from './TaskGroup.tsx';
import { Tray } from './Tray.tsx';
import './taskbar.css';

/** Start button, one button for every window, and the notification area. */
export function Taskbar(): ReactNode {
  const t = useText();
  const bar = useRef<HTMLDivElement>(null);
  const tasks = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(Number.POSITIVE_INFINITY);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const grouping = useLayout((state) => state.groupTasks);
  const locked = useLayout((state) => state.taskbarLocked);
  const unit = useWindows((state) => state.area.unit);
  const windows = useWindows(
    useShallow((state) =>
      state.windows
        .filter((window) => window.owner === null && window.kind !== 'message')
        .map((window) => `${window.id} ${window.app}`),
    ),
  );
  const roving = useRoving(bar, 'button');

  useLayoutEffect(() => {
    const element = tasks.current;
    if (element === null) return;
    const measure = (): void => setRoom(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const list = windows.map((line) => {
    const [id = '', app = ''] = line.split(' ');
    return { id, app };
  });
  const most = Math.max(1, Math.floor(room / (84 * unit)));
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
  return (
    <div
      ref={bar}
      className="taskbar"
      role="toolbar"
      aria-label={t('taskbar.label')}
      onContextMenu={showMenu}
      onFocus={roving.onFocus}
      onKeyDown={(event: KeyboardEvent) => roving.onKeyDown(event)}
    >
      <StartButton />
      <div ref={tasks} className="tasks" data-unlocked={locked ? undefined : ''}>
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
