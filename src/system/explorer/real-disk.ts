import * as disk from '#src/kernel/storage/index.ts';
import { attempt, type Doer } from './actions.ts';
import { inSteps } from './progress.ts';

/** Larger files are refused: the browser's store is not a place for films. */
const LARGEST = 50 * 1024 * 1024;

const textual = /^text\/|json|xml|csv/;

/** Copies files of the real disk into a folder. Answers the ids they have there. */
export async function importFiles(
  doer: Doer,
  parent: string,
  files: readonly File[],
): Promise<readonly string[]> {
  const done: string[] = [];
  await inSteps(doer.show, doer.say('progress.import'), files, async (file) => {
    if (file.size > LARGEST) {
      await doer.ask({
        title: doer.say('import.title'),
        text: doer.say('import.too-large', { name: file.name }),
        kind: 'warning',
        buttons: [{ id: 'ok', label: doer.say('button.ok') }],
      });
      return;
    }
    const name = file.name.replaceAll(/[\\/:*?"<>|]/g, '_');
    // Text stays text, so that apps and search can read it; anything else is kept as it came.
    const isText = textual.test(file.type) || /\.(txt|md|csv|json|xml|log)$/i.test(name);
    const content = isText ? await file.text() : new Blob([await file.arrayBuffer()], { type: file.type });
    const type = file.type || (isText ? 'text/plain' : 'application/octet-stream');
    const saved = await attempt(doer, () => disk.saveFile(doer.owner, { name, type, content, parent }));
    if (saved !== undefined) done.push(saved.id);
  });
  return done;
}

/** Lets the person choose files of the real disk. */
export function chooseFiles(): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]), { once: true });
    input.addEventListener('cancel', () => resolve([]), { once: true });
    input.click();
  });
}

/** Hands a document to the browser as a download. */
export async function exportFile(doer: Doer, id: string): Promise<void> {
  const file = await attempt(doer, () => disk.readFile(doer.owner, id));
  if (file === undefined) return;
  const blob =
    typeof file.content === 'string' ? new Blob([file.content], { type: file.type }) : file.content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // The download has begun by the next task; until then the address must live.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
