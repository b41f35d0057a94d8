import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { database } from './db.ts';
import {
  clearDraft,
  type Draft,
  listDrafts,
  loadDraft,
  noRevision,
  saveDraft,
  subscribeDraft,
} from './index.ts';

const at = ['lin', 'declare', 'iit-annual/2025'] as const;

async function saved(value: unknown, base: number): Promise<number> {
  const answer = await saveDraft(...at, value, base);
  if (answer.kind !== 'saved') throw new Error('unexpected conflict');
  return answer.revision;
}

beforeEach(async () => {
  await database.delete();
  await database.open();
});

test('a draft is what was last saved, one row however often', async () => {
  expect(await loadDraft(...at)).toBeUndefined();
  const first = await saved({ wages: '1' }, noRevision);
  const second = await saved({ wages: '12' }, first);
  expect(second).toBeGreaterThan(first);
  expect(await loadDraft(...at)).toMatchObject({ value: { wages: '12' }, revision: second });
  expect(await database.drafts.count()).toBe(1);
  expect(await listDrafts('lin', 'declare')).toMatchObject([{ key: 'iit-annual/2025', revision: second }]);
});

test('a second tab on an old revision is told, and overwrites nothing', async () => {
  const base = await saved('tab one', noRevision);
  await saved('tab two', base);
  const late = await saveDraft(...at, 'tab one again', base);
  expect(late).toMatchObject({ kind: 'conflict', current: { value: 'tab two' } });
  expect(await loadDraft(...at)).toMatchObject({ value: 'tab two' });
});

test('two tabs beginning at once: one wins, the other is told', async () => {
  const answers = await Promise.all(['a', 'b'].map((value) => saveDraft(...at, value, noRevision)));
  expect(answers.map((answer) => answer.kind).sort()).toEqual(['conflict', 'saved']);
});

test('a cleared draft does not come back from a tab that still holds it, even after a new one began', async () => {
  const base = await saved('old', noRevision);
  expect(await clearDraft(...at, base)).toMatchObject({ kind: 'saved' });
  expect(await saveDraft(...at, 'ghost', base)).toEqual({ kind: 'conflict', current: undefined });
  const fresh = await saved('new', noRevision);
  expect(fresh).not.toBe(base);
  expect(await saveDraft(...at, 'ghost', base)).toMatchObject({
    kind: 'conflict',
    current: { value: 'new' },
  });
});

test('clearing over a newer draft is a conflict, and clears nothing', async () => {
  const base = await saved('one', noRevision);
  await saved('two', base);
  expect(await clearDraft(...at, base)).toMatchObject({ kind: 'conflict', current: { value: 'two' } });
  expect(await loadDraft(...at)).toMatchObject({ value: 'two' });
});

test('drafts of other users, apps and keys are other drafts', async () => {
  await saved('mine', noRevision);
  const others: readonly [owner: string, app: string, key: string][] = [
    ['guest', at[1], at[2]],
    [at[0], 'calculators', at[2]],
    [at[0], at[1], 'iit-annual/2024'],
  ];
  for (const other of others) {
    expect(await loadDraft(...other)).toBeUndefined();
    expect(await saveDraft(...other, 'theirs', noRevision)).toMatchObject({ kind: 'saved' });
  }
  expect(await loadDraft(...at)).toMatchObject({ value: 'mine' });
});

test('a watcher hears of a save', async () => {
  const heard: (Draft | undefined)[] = [];
  const failed = (error: unknown) => {
    throw error;
  };
  const stop = subscribeDraft(...at, (draft) => heard.push(draft), failed);
  await expect.poll(() => heard.length).toBe(1);
  await saved('x', noRevision);
  await expect.poll(() => heard.at(-1)?.value).toBe('x');
  stop();
});
