import type { AppManifest } from '#sdk/manifest.ts';
import type { FileEntry, FrameDocument, SavedDraft } from '#sdk/protocol/values.ts';
import type { PrintJob, ShellConnection } from '../shell.ts';
import { ApiCaller } from './api-caller.ts';
import type { Services } from './broker.ts';
import { writeClipboard } from './clipboard.ts';
import { findOperation } from './permissions.ts';
import { RefusedError } from './refused-error.ts';

const storage = () => import('../storage/index.ts');

export interface ServiceContext {
  readonly windowId: string;
  readonly manifest: AppManifest;
  /** Whose files and drafts they are; fixed when the app is started. */
  readonly owner: string;
  readonly shell: Pick<ShellConnection, 'notify' | 'confirm' | 'print' | 'open'>;
  /** Whether the person has been in this window within the last half minute. */
  readonly attended: () => boolean;
}

/** What the broker can do for one app. */
export function createServices(context: ServiceContext): Services {
  const { windowId, manifest, owner, shell } = context;
  const api = new ApiCaller(manifest.id);
  const notes = new Pace(10, 60_000);
  let asking: Promise<unknown> = Promise.resolve();
  /** What takes over the screen or the clipboard is for the window the person is in. */
  const attended = () => {
    if (!context.attended()) throw new RefusedError({ kind: 'invalid', detail: 'the window is not in use' });
  };
  return {
    api: (call) => {
      const operation = findOperation(call.operation);
      if (!operation) throw new RefusedError({ kind: 'invalid', detail: `no operation ${call.operation}` });
      return api.call(operation, call);
    },
    'files.save': async (file) => {
      const { id, name } = await (await storage()).saveFile(owner, { ...file, app: manifest.id });
      return { id, name };
    },
    'files.list': async () => {
      const entries = await (await storage()).listFolder(owner, 'documents');
      return entries
        .filter(({ kind }) => kind === 'file')
        .map(({ id, name, type, size, modified }): FileEntry => {
          return { id, name, type, size, modified: new Date(modified).toISOString() };
        });
    },
    'files.read': ({ id }) => readDocument(owner, id),
    'drafts.save': async ({ key, value, baseRevision }) => {
      const answer = await (await storage()).saveDraft(owner, manifest.id, key, value, baseRevision);
      return answer.kind === 'saved'
        ? { revision: answer.revision }
        : { conflict: answer.current ? savedDraft(answer.current) : null };
    },
    'drafts.clear': async ({ key, baseRevision }) => {
      await (await storage()).clearDraft(owner, manifest.id, key, baseRevision);
    },
    notify: (note) => {
      if (!notes.allows()) throw new RefusedError({ kind: 'invalid', detail: 'too many notes' });
      shell.notify(windowId, note);
    },
    confirm: (question) => {
      attended();
      // One at a time: the next question waits for the answer to this one.
      const answer = asking.then(() => shell.confirm(windowId, question));
      asking = answer.catch(() => undefined);
      return answer;
    },
    print: ({ title, html }) => {
      attended();
      const job: PrintJob = { windowId, title, html };
      return shell.print(job);
    },
    'clipboard.write': ({ text }) => {
      attended();
      return writeClipboard(text);
    },
    open: ({ app, document: file }) => {
      attended();
      shell.open(app, file);
    },
  };
}

/** A document of a person, as an app sees it. */
export async function readDocument(owner: string, id: string): Promise<FrameDocument> {
  const { name, type, content } = await (await storage()).readFile(owner, id);
  return { id, name, type, content: typeof content === 'string' ? content : await content.text() };
}

/** Everything an app has left unfinished for this person. */
export async function readDrafts(owner: string, app: string): Promise<Record<string, SavedDraft>> {
  const { listDrafts, loadDraft } = await storage();
  const found = await Promise.all(
    (await listDrafts(owner, app)).map(async ({ key }) => [key, await loadDraft(owner, app, key)] as const),
  );
  return Object.fromEntries(found.flatMap(([key, draft]) => (draft ? [[key, savedDraft(draft)]] : [])));
}

function savedDraft({ value, revision }: SavedDraft): SavedDraft {
  return { value, revision };
}

/** So many within a time. */
class Pace {
  readonly #many: number;
  readonly #within: number;
  #times: number[] = [];

  constructor(many: number, within: number) {
    this.#many = many;
    this.#within = within;
  }

  allows(now = performance.now()): boolean {
    this.#times = this.#times.filter((time) => now - time < this.#within);
    if (this.#times.length >= this.#many) return false;
    this.#times.push(now);
    return true;
  }
}
