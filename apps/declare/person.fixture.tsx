import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { todayInChina } from '#forms/index.ts';
import { type RenderedApp, type RenderOptions, renderApp } from '#sdk/testing/index.ts';
import { App } from './App.tsx';
import en from './locales/en.json' with { type: 'json' };
import zh from './locales/zh-CN.json' with { type: 'json' };
import manifest from './manifest.ts';
import type { Office } from './office.fixture.ts';
import { openPeriods } from './settlement.ts';

/** The year that is settled today. */
export const [period = ''] = openPeriods(todayInChina());

/** The app as the shell starts it for the sample person, with this office behind it. */
export function startDeclare(office: Office, options: Partial<RenderOptions> = {}): RenderedApp {
  return renderApp(<App />, {
    locales: { 'zh-CN': zh, en },
    permissions: manifest.permissions,
    user: { id: 'lin', name: '林晓禾', kind: 'person' },
    api: office.handlers(),
    ...options,
  });
}

/** Everything kept so far, as the next start of the app finds it. */
export async function keptDrafts(app: RenderedApp): Promise<Readonly<Record<string, unknown>>> {
  await app.saved();
  return Object.fromEntries([...app.drafts].map(([key, draft]) => [key, draft.value]));
}

export const box = (name: string, description?: RegExp) =>
  screen.getByRole('textbox', { name, ...(description === undefined ? {} : { description }) });

export const typedIn = (element: Element) => element.getAttribute('value');

/** A person with a mouse who counts clicks. */
export class Person {
  readonly user = userEvent.setup();
  clicks = 0;

  async press(name: string | RegExp) {
    await this.user.click(await screen.findByRole('button', { name }));
    this.clicks += 1;
  }

  async begin() {
    await this.press(new RegExp(`^开始办理 ${period}`));
    await this.at('年度和身份');
  }

  async next(title: string) {
    await this.press(/^下一步/);
    await this.at(title);
  }

  async at(title: string) {
    await screen.findByRole('heading', { name: title });
  }

  async toSummary() {
    for (const title of ['收入和已缴税款', '扣除', '年终奖怎么计税', '确认并提交']) await this.next(title);
  }

  async agree() {
    await this.user.click(screen.getByRole('checkbox', { name: /本人声明/ }));
    this.clicks += 1;
  }

  async submit() {
    await this.press(/^提交申报/);
  }
}
