import { Dexie, type Table } from 'dexie';

/** The places that exist without a record of their own; every other parent is a folder's id. */
export const roots = ['desktop', 'documents', 'recycle'] as const;
export type RootId = (typeof roots)[number];

/** What a document holds. Text for everything an app writes; a Blob for what came from the real disk. */
export type FileContent = string | Blob;

/** A document or folder without its content: what lists show. */
export interface FileEntry {
  readonly id: string;
  /** The user it belongs to; nobody else's calls ever see it. */
  readonly owner: string;
  /** A root or the id of a folder. */
  readonly parent: string;
  readonly kind: 'file' | 'folder';
  readonly name: string;
  /** Media type; empty for a folder. */
  readonly type: string;
  /** Bytes; 0 for a folder. */
  readonly size: number;
  readonly created: number;
  readonly modified: number;
  /** The app that wrote it. */
  readonly app?: string;
  /** Present only while it lies in the recycle bin: where it was and when it was put there. */
  readonly recycled?: RecycledFrom;
}

/** Enough to put a thing back even after its folder has gone: the folder's id, and the way to it by names. */
export interface RecycledFrom {
  readonly parent: string;
  readonly root: RootId;
  readonly path: readonly string[];
  readonly at: number;
}

export interface FileRecord extends FileEntry {
  readonly content: FileContent;
}

export interface DraftRecord {
  /** Grows with every save of any draft and is never used twice, not even after a draft was cleared. */
  readonly revision: number;
  readonly owner: string;
  readonly app: string;
  readonly key: string;
  readonly value: unknown;
  readonly savedAt: number;
}

type NewDraft = Omit<DraftRecord, 'revision'>;

/** Contents lie apart from entries so that listing a folder reads no document. */
interface ContentRow {
  readonly id: string;
  readonly owner: string;
  readonly content: FileContent;
}

export class DesktopDatabase extends Dexie {
  declare readonly entries: Table<FileEntry, string>;
  declare readonly contents: Table<ContentRow, string>;
  declare readonly drafts: Table<DraftRecord, number, NewDraft>;

  constructor(name = 'tax-desktop') {
    super(name);
    // A released version is never edited: a change adds `this.version(2).stores(…).upgrade(…)` below it.
    this.version(1).stores({
      entries: 'id, owner, [owner+parent]',
      contents: 'id, owner',
      drafts: '++revision, &[owner+app+key], [owner+app], owner',
    });
  }
}

/** The browser's one database. Dexie opens it at the first call. */
export const database = new DesktopDatabase();
