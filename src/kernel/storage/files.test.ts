import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from './db.ts';
import {
  copyFile,
  createFolder,
  deleteForever,
  emptyRecycleBin,
  type FileEntry,
  listFolder,
  measure,
  moveFile,
  pathOf,
  readFile,
  removeFile,
  renameFile,
  restoreFile,
  saveFile,
  searchFiles,
  statFile,
  subscribe,
  subscribeFolder,
  wipe,
  writeFile,
} from './index.ts';

const me = 'lin';
const text = (name: string, content = name, parent = 'documents') =>
  saveFile(me, { name, type: 'text/plain', content, parent });
const names = async (parent: string, owner = me) =>
  (await listFolder(owner, parent)).map((entry) => entry.name).sort();

beforeEach(async () => {
  await database.delete();
  await database.open();
});

describe('documents', () => {
  test('a saved document is listed, read back whole, and measured in bytes', async () => {
    const saved = await text('回执.txt', '税 100');
    expect(await names('documents')).toEqual(['回执.txt']);
    expect((await readFile(me, saved.id)).content).toBe('税 100');
    expect(saved.size).toBe(7);
  });

  test('a clash is numbered before the whole ending, replaced or refused as asked', async () => {
    const first = await text('2025.receipt.json', '1');
    await text('2025.receipt.json', '2');
    expect(await names('documents')).toEqual(['2025 (2).receipt.json', '2025.receipt.json']);
    const again = { name: '2025.RECEIPT.json', type: 'text/plain', content: '3' };
    expect((await saveFile(me, { ...again, onClash: 'replace' })).id).toBe(first.id);
    expect((await readFile(me, first.id)).content).toBe('3');
    await expect(saveFile(me, { ...again, onClash: 'refuse' })).rejects.toMatchObject({ code: 'exists' });
  });

  test('writing keeps the entry and moves its size and time', async () => {
    const saved = await text('a.txt', 'a');
    const written = await writeFile(me, saved.id, 'abc');
    expect(written).toMatchObject({ id: saved.id, size: 3 });
    expect(written.modified).toBeGreaterThanOrEqual(saved.modified);
  });

  test('another user sees nothing of it, by list, by id, or by writing', async () => {
    const saved = await text('a.txt');
    expect(await names('documents', 'guest')).toEqual([]);
    await expect(readFile('guest', saved.id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(writeFile('guest', saved.id, 'x')).rejects.toMatchObject({ code: 'not-found' });
    await expect(renameFile('guest', saved.id, 'x')).rejects.toMatchObject({ code: 'not-found' });
    await expect(removeFile('guest', saved.id)).rejects.toMatchObject({ code: 'not-found' });
    expect((await readFile(me, saved.id)).content).toBe('a.txt');
  });
});

describe('names', () => {
  test.each([...'\\/:*?"<>|'])('%s is refused', async (character) => {
    const saved = await text('a.txt');
    await expect(renameFile(me, saved.id, `a${character}b`)).rejects.toMatchObject({
      code: 'name-forbidden',
    });
    await expect(text(`a${character}b`)).rejects.toMatchObject({ code: 'name-forbidden' });
  });

  test('an empty name, dots alone and an endless name are refused; blanks around are cut', async () => {
    const saved = await text('a.txt');
    await expect(renameFile(me, saved.id, '  ')).rejects.toMatchObject({ code: 'name-empty' });
    await expect(renameFile(me, saved.id, '..')).rejects.toMatchObject({ code: 'name-dots' });
    await expect(renameFile(me, saved.id, '税'.repeat(121))).rejects.toMatchObject({ code: 'name-too-long' });
    expect((await renameFile(me, saved.id, ' b.txt ')).name).toBe('b.txt');
  });

  test('a name the folder has is refused, whatever its case; changing only the case of its own is not', async () => {
    const a = await text('a.txt');
    await text('b.txt');
    await expect(renameFile(me, a.id, 'B.TXT')).rejects.toMatchObject({ code: 'exists' });
    expect((await renameFile(me, a.id, 'A.txt')).name).toBe('A.txt');
  });
});

describe('folders', () => {
  test('a folder moves with all in it, and never into itself', async () => {
    const outer = await createFolder(me, { name: '外', parent: 'documents' });
    const inner = await createFolder(me, { name: '内', parent: outer.id });
    await text('x.txt', 'x', inner.id);
    await moveFile(me, outer.id, 'desktop');
    expect(await names('desktop')).toEqual(['外']);
    expect(await names(inner.id)).toEqual(['x.txt']);
    await expect(moveFile(me, outer.id, inner.id)).rejects.toMatchObject({ code: 'into-itself' });
    await expect(moveFile(me, outer.id, outer.id)).rejects.toMatchObject({ code: 'into-itself' });
    await expect(copyFile(me, outer.id, inner.id)).rejects.toMatchObject({ code: 'into-itself' });
    expect(await measure(me, outer.id)).toEqual({ files: 1, folders: 1, size: 1 });
  });

  test('nothing is put into a document or into the recycle bin by moving', async () => {
    const a = await text('a.txt');
    const b = await text('b.txt');
    await expect(moveFile(me, a.id, b.id)).rejects.toMatchObject({ code: 'not-a-folder' });
    await expect(moveFile(me, a.id, 'recycle')).rejects.toMatchObject({ code: 'not-a-folder' });
  });

  test('a copy takes the prefix only on a clash, and copies what a folder holds', async () => {
    const folder = await createFolder(me, { name: '资料', parent: 'documents' });
    await text('x.txt', '内容', folder.id);
    const copy = await copyFile(me, folder.id, 'documents');
    await copyFile(me, folder.id, 'documents');
    await copyFile(me, folder.id, 'desktop');
    expect(await names('documents')).toEqual(['复件 (2) 资料', '复件 资料', '资料'].sort());
    expect(await names('desktop')).toEqual(['资料']);
    const inside = (await listFolder(me, copy.id))[0] as FileEntry;
    expect((await readFile(me, inside.id)).content).toBe('内容');
  });
});

describe('recycle bin', () => {
  test('a removed document goes back to its old place, numbered if the name is taken', async () => {
    const folder = await createFolder(me, { name: '资料', parent: 'documents' });
    const a = await text('a.txt', 'a', folder.id);
    await removeFile(me, a.id);
    expect(await names(folder.id)).toEqual([]);
    expect(await names('recycle')).toEqual(['a.txt']);
    await text('a.txt', 'other', folder.id);
    expect((await restoreFile(me, a.id)).name).toBe('a (2).txt');
    expect(await names(folder.id)).toEqual(['a (2).txt', 'a.txt']);
    expect(await names('recycle')).toEqual([]);
  });

  test('when its folder is gone the way to it is made again', async () => {
    const outer = await createFolder(me, { name: '外', parent: 'documents' });
    const inner = await createFolder(me, { name: '内', parent: outer.id });
    const a = await text('a.txt', 'a', inner.id);
    await removeFile(me, a.id);
    await removeFile(me, outer.id);
    await deleteForever(me, outer.id);
    const restored = await restoreFile(me, a.id);
    const path = await statFile(me, restored.parent);
    expect(path.name).toBe('内');
    expect((await statFile(me, path.parent)).name).toBe('外');
  });

  test('its folder lying in the bin itself does not count as still there', async () => {
    const folder = await createFolder(me, { name: '资料', parent: 'documents' });
    const a = await text('a.txt', 'a', folder.id);
    await removeFile(me, a.id);
    await removeFile(me, folder.id);
    await restoreFile(me, a.id);
    expect(await names('documents')).toEqual(['资料']);
    await restoreFile(me, folder.id);
    expect(await names('documents')).toEqual(['资料', '资料 (2)']);
  });

  test('emptying destroys what lies there, with contents, and nothing else', async () => {
    const folder = await createFolder(me, { name: '资料', parent: 'documents' });
    await text('in.txt', 'x', folder.id);
    await text('stays.txt');
    await removeFile(me, folder.id);
    expect(await emptyRecycleBin(me)).toBe(1);
    expect(await database.entries.count()).toBe(1);
    expect(await database.contents.count()).toBe(1);
  });
});

describe('search and watching', () => {
  test('finds by part of a name, by wildcard and by words inside, in folders too, never in the bin', async () => {
    const folder = await createFolder(me, { name: '2025 年', parent: 'documents' });
    await text('年终奖.txt', '应纳税额 1,080', folder.id);
    const gone = await text('年终奖旧.txt', '应纳税额');
    await removeFile(me, gone.id);
    const found = async (wish: { name?: string; inside?: string }) => {
      const all = await Array.fromAsync(searchFiles(me, { name: '', inside: '', ...wish }));
      return all.map((entry) => entry.name);
    };
    expect(await found({ name: '年' })).toEqual(['2025 年', '年终奖.txt']);
    expect(await found({ name: '*.TXT' })).toEqual(['年终奖.txt']);
    expect(await found({ inside: '应纳税额' })).toEqual(['年终奖.txt']);
    expect(await found({ name: '不', inside: '应纳税额' })).toEqual([]);
  });

  test('a listener hears of a change, and no more after it has gone', async () => {
    const heard: string[][] = [];
    const failed = (error: unknown) => {
      throw error;
    };
    const stop = subscribeFolder(me, 'documents', (list) => heard.push(list.map((e) => e.name)), failed);
    await expect.poll(() => heard.length).toBe(1);
    await text('a.txt');
    await expect.poll(() => heard.at(-1)).toEqual(['a.txt']);
    stop();
    const count = heard.length;
    await text('b.txt');
    expect(heard.length).toBe(count);
  });

  test('a listener hears of what its question read last, not only first', async () => {
    const folder = await createFolder(me, { name: '资料', parent: 'documents' });
    const a = await text('a.txt');
    const heard: number[] = [];
    const ask = async () => {
      await pathOf(me, folder.id);
      return (await listFolder(me, folder.id)).length;
    };
    const failed = (error: unknown) => {
      throw error;
    };
    // Deliberately no asynchronous function itself: it only hands on the promise of one.
    const stop = subscribe(
      () => ask(),
      (count) => heard.push(count),
      failed,
    );
    await expect.poll(() => heard).toEqual([0]);
    await moveFile(me, a.id, folder.id);
    await expect.poll(() => heard).toEqual([0, 1]);
    stop();
  });

  test('a wipe leaves nothing of one user and all of the other', async () => {
    await text('a.txt');
    await saveFile('guest', { name: 'g.txt', type: 'text/plain', content: 'secret' });
    await database.drafts.add({ owner: 'guest', app: 'declare', key: 'k', value: 'secret', savedAt: 0 });
    await wipe('guest');
    const left = await Promise.all(database.tables.map((table) => table.toArray()));
    expect(JSON.stringify(left)).not.toContain('guest');
    expect(JSON.stringify(left)).not.toContain('secret');
    expect(await names('documents')).toEqual(['a.txt']);
  });
});
