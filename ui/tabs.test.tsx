// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { Tabs } from './tabs.tsx';

afterEach(cleanup);
const hot = (): string | null => document.activeElement?.textContent ?? null;

function Sheet(): ReactNode {
  const [tab, setTab] = useState('a');
  return (
    <Tabs
      label="属性"
      selected={tab}
      onSelect={setTab}
      tabs={[
        { id: 'a', label: '主题', content: <input aria-label="甲" /> },
        { id: 'b', label: '外观', content: <input aria-label="乙" />, disabled: true },
        { id: 'c', label: '设置', content: <input aria-label="丙" /> },
      ]}
    />
  );
}

describe('tabs', () => {
  const selected = (): string | null => screen.getByRole('tab', { selected: true }).textContent;

  test('arrows choose at once and skip what is disabled', async () => {
    render(<Sheet />);
    await userEvent.tab();
    expect(hot()).toBe('主题');
    await userEvent.keyboard('{ArrowRight}');
    expect([hot(), selected()]).toEqual(['设置', '设置']);
    await userEvent.keyboard('{ArrowRight}');
    expect(selected()).toBe('主题');
  });

  test('Ctrl+Tab turns the card from inside, and what was typed stays', async () => {
    render(<Sheet />);
    await userEvent.type(screen.getByRole('textbox', { name: '甲' }), '12');
    fireEvent.keyDown(screen.getByRole('textbox', { name: '甲' }), { key: 'Tab', ctrlKey: true });
    expect(selected()).toBe('设置');
    expect(screen.queryByRole('textbox', { name: '甲' })).toBeNull();
    fireEvent.keyDown(screen.getByRole('textbox', { name: '丙' }), { key: 'PageUp', ctrlKey: true });
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '甲' }).value).toBe('12');
  });

  test('the list is one stop for Tab', async () => {
    render(<Sheet />);
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '甲' }));
  });
});
