import { shortcutType } from '#src/desktop/files/store.ts';
import * as disk from '#src/kernel/storage/index.ts';
import type { Say } from '../common/texts.ts';
import type { SystemWindowProps } from '../types.ts';
import { hold, useFileClipboard } from './clipboard.ts';
import { inSteps, type ShowProgress } from './progress.ts';
import { remember } from './undo.ts';

/** In whose name and in which window something is done to documents. */
export interface Doer {
  readonly owner: string;
  readonly say: Say;
  readonly ask: SystemWindowProps['ask'];
  /** Where there is room for it: how far a long task has come. */
  readonly show?: ShowProgress;
}

type Named = Pick<disk.FileEntry, 'id' | 'name'>;

/** Says a refusal of the file system in a box; anything else is a fault and goes on up. */
export async function attempt<T>(doer: Doer, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof disk.FileError)) throw error;
    const { say, ask } = doer;
    await ask({
      title: say('error.title'),
      text: say(`error.${error.code}`, { name: error.fileName }),
      kind: 'error',
      buttons: [{ id: 'ok', label: say('button.ok') }],
    });
    return undefined;
  }
}

async function sure({ say, ask }: Doer, items: readonly Named[], forever: boolean): Promise<boolean> {
  const one = items.length === 1 ? items[0] : undefined;
  const text = forever
    ? one
      ? say('ask.destroy-one', { name: one.name })
      : say('ask.destroy-many', { count: items.length })
    : one
      ? say('ask.recycle-one', { name: one.name })
      : say('ask.recycle-many', { count: items.length });
  const answer = await ask({
    title: one ? say('ask.delete-title') : say('ask.delete-title-many'),
    text,
    kind: forever ? 'warning' : 'question',
    buttons: [
      { id: 'yes', label: say('button.yes') },
      { id: 'no', label: say('button.no') },
    ],
    // What cannot be taken back is not one Enter away.
    ...(forever ? { focus: 'no' } : {}),
  });
  return answer === 'yes';
}

/** Puts things into the recycle bin after asking. */
export async function recycle(doer: Doer, items: readonly Named[]): Promise<void> {
  if (items.length === 0 || !(await sure(doer, items, false))) return;
  await attempt(doer, async () => {
    const gone = await inSteps(doer.show, doer.say('progress.delete'), items, ({ id }) =>
      disk.removeFile(doer.owner, id),
    );
    remember(doer.owner, {
      label: 'undo.delete',
      run: async () => {
        for (const { id } of gone) await disk.restoreFile(doer.owner, id);
      },
    });
  });
}

/** Destroys things after asking. */
export async function destroy(doer: Doer, items: readonly Named[]): Promise<void> {
  if (items.length === 0 || !(await sure(doer, items, true))) return;
  await attempt(doer, () =>
    inSteps(doer.show, doer.say('progress.delete'), items, ({ id }) => disk.deleteForever(doer.owner, id)),
  );
}

/** Empties the recycle bin after asking. */
export async function emptyBin(doer: Doer): Promise<void> {
  const all = await disk.listFolder(doer.owner, 'recycle');
  if (all.length === 0 || !(await sure(doer, all, true))) return;
  await attempt(doer, () => disk.emptyRecycleBin(doer.owner));
}

/** Takes things out of the recycle bin, back to where they were. */
export async function restore(doer: Doer, items: readonly Named[]): Promise<void> {
  await attempt(doer, () =>
    inSteps(doer.show, doer.say('progress.move'), items, ({ id }) => disk.restoreFile(doer.owner, id)),
  );
}

/** Renames; the answer is what is wrong with the name, or nothing. */
export async function rename(
  doer: Doer,
  entry: Named,
  name: string,
): Promise<disk.FileErrorCode | undefined> {
  if (name.trim() === entry.name) return undefined;
  try {
    await disk.renameFile(doer.owner, entry.id, name);
  } catch (error) {
    if (!(error instanceof disk.FileError)) throw error;
    return error.code;
  }
  remember(doer.owner, {
    label: 'undo.rename',
    run: async () => {
      await disk.renameFile(doer.owner, entry.id, entry.name);
    },
  });
  return undefined;
}

/** Moves or copies things into a folder. Answers the ids they have there. */
export async function transfer(
  doer: Doer,
  ids: readonly string[],
  parent: string,
  mode: 'move' | 'copy',
): Promise<readonly string[]> {
  const { owner, say } = doer;
  const done: string[] = [];
  const undo: (() => Promise<unknown>)[] = [];
  const copy = async ({ id }: Named): Promise<void> => {
    const made = await disk.copyFile(owner, id, parent, say('copy.prefix'));
    undo.push(() => disk.deleteForever(owner, made.id));
    done.push(made.id);
  };
  const move = async (before: disk.FileEntry): Promise<void> => {
    const { id } = before;
    if (before.parent === parent) return;
    await disk.moveFile(owner, id, parent);
    undo.push(() =>
      before.parent === 'recycle' ? disk.removeFile(owner, id) : disk.moveFile(owner, id, before.parent),
    );
    done.push(id);
  };
  await attempt(doer, async () => {
    const things = await Promise.all(ids.map((id) => disk.statFile(owner, id)));
    await inSteps(doer.show, say(`progress.${mode}`), things, mode === 'copy' ? copy : move);
  });
  if (undo.length > 0) {
    remember(owner, {
      label: mode === 'copy' ? 'undo.copy' : 'undo.move',
      run: async () => {
        for (const step of undo) await step();
      },
    });
  }
  return done;
}

/** Makes shortcuts to things in a folder. Answers their ids. */
export async function makeShortcuts(
  doer: Doer,
  ids: readonly string[],
  parent: string,
): Promise<readonly string[]> {
  const { owner, say } = doer;
  const made: string[] = [];
  await attempt(doer, async () => {
    for (const id of ids) {
      const { name, kind } = await disk.statFile(owner, id);
      const shortcut = await disk.saveFile(owner, {
        name: say('shortcut.name', { name }),
        type: shortcutType,
        content: id,
        app: `${kind}:${id}`,
        parent,
      });
      made.push(shortcut.id);
    }
    remember(owner, {
      label: 'undo.new',
      run: async () => {
        for (const id of made) await disk.deleteForever(owner, id);
      },
    });
  });
  return made;
}

/** Puts what was cut or copied into a folder. */
export async function paste(doer: Doer, parent: string): Promise<readonly string[]> {
  const { held } = useFileClipboard.getState();
  if (held === null || held.owner !== doer.owner) return [];
  const done = await transfer(doer, held.ids, parent, held.mode === 'cut' ? 'move' : 'copy');
  if (held.mode === 'cut') hold(null);
  return done;
}

/** Makes a folder or an empty text document, to be named at once. */
export async function makeNew(
  doer: Doer,
  parent: string,
  what: 'folder' | 'text',
): Promise<string | undefined> {
  const { owner, say } = doer;
  return attempt(doer, async () => {
    const made =
      what === 'folder'
        ? await disk.createFolder(owner, { name: say('new.folder'), parent })
        : await disk.saveFile(owner, { name: say('new.text'), type: 'text/plain', content: '', parent });
    remember(owner, { label: 'undo.new', run: () => disk.deleteForever(owner, made.id) });
    return made.id;
  });
}
