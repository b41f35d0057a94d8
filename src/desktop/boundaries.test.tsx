// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startTexts } from '#src/i18n/index.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { QuietBoundary } from './QuietBoundary.tsx';
import { ShellBoundary } from './ShellBoundary.tsx';

const fault = { on: true };
function Fragile(): ReactNode {
  if (fault.on) throw new Error('broken inside');
  return <p>works</p>;
}

beforeEach(async () => {
  await startTexts('zh-CN');
  fault.on = true;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('197 a fault in a window is told there, the rest lives on, and it can be opened again', async () => {
  const onClose = vi.fn();
  render(
    <>
      <ErrorBoundary title="甲" active onClose={onClose}>
        <Fragile />
      </ErrorBoundary>
      <p>the others</p>
    </>,
  );
  expect(screen.getByRole('alert').textContent).toContain('甲');
  expect(screen.getByRole('alert').textContent).toContain('broken inside');
  expect(screen.getByText('the others')).toBeTruthy();
  fault.on = false;
  await userEvent.click(screen.getByRole('button', { name: '重新打开' }));
  expect(screen.getByText('works')).toBeTruthy();
});

test('202 a fault of the shell itself offers to start again, never a blank page', () => {
  render(
    <ShellBoundary>
      <Fragile />
    </ShellBoundary>,
  );
  expect(screen.getByRole('button', { name: '重新启动' })).toBeTruthy();
});

test('what the desktop can do without goes quietly', () => {
  render(
    <>
      <QuietBoundary>
        <Fragile />
      </QuietBoundary>
      <p>the others</p>
    </>,
  );
  expect(screen.getByText('the others')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});
