import type { AppManifest } from '#sdk/manifest.ts';
import type { EditedField } from '#sdk/protocol/editing.ts';
import type { Call, ToShell, Touched } from '#sdk/protocol/to-shell.ts';
import type { FrameUser } from '#sdk/protocol/values.ts';
import { changeProcess, useProcesses } from '../processes.ts';
import type { ShellConnection } from '../shell.ts';
import { Broker } from './broker.ts';
import type { FrameProcess } from './frame-process.ts';
import type { Runtime } from './runtime.ts';
import { createServices, readDocument, readDrafts } from './services.ts';

export interface AppSessionOptions {
  readonly manifest: AppManifest;
  readonly frame: FrameProcess;
  readonly shell: ShellConnection;
  readonly runtime: Runtime;
  /** `performance.now()` of the wish to open. */
  readonly openedAt: number;
  readonly attended: () => boolean;
  /** The app says that it was touched, or that the focus came or went. */
  readonly touched: (by: Touched['by']) => void;
  readonly edited: (field: EditedField | null) => void;
  /** Its first view is there. */
  readonly mounted: () => void;
  readonly failed: (details: string) => void;
}

/** The person an app sees when nobody is logged on. */
const nobody: FrameUser = { id: 'guest', name: '访客', kind: 'guest' };
/** As many refusals as Task Manager shows. */
const refusalsKept = 100;

/** One app running in one frame, from its launch to its end. */
export class AppSession {
  readonly #options: AppSessionOptions;
  readonly #user: FrameUser;
  readonly #broker: Broker;
  readonly #closing = new Map<number, (allow: boolean) => void>();
  #asked = 0;
  #calls = 0;
  #dirty = false;

  constructor(options: AppSessionOptions) {
    this.#options = options;
    const { manifest, frame, shell } = options;
    this.#user = userOf(shell);
    const services = createServices({
      windowId: frame.windowId,
      manifest,
      owner: this.#user.id,
      shell,
      attended: options.attended,
    });
    this.#broker = new Broker({ manifest, services, onRefused: (op, needed) => this.#log(op, needed) });
  }

  /** What the person is asked about before the window closes. */
  get dirty(): boolean {
    return this.#dirty;
  }

  get calls(): number {
    return this.#calls;
  }

  /** The app's name in the language of the desktop. */
  get name(): string {
    return this.#options.manifest.name[this.#options.shell.settings().locale];
  }

  /** Sends the app into its frame. */
  async start(documentId: string | undefined, recovered: boolean): Promise<void> {
    const { manifest, frame, runtime } = this.#options;
    const [drafts, document] = await Promise.all([
      readDrafts(this.#user.id, manifest.id),
      documentId === undefined ? null : readDocument(this.#user.id, documentId),
      // Goes ahead of the rest, so that the frame reads it meanwhile.
      runtime.appCode(manifest.id).then((code) => frame.say({ type: 'code', ...code })),
    ]);
    frame.say({
      type: 'launch',
      app: { id: manifest.id, name: this.name },
      granted: [...manifest.permissions],
      user: this.#user,
      document,
      drafts,
      recovered,
    });
  }

  /** Hands another document to the running app. */
  async open(documentId: string): Promise<void> {
    const document = await readDocument(this.#user.id, documentId);
    this.#options.frame.say({ type: 'document', document });
  }

  /** Asks the app whether its window may close; it saves its drafts first. */
  askToClose(): Promise<boolean> {
    this.#asked += 1;
    const id = this.#asked;
    this.#options.frame.say({ type: 'close-asked', id });
    return new Promise((resolve) => this.#closing.set(id, resolve));
  }

  /** Takes what the app says. */
  hear(message: ToShell): void {
    const { frame, shell } = this.#options;
    const { windowId } = frame;
    switch (message.type) {
      case 'call':
        this.#calls += 1;
        void this.#answer(message);
        break;
      case 'mounted':
        this.#mounted(message.at);
        break;
      case 'touched':
        this.#options.touched(message.by);
        break;
      case 'editing':
        this.#options.edited(message.field);
        break;
      case 'key':
        shell.shortcut(windowId, message.key, message.phase);
        break;
      case 'title':
        shell.setTitle(windowId, message.title);
        break;
      case 'dirty':
        this.#dirty = message.dirty;
        changeProcess(windowId, { dirty: message.dirty });
        shell.setDirty(windowId, message.dirty);
        break;
      case 'close':
        shell.close(windowId);
        break;
      case 'failed':
        this.#options.failed([message.message, message.details].filter(Boolean).join('\n'));
        break;
      case 'fault':
        console.warn(`${this.#options.manifest.id}: ${message.message}`);
        break;
      case 'closing':
        this.#closing.get(message.id)?.(message.allow);
        this.#closing.delete(message.id);
        break;
    }
  }

  async #answer({ id, method, params }: Call): Promise<void> {
    const { frame } = this.#options;
    const answer = await this.#broker.answer({ method, params });
    frame.flood.answered();
    frame.say(
      answer.ok
        ? { type: 'result', id, value: answer.value }
        : { type: 'refusal', id, refusal: answer.refusal },
    );
  }

  #mounted(at: number): void {
    const { frame, openedAt, manifest } = this.#options;
    const openedIn = Math.max(0, at - (performance.timeOrigin + openedAt));
    changeProcess(frame.windowId, { state: 'running', openedIn });
    this.#options.mounted();
    void this.#sendLater();
    // For measuring from outside; nothing in the product listens to it.
    const detail = { windowId: frame.windowId, app: manifest.id, openedIn };
    window.dispatchEvent(new CustomEvent('app-painted', { detail }));
  }

  /** The rest of a large app; before its first view it would only hold that up. */
  async #sendLater(): Promise<void> {
    const { manifest, frame, runtime, failed } = this.#options;
    try {
      const later = await runtime.laterCode(manifest.id);
      if (later) frame.say({ type: 'later', ...later });
    } catch (error) {
      failed(String(error));
    }
  }

  #log(op: string, needed: string): void {
    const { windowId } = this.#options.frame;
    const refused = useProcesses.getState()[windowId]?.refused ?? [];
    const entry = { op, needs: needed, at: Date.now() };
    changeProcess(windowId, { refused: [...refused, entry].slice(-refusalsKept) });
  }
}

function userOf(shell: ShellConnection): FrameUser {
  const user = shell.currentUser();
  if (!user) return nobody;
  const { id, kind, name } = user;
  return { id, kind, name: shell.settings().locale === 'en' ? name.en : name.zh };
}
