import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type DraftKeeper, Drafts, type SaveAnswer } from './drafts.ts';
import type { SavedDraft } from './protocol/values.ts';

/** Keeps drafts as the shell does: a save over an old revision is refused. */
class Keeper implements DraftKeeper {
  readonly kept = new Map<string, SavedDraft>();
  down = false;

  async save(key: string, value: unknown, base: number): Promise<SaveAnswer> {
    if (this.down) throw new Error('no room');
    const current = this.kept.get(key);
    if ((current?.revision ?? 0) !== base) return { conflict: current ?? null };
    this.kept.set(key, { value, revision: base + 1 });
    return { revision: base + 1 };
  }

  async clear(key: string): Promise<void> {
    this.kept.delete(key);
  }
}

let keeper: Keeper;

beforeEach(() => {
  vi.useFakeTimers();
  keeper = new Keeper();
});

afterEach(() => {
  vi.useRealTimers();
});

test('what is typed is kept within a second, however long the typing goes on', async () => {
  const drafts = new Drafts({}, keeper);
  for (const text of ['1', '12', '123', '1234', '12345']) {
    drafts.write('a', text);
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(keeper.kept.get('a')?.value).toMatch(/^1234?/);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(keeper.kept.get('a')?.value).toBe('12345');
  expect(drafts.read('a', '').unsaved).toBe(false);
});

test('what was kept is there before the first view', () => {
  const drafts = new Drafts({ a: { value: 'before', revision: 4 } }, keeper);
  expect(drafts.read('a', '')).toMatchObject({ value: 'before', restored: true });
  expect(drafts.read('b', 'new')).toMatchObject({ value: 'new', restored: false });
});

test('flushing keeps what still rests', async () => {
  const drafts = new Drafts({}, keeper);
  drafts.write('a', 1);
  drafts.write('b', 2);
  await drafts.flush();
  expect([...keeper.kept.keys()].sort()).toEqual(['a', 'b']);
});

test('another window’s draft is shown, never overwritten, until the person chooses', async () => {
  keeper.kept.set('a', { value: 'theirs', revision: 7 });
  const drafts = new Drafts({}, keeper);
  drafts.write('a', 'mine');
  await drafts.flush();
  expect(keeper.kept.get('a')?.value).toBe('theirs');
  expect(drafts.read('a', '').conflict).toEqual({ theirs: { value: 'theirs', revision: 7 } });
  drafts.write('a', 'mine again');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(keeper.kept.get('a')?.value).toBe('theirs');
  drafts.resolve('a', 'mine');
  await drafts.flush();
  expect(keeper.kept.get('a')).toEqual({ value: 'mine again', revision: 8 });
});

test('taking theirs shows theirs', async () => {
  keeper.kept.set('a', { value: 'theirs', revision: 7 });
  const drafts = new Drafts({}, keeper);
  drafts.write('a', 'mine');
  await drafts.flush();
  drafts.resolve('a', 'theirs');
  expect(drafts.read('a', '')).toMatchObject({ value: 'theirs', restored: true, conflict: null });
  drafts.write('a', 'theirs, changed');
  await drafts.flush();
  expect(keeper.kept.get('a')?.revision).toBe(8);
});

test('a discarded draft is forgotten and a later save does not bring it back', async () => {
  const drafts = new Drafts({}, keeper);
  drafts.read('a', '');
  drafts.write('a', 'typed');
  await drafts.discard('a', '');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(keeper.kept.size).toBe(0);
  expect(drafts.read('a', '')).toMatchObject({ value: '', restored: false });
});

test('what could not be kept says so and is tried again', async () => {
  keeper.down = true;
  const drafts = new Drafts({}, keeper);
  drafts.read('a', '');
  drafts.write('a', 'typed');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(drafts.read('a', '').unsaved).toBe(true);
  keeper.down = false;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(keeper.kept.get('a')?.value).toBe('typed');
});
