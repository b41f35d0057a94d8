// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { Announcer, useAnnounce } from './announcer.tsx';
import { DataTable, type Sort } from './data-table.tsx';
import { TaskPane } from './task-pane.tsx';
import { ToolButton } from './tool-button.tsx';
import { Toolbar } from './toolbar.tsx';
import { Tooltip } from './tooltip.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Say(): ReactNode {
  const announce = useAnnounce();
  return (
    <button type="button" onClick={() => announce('已保存')}>
      说
    </button>
  );
}

function Table(props: {
  readonly select: (key: string) => void;
  readonly open: (key: string) => void;
}): ReactNode {
  const [sort, setSort] = useState<Sort | undefined>();
  const [row, setRow] = useState('1');
  return (
    <DataTable
      caption="记录"
      columns={[{ id: 'n', header: '月份', cell: (one: string) => one, sortable: true }]}
      rows={['1', '2', '3']}
      rowKey={(one) => one}
      sort={sort}
      onSort={setSort}
      selected={row}
      onSelect={(key) => {
        setRow(key);
        props.select(key);
      }}
      onOpen={props.open}
    />
  );
}

test('a header click sorts, again reverses; rows are one stop and arrows choose', async () => {
  const select = vi.fn();
  const open = vi.fn();
  render(<Table select={select} open={open} />);
  const header = screen.getByRole('columnheader');
  await userEvent.click(screen.getByRole('button', { name: '月份' }));
  expect(header.getAttribute('aria-sort')).toBe('ascending');
  await userEvent.click(screen.getByRole('button', { name: '月份' }));
  expect(header.getAttribute('aria-sort')).toBe('descending');
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
  expect(select).toHaveBeenLastCalledWith('3');
  expect(open.mock.calls).toEqual([['3']]);
});

test('a toolbar is one stop; arrows walk over what is not disabled and wrap', async () => {
  const nothing = (): void => undefined;
  render(
    <Toolbar label="工具">
      <ToolButton label="甲" icon="folder" onClick={nothing} />
      <ToolButton label="乙" icon="folder" disabled onClick={nothing} />
      <ToolButton label="丙" icon="folder" onClick={nothing} />
    </Toolbar>,
  );
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('丙');
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('甲');
  await userEvent.tab();
  expect(document.activeElement).toBe(document.body);
});

test('a task group folds, says so, and what is folded cannot be reached', async () => {
  const changed = vi.fn();
  render(
    <TaskPane
      label="任务"
      groups={[{ id: 'tax', title: '办税任务', links: [{ id: 'a', label: '申报', onSelect: changed }] }]}
      onCollapsedChange={changed}
    />,
  );
  const head = screen.getByRole('button', { name: '办税任务' });
  await userEvent.click(head);
  expect(head.getAttribute('aria-expanded')).toBe('false');
  expect(screen.getByText('申报').closest('[inert]')).not.toBeNull();
  expect(changed.mock.calls).toEqual([[['tax']]]);
});

test('a tip comes after 500 ms of rest and Esc sends it away', () => {
  vi.useFakeTimers();
  render(
    <Tooltip text="打印这一页">
      <button type="button">打印</button>
    </Tooltip>,
  );
  const button = screen.getByRole('button');
  fireEvent.pointerOver(button, { pointerType: 'mouse' });
  act(() => vi.advanceTimersByTime(499));
  expect(screen.queryByRole('tooltip', { hidden: true })).toBeNull();
  act(() => vi.advanceTimersByTime(1));
  const tip = screen.getByRole('tooltip', { hidden: true });
  expect(button.getAttribute('aria-describedby')).toBe(tip.id);
  fireEvent.keyDown(button, { key: 'Escape' });
  expect(screen.queryByRole('tooltip', { hidden: true })).toBeNull();
});

test('saying the same twice is a change that is read again', async () => {
  render(
    <Announcer>
      <Say />
    </Announcer>,
  );
  const region = screen.getByTestId('announcer');
  await userEvent.click(screen.getByRole('button'));
  const first = region.textContent;
  await userEvent.click(screen.getByRole('button'));
  expect(region.textContent?.trim()).toBe('已保存');
  expect(region.textContent).not.toBe(first);
});
