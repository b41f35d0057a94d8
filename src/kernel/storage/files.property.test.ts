import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { database, type FileEntry } from './db.ts';
import {
  copyFile,
  createFolder,
  FileError,
  moveFile,
  nameKey,
  pathOf,
  removeFile,
  renameFile,
  restoreFile,
  saveFile,
  writeFile,
} from './index.ts';

const owner = 'lin';
const name = fc.constantFrom('a', 'A', 'a.txt', 'b.receipt.json', 'a (2)', '复件 a', '税', 'x/y', '');
const pick = fc.nat(30);

type Step =
  | { do: 'save' | 'folder' | 'rename'; at: number; name: string }
  | { do: 'move' | 'copy'; what: number; at: number }
  | { do: 'remove' | 'restore' | 'write'; what: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('save', 'folder', 'rename'), at: pick, name }),
  fc.record({ do: fc.constantFrom('move', 'move', 'copy'), what: pick, at: pick }),
  fc.record({ do: fc.constantFrom('remove', 'remove', 'restore', 'restore', 'write'), what: pick }),
);

/** What must be on the disk: the text of each document by id. Nothing below ever takes one out. */
type Model = Map<string, string>;

async function run(steps: readonly Step[]): Promise<void> {
  await database.delete();
  await database.open();
  const model: Model = new Map();
  // Folders in folders from the start: most of what can go wrong needs them.
  const outer = await createFolder(owner, { name: 'a', parent: 'documents' });
  await createFolder(owner, { name: 'a', parent: outer.id });
  for (const [n, one] of steps.entries()) {
    try {
      await take(one, `content ${n}`, model);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
    }
    await check(model);
  }
}

async function take(one: Step, content: string, model: Model): Promise<void> {
  const entries = await database.entries.orderBy('id').toArray();
  const target = 'what' in one ? entries[one.what % Math.max(entries.length, 1)] : undefined;
  const places = ['documents', 'desktop', 'recycle', ...entries.map((entry) => entry.id)];
  const place = 'at' in one ? (places[one.at % places.length] ?? 'documents') : 'documents';
  if (one.do === 'save') {
    const saved = await saveFile(owner, { name: one.name, type: 'text/plain', content, parent: place });
    model.set(saved.id, content);
  } else if (one.do === 'folder') await createFolder(owner, { name: one.name, parent: place });
  else if (one.do === 'rename') await renameFile(owner, place, one.name);
  else if (target === undefined) return;
  else if (one.do === 'move') await moveFile(owner, target.id, place);
  else if (one.do === 'remove') await removeFile(owner, target.id);
  else if (one.do === 'restore') await restoreFile(owner, target.id);
  else if (one.do === 'write') {
    await writeFile(owner, target.id, content);
    model.set(target.id, content);
  } else if (one.do === 'copy') {
    await copyFile(owner, target.id, place);
    const known = new Set(entries.map((entry) => entry.id));
    for (const row of await database.contents.toArray()) {
      if (!known.has(row.id)) model.set(row.id, String(row.content));
    }
  }
}

async function check(model: Model): Promise<void> {
  const entries = await database.entries.toArray();
  const contents = new Map((await database.contents.toArray()).map((row) => [row.id, row.content]));
  const files = entries.filter((entry) => entry.kind === 'file');
  expect(new Map(files.map((file) => [file.id, contents.get(file.id)]))).toEqual(model);
  expect(contents.size).toBe(files.length);
  for (const entry of entries) {
    // Reachable: a loop or a lost parent would throw or never end.
    const { root } = await pathOf(owner, entry.id);
    expect(entry.recycled !== undefined).toBe(entry.parent === 'recycle');
    if (root !== 'recycle') expect(sameNames(entries, entry)).toBe(1);
  }
}

function sameNames(entries: readonly FileEntry[], entry: FileEntry): number {
  return entries.filter((o) => o.parent === entry.parent && nameKey(o.name) === nameKey(entry.name)).length;
}

test('no sequence of operations loses a document, strands one, or gives two the same name', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 20 }), run), { numRuns: 300 });
});
