import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentType, useState } from 'react';
import { vi } from 'vitest';
import { startTexts } from '#src/i18n/index.ts';
import { database } from '#src/kernel/storage/db.ts';
import { DialogRoom, type OpenDialog } from '../common/dialog-room.ts';
import { readyTexts } from '../common/texts.ts';
import type { Question, SystemWindowProps } from '../types.ts';

export const user = { id: 'lin', kind: 'person', name: { zh: '林晓禾', en: 'Lin Xiaohe' } } as const;

/** An empty disk, no settings, texts in the language asked for. */
export async function freshStart(locale = 'zh-CN'): Promise<void> {
  cleanup();
  localStorage.clear();
  await database.delete();
  await database.open();
  await startTexts(locale);
  await readyTexts();
}

const showDialog: OpenDialog = ({ title, content, onShown }) => {
  content.setAttribute('role', 'dialog');
  content.setAttribute('aria-label', title);
  document.body.append(content);
  onShown();
  return () => content.remove();
};

/** A trusted window without a desktop around it: what it asks is answered, what it says is kept. */
export async function renderWindow(
  Component: ComponentType<SystemWindowProps>,
  given: { readonly params?: string; readonly answers?: readonly string[] } = {},
) {
  const answers = [...(given.answers ?? [])];
  const asked: Question[] = [];
  const titles: string[] = [];
  const spies = {
    open: vi.fn<SystemWindowProps['open']>(),
    close: vi.fn(),
    setDirty: vi.fn<(dirty: boolean) => void>(),
  };
  let mayClose: () => Promise<boolean> = async () => true;
  const still: Omit<SystemWindowProps, 'params'> = {
    windowId: 'w1',
    user,
    active: true,
    ...spies,
    setTitle: (title) => titles.push(title),
    setParams: vi.fn(),
    onCloseAsked: (handler) => {
      mayClose = handler;
      return () => undefined;
    },
    onBack: () => () => undefined,
    ask: async (question) => {
      asked.push(question);
      return answers.shift() ?? question.buttons.at(-1)?.id ?? '';
    },
  };
  function Host() {
    const [params, setParams] = useState(given.params ?? null);
    return (
      <div role="dialog" aria-label="window">
        <DialogRoom value={showDialog}>
          <Component {...still} params={params} setParams={setParams} />
        </DialogRoom>
      </div>
    );
  }
  const view = render(<Host />);
  await screen.findByRole('dialog', { name: 'window' });
  return {
    ...spies,
    asked,
    titles,
    user: userEvent.setup(),
    mayClose: () => mayClose(),
    unmount: view.unmount,
  };
}
