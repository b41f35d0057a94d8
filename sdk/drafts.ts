import type { SavedDraft } from './protocol/values.ts';

/** Answer to saving: the new revision, or what another window left in between (null: it cleared the draft). */
export type SaveAnswer = { readonly revision: number } | { readonly conflict: SavedDraft | null };

/** Where drafts are kept; the shell in a frame, memory in a test. */
export interface DraftKeeper {
  save(key: string, value: unknown, baseRevision: number): Promise<SaveAnswer>;
  clear(key: string, baseRevision: number): Promise<void>;
}

/** What a form shows of its draft. A new object for each change, so that React can compare. */
export interface DraftState {
  readonly value: unknown;
  readonly restored: boolean;
  /** What another window left, while it is not settled whose counts. */
  readonly conflict: { readonly theirs: SavedDraft | null } | null;
  readonly unsaved: boolean;
}

interface Entry {
  readonly initial: unknown;
  state: DraftState;
  revision: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  saving: Promise<void> | undefined;
  readonly listeners: Set<() => void>;
}

/** Typing rests this long before it is saved: well inside the second that is promised. */
const restMs = 350;

/** All drafts of one running app: what was restored, what is typed, what is saved. */
export class Drafts {
  readonly #keeper: DraftKeeper;
  readonly #entries = new Map<string, Entry>();
  readonly #saved: Readonly<Record<string, SavedDraft>>;

  constructor(saved: Readonly<Record<string, SavedDraft>>, keeper: DraftKeeper) {
    this.#saved = saved;
    this.#keeper = keeper;
  }

  /** The draft's state now; `initial` counts only until something was saved or typed. */
  read(key: string, initial: unknown): DraftState {
    return this.#entry(key, initial).state;
  }

  subscribe(key: string, initial: unknown, listener: () => void): () => void {
    const { listeners } = this.#entry(key, initial);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  write(key: string, value: unknown): void {
    const entry = this.#entry(key, value);
    this.#show(entry, { ...entry.state, value, unsaved: true });
    // A rest after the first keystroke, not after the last: steady typing is saved all the same.
    if (!entry.timer && !entry.state.conflict) entry.timer = setTimeout(() => this.#save(key, entry), restMs);
  }

  /** Forgets the draft, e.g. once the form was filed. */
  async discard(key: string, initial: unknown): Promise<void> {
    const entry = this.#entry(key, initial);
    clearTimeout(entry.timer);
    entry.timer = undefined;
    this.#show(entry, { value: entry.initial, restored: false, conflict: null, unsaved: false });
    await entry.saving;
    const { revision } = entry;
    entry.revision = 0;
    await this.#keeper.clear(key, revision);
  }

  /** Ends a conflict: `mine` overwrites what another window saved, `theirs` shows it. */
  resolve(key: string, choice: 'mine' | 'theirs'): void {
    const entry = this.#entries.get(key);
    if (!entry?.state.conflict) return;
    const { theirs } = entry.state.conflict;
    entry.revision = theirs?.revision ?? 0;
    if (choice === 'theirs') {
      const value = theirs ? theirs.value : entry.initial;
      this.#show(entry, { value, restored: !!theirs, conflict: null, unsaved: false });
    } else {
      this.#show(entry, { ...entry.state, conflict: null, unsaved: true });
      this.#save(key, entry);
    }
  }

  /** Saves whatever still rests; resolves when all of it is kept. */
  async flush(): Promise<void> {
    for (const [key, entry] of this.#entries) if (entry.timer) this.#save(key, entry);
    await Promise.all([...this.#entries.values()].map((entry) => entry.saving));
  }

  #entry(key: string, initial: unknown): Entry {
    const known = this.#entries.get(key);
    if (known) return known;
    const saved = this.#saved[key];
    const entry: Entry = {
      initial,
      state: { value: saved ? saved.value : initial, restored: !!saved, conflict: null, unsaved: false },
      revision: saved?.revision ?? 0,
      timer: undefined,
      saving: undefined,
      listeners: new Set(),
    };
    this.#entries.set(key, entry);
    return entry;
  }

  #save(key: string, entry: Entry): void {
    clearTimeout(entry.timer);
    entry.timer = undefined;
    const before = entry.saving ?? Promise.resolve();
    entry.saving = before.then(async () => {
      if (entry.state.conflict) return;
      const { value } = entry.state;
      try {
        const answer = await this.#keeper.save(key, value, entry.revision);
        if ('conflict' in answer) {
          this.#show(entry, { ...entry.state, conflict: { theirs: answer.conflict } });
        } else {
          entry.revision = answer.revision;
          if (entry.state.value === value) this.#show(entry, { ...entry.state, unsaved: false });
        }
      } catch {
        // Stays `unsaved`, which the form shows; the next keystroke or flush tries again.
        entry.timer ??= setTimeout(() => this.#save(key, entry), restMs * 10);
      }
    });
  }

  #show(entry: Entry, state: DraftState): void {
    entry.state = state;
    for (const listener of entry.listeners) listener();
  }
}
