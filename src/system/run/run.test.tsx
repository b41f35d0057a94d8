// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { saveFile } from '#src/kernel/storage/index.ts';
import { freshStart, user as person, renderWindow } from '../testing/render-window.tsx';
import { useRunHistory } from './history.ts';
import { Run } from './run.tsx';

beforeEach(async () => {
  await freshStart();
  useRunHistory.setState({ lines: {} });
});

const line = () => screen.getByRole<HTMLInputElement>('combobox', { name: '打开(O)：' });

describe('run', () => {
  test.each([
    ['帮我算税', 'calculators'],
    ['notepad', 'notepad'],
    ['My Documents', 'my-documents'],
  ])('%s starts it, and is remembered', async (typed, id) => {
    const { user, open, close, unmount } = await renderWindow(Run);
    await user.type(line(), `${typed}{Enter}`);
    await waitFor(() => expect(close).toHaveBeenCalled());
    expect(open).toHaveBeenCalledWith(id, undefined);
    unmount();
    await renderWindow(Run);
    expect(line().value).toBe(typed);
  });

  test('a document is opened by its name', async () => {
    const file = await saveFile(person.id, { name: '说明.txt', type: 'text/plain', content: '' });
    const { user, open } = await renderWindow(Run);
    await user.type(line(), '说明.txt{Enter}');
    await waitFor(() => expect(open).toHaveBeenCalledWith('notepad', file.id));
  });

  test('what cannot be found is said, and the window stays', async () => {
    const { user, asked, close } = await renderWindow(Run);
    await user.type(line(), 'winword{Enter}');
    await waitFor(() => expect(asked.at(-1)?.text).toContain('winword'));
    expect(close).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(close).toHaveBeenCalled();
  });
});
