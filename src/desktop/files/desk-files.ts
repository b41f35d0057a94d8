import {
  type FileEntry,
  type FileErrorCode,
  nameFault,
  saveFile,
  subscribeFolder,
} from '#src/kernel/storage/index.ts';
import { readyTexts, say } from '#src/system/common/texts.ts';
import {
  destroy,
  makeNew,
  makeShortcuts,
  paste,
  recycle,
  rename,
  transfer,
} from '#src/system/explorer/actions.ts';
import { hold } from '#src/system/explorer/clipboard.ts';
import type { DropMode } from '#src/system/explorer/drag.ts';
import { remember, undoLast } from '#src/system/explorer/undo.ts';
import { askQuestion } from '../boxes/ask-question.ts';
import type { DeskItem } from '../icons/items.ts';
import { useLayout } from '../settings/layout.ts';
import { shortcutType, useDeskFiles } from './store.ts';

/** What can be done to things on the desktop. Comes with the file system, after the desktop is shown. */
export class DeskFiles {
  readonly #owner: string;
  /** Since when shortcuts are being made for a question that is still open; they are not to be seen. */
  #asking: number | null = null;

  constructor(owner: string) {
    this.#owner = owner;
  }

  /** Keeps the icons in step with the desktop's folder and the bin. Returns how to stop. */
  follow(): () => void {
    const stop = subscribeFolder(
      this.#owner,
      'desktop',
      (entries) => useDeskFiles.setState({ entries: entries.filter((entry) => !this.#inQuestion(entry)) }),
      (error) => console.error(error),
    );
    const stopBin = subscribeFolder(
      this.#owner,
      'recycle',
      (entries) => useDeskFiles.setState({ binFull: entries.length > 0 }),
      (error) => console.error(error),
    );
    return () => {
      stop();
      stopBin();
      useDeskFiles.setState({ entries: [], binFull: false });
    };
  }

  #inQuestion({ type, created }: FileEntry): boolean {
    return this.#asking !== null && type === shortcutType && created >= this.#asking;
  }

  get #doer() {
    return { owner: this.#owner, say, ask: askQuestion.bind(null, null) };
  }

  /** Renames; answers what is wrong with the name, if anything is. */
  async rename(item: DeskItem, name: string): Promise<FileErrorCode | undefined> {
    if (item.entry !== null) return rename(this.#doer, item.entry, name);
    const fault = nameFault(name);
    if (fault !== undefined) return `name-${fault}`;
    const before = useLayout.getState().names;
    useLayout.setState({ names: { ...before, [item.id]: name.trim() } });
    remember(this.#owner, {
      label: 'undo.rename',
      run: async () => {
        useLayout.setState({ names: before });
      },
    });
    return undefined;
  }

  /** Puts things into the recycle bin, or with `forever` destroys them, after asking. */
  async remove(items: readonly DeskItem[], forever: boolean): Promise<void> {
    await readyTexts();
    const entries: FileEntry[] = items.map(({ entry }) => entry).filter((entry) => entry !== null);
    const programs = items.filter((item) => item.entry === null && item.removable);
    if (programs.length === 0) return forever ? destroy(this.#doer, entries) : recycle(this.#doer, entries);
    this.#asking = Date.now();
    try {
      const shortcuts = await Promise.all(programs.map((item) => this.#shortcutOf(item)));
      await recycle(this.#doer, [...entries, ...shortcuts]);
      await this.#settle(programs, shortcuts);
    } finally {
      this.#asking = null;
    }
  }

  /** A program's icon that goes to the bin goes there as a shortcut, so that it can be put back. */
  #shortcutOf({ id, name }: DeskItem): Promise<FileEntry> {
    return saveFile(this.#owner, { name, type: shortcutType, content: id, app: id, parent: 'desktop' });
  }

  /** After the question: hides what was put away, and takes back the shortcut of what was not. */
  async #settle(programs: readonly DeskItem[], shortcuts: readonly FileEntry[]): Promise<void> {
    const { listFolder, deleteForever } = await import('#src/kernel/storage/index.ts');
    const left = new Set((await listFolder(this.#owner, 'desktop')).map((entry) => entry.id));
    const gone: string[] = [];
    for (const [index, shortcut] of shortcuts.entries()) {
      const program = programs[index];
      if (program === undefined) continue;
      if (left.has(shortcut.id)) await deleteForever(this.#owner, shortcut.id);
      else gone.push(program.id);
    }
    useLayout.setState(({ removed }) => ({ removed: [...new Set([...removed, ...gone])] }));
  }

  async make(what: 'folder' | 'text'): Promise<string | undefined> {
    await readyTexts();
    return makeNew(this.#doer, 'desktop', what);
  }

  hold(items: readonly DeskItem[], mode: 'cut' | 'copy'): void {
    const ids = items.map(({ entry }) => entry?.id).filter((id) => id !== undefined);
    if (ids.length > 0) hold({ owner: this.#owner, mode, ids });
  }

  async paste(): Promise<void> {
    await readyTexts();
    await paste(this.#doer, 'desktop');
  }

  async undo(): Promise<void> {
    await undoLast(this.#owner);
  }

  /** Moves, copies or links documents into a folder, or puts them into the bin. Answers the ids they have there. */
  async put(ids: readonly string[], folder: string, mode: DropMode): Promise<readonly string[]> {
    await readyTexts();
    if (folder !== 'recycle')
      return mode === 'link'
        ? makeShortcuts(this.#doer, ids, folder)
        : transfer(this.#doer, ids, folder, mode);
    const { statFile } = await import('#src/kernel/storage/index.ts');
    await recycle(this.#doer, await Promise.all(ids.map((id) => statFile(this.#owner, id))));
    return [];
  }

  /** Takes files of the real disk into a folder. Answers the ids they have there. */
  async bring(files: readonly File[], folder: string): Promise<readonly string[]> {
    await readyTexts();
    const { importFiles } = await import('#src/system/explorer/real-disk.ts');
    return importFiles(this.#doer, folder === 'recycle' ? 'desktop' : folder, files);
  }
}
