import { type ReactNode, useEffect, useState } from 'react';
import { activate, closeWindow } from '#src/desktop/windows/commands.ts';
import { useWindows } from '#src/desktop/windows/store.ts';
import { endProcess, useProcesses } from '#src/kernel/index.ts';
import { Button, DataTable, MenuBar, StatusBar, Tabs } from '#ui/index.ts';
import './task-manager.css';
import { moment, roundSize } from '../common/format.ts';
import { useLocale, useSay } from '../common/texts.ts';
import type { SystemWindowProps } from '../types.ts';
import { processRows, taskRows } from './rows.ts';

/** 任务管理器: what is open, how it does, what it was refused, and how to end it. */
export function TaskManager(props: SystemWindowProps): ReactNode {
  const say = useSay();
  const locale = useLocale();
  const windows = useWindows((state) => state.windows);
  const processes = useProcesses();
  const [tab, setTab] = useState('tasks');
  const [task, setTask] = useState<string | null>(null);
  const [process, setProcess] = useState<string | null>(null);
  const memory = useMemory();
  const tasks = taskRows(windows, processes).filter(({ id }) => id !== props.windowId);
  const rows = processRows(processes, locale);
  const chosen = tasks.find(({ id }) => id === task);

  const end = async (id: string): Promise<void> => {
    const window = windows.find((one) => one.id === id);
    if (window === undefined) return;
    if (window.kind !== 'app') {
      await closeWindow(id);
      return;
    }
    const answer = await props.ask({
      title: say('tasks.title'),
      text: say('tasks.end-text', { name: window.title }),
      kind: 'warning',
      buttons: [
        { id: 'end', label: say('tasks.end') },
        { id: 'cancel', label: say('button.cancel') },
      ],
      focus: 'cancel',
    });
    if (answer === 'end') await endProcess(id);
  };
  const menus = [
    {
      id: 'file',
      label: say('menu.file'),
      items: [
        { id: 'run', label: say('tasks.new'), onSelect: () => props.open('run') },
        { kind: 'separator' as const, id: '1' },
        { id: 'exit', label: say('tasks.exit'), onSelect: props.close },
      ],
    },
    {
      id: 'help',
      label: say('menu.help'),
      items: [
        { id: 'topics', label: say('menu.help-topics'), onSelect: () => props.open('help', 'windows') },
      ],
    },
  ];
  const refused = rows.find(({ id }) => id === process)?.refused ?? [];
  return (
    <div className="task-manager">
      <MenuBar label={say('menu.bar', { name: say('tasks.title') })} menus={menus} active={props.active} />
      <Tabs
        label={say('tasks.title')}
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'tasks',
            label: say('tasks.tab-tasks'),
            content: (
              <div className="task-manager-page">
                <DataTable
                  caption={say('tasks.tab-tasks')}
                  captionHidden
                  rows={tasks}
                  rowKey={({ id }) => id}
                  selected={task}
                  onSelect={setTask}
                  onOpen={activate}
                  empty={say('tasks.none')}
                  columns={[
                    { id: 'task', header: say('tasks.task'), rowHeader: true, cell: ({ title }) => title },
                    {
                      id: 'state',
                      header: say('tasks.state'),
                      cell: ({ state, hung }) => <span data-hung={hung ? '' : undefined}>{say(state)}</span>,
                    },
                  ]}
                />
                <div className="system-buttons">
                  <Button
                    disabled={chosen === undefined}
                    onClick={() => (chosen ? void end(chosen.id) : undefined)}
                  >
                    {say('tasks.end-task')}
                  </Button>
                  <Button
                    disabled={chosen === undefined}
                    onClick={() => (chosen ? activate(chosen.id) : undefined)}
                  >
                    {say('tasks.switch')}
                  </Button>
                  <Button onClick={() => props.open('run')}>{say('tasks.new-task')}</Button>
                </div>
              </div>
            ),
          },
          {
            id: 'processes',
            label: say('tasks.tab-processes'),
            content: (
              <div className="task-manager-page">
                <DataTable
                  caption={say('tasks.tab-processes')}
                  captionHidden
                  rows={rows}
                  rowKey={({ id }) => id}
                  selected={process}
                  onSelect={setProcess}
                  empty={say('tasks.none')}
                  columns={[
                    {
                      id: 'name',
                      header: say('tasks.image'),
                      rowHeader: true,
                      cell: ({ name }) => (name === '' ? say('tasks.spare') : name),
                    },
                    { id: 'state', header: say('tasks.state'), cell: ({ state }) => say(state) },
                    { id: 'calls', header: say('tasks.calls'), number: true, cell: ({ calls }) => calls },
                    {
                      id: 'refused',
                      header: say('tasks.refused'),
                      number: true,
                      cell: (row) => row.refused.length,
                    },
                    {
                      id: 'answer',
                      header: say('tasks.answer'),
                      number: true,
                      cell: ({ answer }) => (answer === null ? '' : say('tasks.ms', { count: answer })),
                    },
                  ]}
                />
                <DataTable
                  caption={say('tasks.refused-list')}
                  rows={refused}
                  rowKey={({ op, at }) => `${op}-${at}`}
                  empty={process === null ? say('tasks.choose-process') : say('tasks.nothing-refused')}
                  columns={[
                    { id: 'op', header: say('tasks.operation'), rowHeader: true, cell: ({ op }) => op },
                    { id: 'needs', header: say('tasks.needs'), cell: ({ needs }) => needs },
                    { id: 'at', header: say('tasks.when'), cell: ({ at }) => moment(at, locale) },
                  ]}
                />
                <div className="system-buttons">
                  <Button
                    disabled={process === null || !windows.some(({ id }) => id === process)}
                    onClick={() => (process === null ? undefined : void end(process))}
                  >
                    {say('tasks.end-process')}
                  </Button>
                </div>
              </div>
            ),
          },
        ]}
      />
      <StatusBar
        panes={[
          say('tasks.count', { count: rows.length }),
          say('tasks.windows', { count: tasks.length }),
          memory === null ? say('tasks.no-memory') : say('tasks.memory', { size: roundSize(memory, locale) }),
        ]}
        grip
      />
    </div>
  );
}

/** What the browser tells of this page's memory; most tell nothing. */
function useMemory(): number | null {
  const [used, setUsed] = useState(readMemory);
  useEffect(() => {
    const timer = window.setInterval(() => setUsed(readMemory()), 2000);
    return () => window.clearInterval(timer);
  }, []);
  return used;
}

function readMemory(): number | null {
  const memory: unknown = Reflect.get(performance, 'memory');
  if (typeof memory !== 'object' || memory === null) return null;
  const used: unknown = Reflect.get(memory, 'usedJSHeapSize');
  return typeof used === 'number' ? used : null;
}
