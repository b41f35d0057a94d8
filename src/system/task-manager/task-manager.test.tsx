// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { launch } from '#src/desktop/programs/launch.ts';
import { dropWindows, useWindows } from '#src/desktop/windows/store.ts';
import { useProcesses } from '#src/kernel/index.ts';
import { freshStart, renderWindow } from '../testing/render-window.tsx';
import { TaskManager } from './task-manager.tsx';

beforeEach(async () => {
  await freshStart();
  dropWindows();
  useProcesses.setState({}, true);
});

const process = (windowId: string, change: object) => ({
  windowId,
  app: 'calculators',
  state: 'running' as const,
  reason: null,
  details: '',
  refused: [],
  pings: { sent: 3, answered: 3, roundTrip: 1.4 },
  calls: 7,
  dirty: false,
  busy: false,
  openedIn: 40,
  generation: 0,
  frameless: false,
  ...change,
});

describe('task manager', () => {
  test('lists windows with how they do, switches to one and ends one', async () => {
    const app = launch('calculators') ?? '';
    const notepad = launch('notepad') ?? '';
    useProcesses.setState({ [app]: process(app, { state: 'not-responding' }) });
    const { user } = await renderWindow(TaskManager);
    const rows = () =>
      screen
        .getAllByRole('row')
        .slice(1)
        .map((row) => row.textContent);
    expect(rows()).toEqual(['帮我算税未响应', '记事本正在运行']);
    await user.click(screen.getByRole('row', { name: /帮我算税/ }));
    await user.click(screen.getByRole('button', { name: '切换至' }));
    expect(useWindows.getState().active).toBe(app);
    await user.click(screen.getByRole('row', { name: /记事本/ }));
    await user.click(screen.getByRole('button', { name: '结束任务' }));
    expect(useWindows.getState().windows.map(({ id }) => id)).not.toContain(notepad);
  });

  test('asks before it ends an app, the safe answer in focus', async () => {
    const app = launch('calculators') ?? '';
    useProcesses.setState({ [app]: process(app, {}) });
    const { user, asked } = await renderWindow(TaskManager, { answers: ['cancel'] });
    await user.click(screen.getByRole('row', { name: /帮我算税/ }));
    await user.click(screen.getByRole('button', { name: '结束任务' }));
    expect(asked[0]).toMatchObject({ kind: 'warning', focus: 'cancel' });
    expect(useWindows.getState().windows.map(({ id }) => id)).toContain(app);
  });

  test('shows what each process was refused', async () => {
    const refused = [{ op: 'returns.file', needs: 'returns:file', at: Date.now() }];
    useProcesses.setState({
      a: process('a', { refused }),
      b: process('b', { app: null, state: 'warm', pings: { sent: 0, answered: 0, roundTrip: 0 } }),
    });
    const { user } = await renderWindow(TaskManager);
    await user.click(screen.getByRole('tab', { name: '进程' }));
    const table = screen.getByRole('region', { name: '进程' });
    expect(within(table).getByRole('row', { name: /（备用）/ }).textContent).toContain('待命');
    await user.click(within(table).getByRole('row', { name: /帮我算税/ }));
    expect(screen.getByRole('row', { name: /returns\.file/ }).textContent).toContain('returns:file');
  });
});
