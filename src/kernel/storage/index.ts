/**
 * The virtual disk and the drafts, per user, in the browser's own database. Import it lazily
 * (`await import('…/storage/index.ts')`): it brings Dexie with it, which the first script must not carry.
 */
export {
  type DraftRecord,
  type FileContent,
  type FileEntry,
  type FileRecord,
  type RecycledFrom,
  type RootId,
  roots,
} from './db.ts';
export {
  clearDraft,
  type Draft,
  type DraftSaved,
  listDrafts,
  loadDraft,
  noRevision,
  saveDraft,
} from './drafts.ts';
export { FileError, type FileErrorCode } from './errors.ts';
export {
  copyFile,
  createFolder,
  listFolder,
  measure,
  moveFile,
  type NewFile,
  readFile,
  renameFile,
  saveFile,
  statFile,
  writeFile,
} from './files.ts';
export { isRoot, pathOf } from './folders.ts';
export {
  copyName,
  forbiddenCharacters,
  freeName,
  type NameFault,
  nameFault,
  nameKey,
  splitName,
} from './names.ts';
export { deleteForever, emptyRecycleBin, removeFile, restoreFile } from './recycle.ts';
export { type SearchWish, searchFiles } from './search.ts';
export { subscribe, subscribeDraft, subscribeFolder, type Unsubscribe, wipe } from './watch.ts';
