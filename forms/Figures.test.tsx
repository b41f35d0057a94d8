// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ResultTable } from './Figures.tsx';

afterEach(cleanup);

it('shows the words of a table in the language of the reader, and figures as figures', () => {
  const label = { zh: '表', en: 'Table' };
  const table = {
    name: 'one',
    label,
    columns: [
      { name: 'kind', label, unit: 'other' as const },
      { name: 'day', label, unit: 'other' as const },
      { name: 'amount', label, unit: 'CNY' as const },
    ],
  };
  const rows = [{ kind: '增值税 / VAT', day: '2026-10-26', amount: '12000.00' }];
  const shown = () => Array.from(screen.getAllByRole('row')[1]?.children ?? [], (cell) => cell.textContent);
  const { rerender } = render(<ResultTable table={table} rows={rows} language="zh" />);
  expect(shown()).toEqual(['增值税', '2026-10-26', '12,000.00']);
  rerender(<ResultTable table={table} rows={rows} language="en" />);
  expect(shown()).toEqual(['VAT', '2026-10-26', '12,000.00']);
});
