// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { problem } from '#contract/index.ts';
import { ApiError, HostError, useDraft, useHost, useTranslation } from '../index.ts';
import { type RenderOptions, renderApp } from './index.ts';

const locales = { 'zh-CN': { hello: '您好，{{name}}' }, en: { hello: 'Hello, {{name}}' } };

function Sample() {
  const host = useHost();
  const { t } = useTranslation();
  const draft = useDraft('form', '');
  const load = async () => {
    try {
      const { items } = await host.api('returns.list');
      host.setTitle(String(items.length));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      draft.set(error.messages.zh);
    }
  };
  return (
    <>
      <h1>{t('hello', { name: host.user.name })}</h1>
      <p>{host.document?.name ?? 'no document'}</p>
      <input aria-label="form" value={draft.value} onChange={(event) => draft.set(event.target.value)} />
      <button type="button" onClick={load}>
        load
      </button>
      <button type="button" onClick={() => void draft.discard()}>
        discard
      </button>
    </>
  );
}

const open = (options: Omit<RenderOptions, 'locales'> = {}) => renderApp(<Sample />, { locales, ...options });

afterEach(cleanup);

test('an app is shown in the language, with the user and the document it was given', () => {
  const app = open({ document: { id: '1', name: 'a.return.json', type: 'application/json', content: '{}' } });
  expect(screen.getByRole('heading').textContent).toBe('您好，访客');
  expect(screen.getByText('a.return.json')).toBeDefined();
  app.setLocale('en');
  expect(screen.getByRole('heading').textContent).toBe('Hello, 访客');
  app.openDocument({ id: '2', name: 'b.return.json', type: 'application/json', content: '{}' });
  expect(screen.getByText('b.return.json')).toBeDefined();
});

test('what is typed is kept under its key and can be discarded', async () => {
  const app = open();
  await userEvent.type(screen.getByLabelText('form'), '120000');
  await app.saved();
  expect(app.drafts.get('form')?.value).toBe('120000');
  await userEvent.click(screen.getByText('discard'));
  expect(screen.getByLabelText('form')).toHaveProperty('value', '');
  expect(app.drafts.size).toBe(0);
});

test('a draft that was kept is there at once', () => {
  open({ drafts: { form: '12' } });
  expect(screen.getByLabelText('form')).toHaveProperty('value', '12');
});

test('permissions hold in tests as they do in the shell', async () => {
  open({ api: { 'returns.list': () => ({ items: [] }) } });
  await userEvent.click(screen.getByText('load'));
  expect(await screen.findByDisplayValue('本程序没有执行此操作的权限。')).toBeDefined();
});

test('an answer of the test’s own is given, or its refusal', async () => {
  const app = open({ permissions: ['returns:*'], api: { 'returns.list': () => ({ items: [] }) } });
  await userEvent.click(screen.getByText('load'));
  await expect.poll(() => app.record.title).toBe('0');
  expect(app.record.calls).toEqual([{ operation: 'returns.list', options: {} }]);
  cleanup();
  open({
    permissions: ['returns:read'],
    api: {
      'returns.list': () => {
        throw new ApiError(problem('busy'));
      },
    },
  });
  await userEvent.click(screen.getByText('load'));
  expect(await screen.findByDisplayValue('系统繁忙，请稍后再试。')).toBeDefined();
});
