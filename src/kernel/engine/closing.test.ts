import { expect, test } from 'vitest';
import type { ConfirmCall } from '#sdk/protocol/to-shell.ts';
import type { ShellConnection } from '../shell.ts';
import type { AppSession } from './app-session.ts';
import { closeWindow } from './closing.ts';

interface Scene {
  readonly answer?: Promise<boolean>;
  readonly dirty?: boolean;
  readonly silent?: boolean;
  /** What the person presses, by the id of the button. */
  readonly presses?: string;
}

async function close({ answer = Promise.resolve(true), dirty = false, silent = false, presses = '' }: Scene) {
  const asked: ConfirmCall[] = [];
  let ended = false;
  const session = { name: '网上申报', dirty, askToClose: () => answer } as AppSession;
  const shell = {
    settings: () => ({ locale: 'zh-CN' }),
    confirm: async (_windowId: string, question: ConfirmCall) => {
      asked.push(question);
      return presses;
    },
  } as unknown as ShellConnection;
  const result = await closeWindow('w1', session, shell, {
    isSilent: () => silent,
    end: async () => {
      ended = true;
    },
  });
  return { result, ended, asked: asked.map(({ title }) => title) };
}

const never = new Promise<boolean>(() => undefined);

test('an app that agrees is closed without a word', async () => {
  expect(await close({})).toEqual({ result: 'closed', ended: false, asked: [] });
});

test('an app that objects stays', async () => {
  expect(await close({ answer: Promise.resolve(false) })).toMatchObject({ result: 'cancelled' });
});

test('what is not yet handed in is asked about', async () => {
  expect(await close({ dirty: true, presses: 'cancel' })).toMatchObject({
    result: 'cancelled',
    asked: ['网上申报'],
  });
  expect(await close({ dirty: true, presses: 'close' })).toMatchObject({ result: 'closed' });
});

test('an app that does not answer may be ended', async () => {
  expect(await close({ answer: never, silent: true, presses: 'end' })).toEqual({
    result: 'closed',
    ended: true,
    asked: ['结束程序 - 网上申报'],
  });
  expect(await close({ answer: never, silent: true, presses: 'cancel' })).toMatchObject({
    result: 'cancelled',
    ended: false,
  });
});
