// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ContextMenu } from './context-menu.tsx';
import type { MenuItem } from './menu.tsx';
import { MenuBar } from './menu-bar.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const chosen = vi.fn();
const command = (id: string, label: string, more: Partial<MenuItem> = {}): MenuItem =>
  ({ id, label, onSelect: () => chosen(id), ...more }) as MenuItem;

const file: readonly MenuItem[] = [
  command('open', '打开(&O)', { default: true }),
  {
    kind: 'submenu',
    id: 'new',
    label: '新建(&W)',
    items: [command('folder', '文件夹(&F)'), command('text', '文本(&T)')],
  },
  { kind: 'separator', id: 's' },
  command('rename', '重命名(&M)', { disabled: true }),
  command('close', '关闭(&C)'),
  command('copy', '复制(&C)'),
];
const view: readonly MenuItem[] = [
  { kind: 'check', id: 'bar', label: '状态栏(&B)', checked: true, onSelect: () => chosen('bar') },
  { kind: 'radio', id: 'tiles', label: '平铺(&S)', checked: false, onSelect: () => chosen('tiles') },
];

function Bar(): ReactNode {
  return (
    <>
      <MenuBar
        label="菜单栏"
        menus={[
          { id: 'file', label: '文件(&F)', items: file },
          { id: 'view', label: '查看(&V)', items: view },
        ]}
      />
      <input aria-label="名称" />
    </>
  );
}

const hot = (): string | null => document.activeElement?.textContent ?? null;
const menus = (): (string | null)[] =>
  screen.queryAllByRole('menu').map((menu) => menu.getAttribute('aria-label'));

function start() {
  chosen.mockReset();
  render(<Bar />);
  screen.getByRole('textbox').focus();
  return userEvent.setup();
}

describe('menu bar', () => {
  test('Alt alone goes in and out and gives the focus back', async () => {
    const user = start();
    await user.keyboard('{Alt>}{/Alt}');
    expect(hot()).toBe('文件(F)');
    expect(screen.getByRole('menubar').hasAttribute('data-cues')).toBe(true);
    await user.keyboard('{Alt>}{/Alt}');
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });

  test('Alt with another key is not Alt alone', async () => {
    const user = start();
    await user.keyboard('{Alt>}x{/Alt}');
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });

  test('F10, Alt+letter and a plain letter open menus', async () => {
    const user = start();
    await user.keyboard('{F10}v');
    expect(menus()).toEqual(['查看(V)']);
    await user.keyboard('{Escape}{Escape}{Alt>}f{/Alt}');
    expect(menus()).toEqual(['文件(F)']);
    expect(hot()).toBe('打开(O)');
  });

  test('Esc closes the submenu, then the menu, then the bar, then gives the focus back', async () => {
    const user = start();
    await user.keyboard('{Alt>}f{/Alt}{ArrowDown}{ArrowRight}');
    expect(menus()).toEqual(['文件(F)', '新建(W)']);
    await user.keyboard('{Escape}');
    expect([menus(), hot()]).toEqual([['文件(F)'], '新建(W)']);
    await user.keyboard('{Escape}');
    expect([menus(), hot()]).toEqual([[], '文件(F)']);
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });

  test('Left and Right move between menus and in and out of submenus', async () => {
    const user = start();
    await user.keyboard('{Alt>}f{/Alt}{ArrowRight}');
    expect(menus()).toEqual(['查看(V)']);
    await user.keyboard('{ArrowLeft}{ArrowDown}{ArrowRight}');
    expect(hot()).toBe('文件夹(F)');
    await user.keyboard('{ArrowLeft}');
    expect(hot()).toBe('新建(W)');
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(menus()).toEqual(['查看(V)']);
  });

  test('Up and Down wrap, Home and End go to the ends', async () => {
    const user = start();
    await user.keyboard('{Alt>}f{/Alt}{ArrowUp}');
    expect(hot()).toBe('复制(C)');
    await user.keyboard('{ArrowDown}');
    expect(hot()).toBe('打开(O)');
    await user.keyboard('{End}{Home}');
    expect(hot()).toBe('打开(O)');
  });

  test('a disabled line can be hot, does nothing and leaves the menu open', async () => {
    const user = start();
    await user.keyboard('{Alt>}f{/Alt}{ArrowDown}{ArrowDown}');
    expect(hot()).toBe('重命名(M)');
    await user.keyboard('{Enter}');
    expect([chosen.mock.calls.length, menus()]).toEqual([0, ['文件(F)']]);
  });

  test('a letter runs its line; one that two share only walks', async () => {
    const user = start();
    await user.keyboard('{Alt>}f{/Alt}c');
    expect([hot(), chosen.mock.calls.length]).toEqual(['关闭(C)', 0]);
    await user.keyboard('c');
    expect(hot()).toBe('复制(C)');
    await user.keyboard('o');
    expect(chosen.mock.calls).toEqual([['open']]);
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });

  test('check and radio lines say their state, and the default line is marked', async () => {
    const user = start();
    await user.keyboard('{Alt>}v{/Alt}');
    expect(screen.getByRole('menuitemcheckbox', { name: '状态栏(B)' }).getAttribute('aria-checked')).toBe(
      'true',
    );
    expect(screen.getByRole('menuitemradio', { name: '平铺(S)' }).getAttribute('aria-checked')).toBe('false');
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('menuitem', { name: '打开(O)' }).hasAttribute('data-default')).toBe(true);
  });

  test('a press elsewhere, or a click into a frame, closes the chain', async () => {
    const user = start();
    await user.click(screen.getByRole('menuitem', { name: '文件(F)' }));
    expect(menus()).toEqual(['文件(F)']);
    await user.click(screen.getByRole('textbox'));
    expect(menus()).toEqual([]);
    await user.click(screen.getByRole('menuitem', { name: '文件(F)' }));
    const frame = document.body.appendChild(document.createElement('iframe'));
    act(() => frame.focus());
    fireEvent.blur(window);
    await waitFor(() => expect(menus()).toEqual([]));
    frame.remove();
  });

  test('stays open when a frame takes the focus and gives it back at once', async () => {
    vi.useFakeTimers();
    start();
    fireEvent.click(screen.getByRole('menuitem', { name: '文件(F)' }));
    const line = document.activeElement as HTMLElement;
    const frame = document.body.appendChild(document.createElement('iframe'));
    act(() => frame.focus());
    fireEvent.blur(window);
    act(() => line.focus());
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(menus()).toEqual(['文件(F)']);
    frame.remove();
  });
});

function Area(props: { readonly items?: readonly MenuItem[] }): ReactNode {
  const [text] = useState('abc');
  return (
    <ContextMenu label="快捷菜单" items={props.items ?? file}>
      <button type="button">{text}</button>
      <input aria-label="名称" />
    </ContextMenu>
  );
}

describe('context menu', () => {
  test('opens on the other button instead of the browser’s own, and chooses by click', async () => {
    chosen.mockReset();
    render(<Area />);
    const shown = fireEvent.contextMenu(screen.getByRole('button'), { button: 2, detail: 1 });
    expect([shown, menus()]).toEqual([false, ['快捷菜单']]);
    await userEvent.click(screen.getByRole('menuitem', { name: '关闭(C)' }));
    expect([chosen.mock.calls, menus()]).toEqual([[['close']], []]);
  });

  test('leaves text fields theirs, because only the browser can paste', () => {
    render(<Area />);
    expect(fireEvent.contextMenu(screen.getByRole('textbox'), { button: 2 })).toBe(true);
    expect(menus()).toEqual([]);
  });

  test('shows nothing, not even the browser’s own, where there is nothing to do', () => {
    render(<Area items={[]} />);
    expect(fireEvent.contextMenu(screen.getByRole('button'), { button: 2 })).toBe(false);
    expect(menus()).toEqual([]);
  });

  test('a finger that rests 500 ms opens it; one that moves or lifts does not', () => {
    vi.useFakeTimers();
    render(<Area />);
    const target = screen.getByRole('button');
    const press = () => fireEvent.pointerDown(target, { pointerType: 'touch', clientX: 5, clientY: 5 });
    press();
    fireEvent.pointerMove(target, { pointerType: 'touch', clientX: 40, clientY: 5 });
    act(() => vi.advanceTimersByTime(600));
    expect(menus()).toEqual([]);
    press();
    fireEvent.pointerCancel(target);
    act(() => vi.advanceTimersByTime(600));
    expect(menus()).toEqual([]);
    press();
    act(() => vi.advanceTimersByTime(499));
    expect(menus()).toEqual([]);
    act(() => vi.advanceTimersByTime(1));
    expect(menus()).toEqual(['快捷菜单']);
  });
});
