// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { MessageBox } from './message-box.tsx';

afterEach(cleanup);
const hot = (): string | null => document.activeElement?.textContent ?? null;

describe('message box', () => {
  const show = () => {
    const press = vi.fn();
    render(
      <MessageBox
        kind="question"
        title="删除"
        text="确实要删除吗?"
        buttons={[
          { id: 'yes', label: '是(&Y)' },
          { id: 'no', label: '否(&N)', default: true, cancel: true },
        ]}
        onPress={press}
      />,
    );
    return press;
  };

  test('the default answer has the focus, arrows move it, Enter presses what has it', async () => {
    const press = show();
    expect(hot()).toBe('否(N)');
    await userEvent.keyboard('{ArrowLeft}{Enter}');
    expect(press.mock.calls).toEqual([['yes']]);
  });

  test('Esc is the cancelling answer, a letter is its button', async () => {
    const press = show();
    await userEvent.keyboard('{Escape}y');
    fireEvent.keyDown(document.body, { key: 'y', code: 'KeyY', altKey: true });
    expect(press.mock.calls).toEqual([['no'], ['yes'], ['yes']]);
  });

  test('Ctrl+C copies title, text and buttons as plain text', async () => {
    const user = userEvent.setup();
    show();
    await user.keyboard('{Control>}c{/Control}');
    expect(await navigator.clipboard.readText()).toMatch(
      /删除[\s\S]*确实要删除吗\?[\s\S]*是\(Y\) {3}否\(N\)/,
    );
  });
});
