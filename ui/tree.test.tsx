// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Tree } from './tree.tsx';

afterEach(cleanup);
const hot = (): string | null => document.activeElement?.textContent ?? null;

function Folders(props: { readonly open?: (id: string) => void }): ReactNode {
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const [selected, setSelected] = useState<string | null>('docs');
  return (
    <Tree
      label="文件夹"
      nodes={[
        {
          id: 'docs',
          label: 'Documents',
          children: [
            { id: 'tax', label: 'Tax', children: [{ id: 'y', label: '2025' }] },
            { id: 'trips', label: 'Trips' },
          ],
        },
        { id: 'bin', label: 'Bin' },
      ]}
      expanded={expanded}
      onExpandedChange={setExpanded}
      selected={selected}
      onSelect={setSelected}
      onOpen={props.open}
    />
  );
}

describe('tree', () => {
  const lines = (): (string | null)[] => screen.getAllByRole('treeitem').map((line) => line.textContent);

  test('Right opens then goes in, Left goes out then closes', async () => {
    render(<Folders />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(lines()).toEqual(['Documents', 'Tax', 'Trips', 'Bin']);
    await userEvent.keyboard('{ArrowRight}');
    expect(hot()).toBe('Tax');
    await userEvent.keyboard('{ArrowLeft}');
    expect(hot()).toBe('Documents');
    await userEvent.keyboard('{ArrowLeft}');
    expect(lines()).toEqual(['Documents', 'Bin']);
  });

  test('* opens everything below, letters jump and gather, End goes last', async () => {
    render(<Folders />);
    await userEvent.tab();
    await userEvent.keyboard('*');
    expect(lines()).toEqual(['Documents', 'Tax', '2025', 'Trips', 'Bin']);
    await userEvent.keyboard('tr');
    expect(hot()).toBe('Trips');
    await userEvent.keyboard('{End}');
    expect(hot()).toBe('Bin');
  });

  test('Enter and a double click open', async () => {
    const open = vi.fn();
    render(<Folders open={open} />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await userEvent.dblClick(screen.getByText('Bin'));
    expect(open.mock.calls).toEqual([['docs'], ['bin']]);
    expect(screen.getByRole('treeitem', { name: 'Bin' }).getAttribute('aria-selected')).toBe('true');
  });
});
