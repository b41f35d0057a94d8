import { database } from './db.ts';

export interface Draft {
  readonly value: unknown;
  readonly revision: number;
  readonly savedAt: number;
}

export type DraftSaved =
  | { readonly kind: 'saved'; readonly revision: number }
  /** Another tab saved or cleared this draft since `baseRevision`; nothing was written. */
  | { readonly kind: 'conflict'; readonly current: Draft | undefined };

/** The revision to save on when no draft exists. */
export const noRevision = 0;

/** The last saved state of a form, if there is one. */
export async function loadDraft(owner: string, app: string, key: string): Promise<Draft | undefined> {
  const row = await database.drafts.get({ owner, app, key });
  return row === undefined ? undefined : { value: row.value, revision: row.revision, savedAt: row.savedAt };
}

/** Saves a form's state over the revision it was built on, or reports the conflict and writes nothing. */
export async function saveDraft(
  owner: string,
  app: string,
  key: string,
  value: unknown,
  baseRevision: number,
): Promise<DraftSaved> {
  return database.transaction('rw', database.drafts, async (): Promise<DraftSaved> => {
    const current = await loadDraft(owner, app, key);
    if ((current?.revision ?? noRevision) !== baseRevision) return { kind: 'conflict', current };
    if (current !== undefined) await database.drafts.delete(current.revision);
    const revision = await database.drafts.add({ owner, app, key, value, savedAt: Date.now() });
    return { kind: 'saved', revision };
  });
}

/** Forgets a draft (filed, or discarded by the person), unless another tab changed it since. */
export async function clearDraft(
  owner: string,
  app: string,
  key: string,
  baseRevision: number,
): Promise<DraftSaved> {
  return database.transaction('rw', database.drafts, async (): Promise<DraftSaved> => {
    const current = await loadDraft(owner, app, key);
    if (current === undefined) return { kind: 'saved', revision: noRevision };
    if (current.revision !== baseRevision) return { kind: 'conflict', current };
    await database.drafts.delete(current.revision);
    return { kind: 'saved', revision: noRevision };
  });
}

/** Every draft of one app, for offering them after a crash. */
export async function listDrafts(
  owner: string,
  app: string,
): Promise<readonly { readonly key: string; readonly revision: number; readonly savedAt: number }[]> {
  const rows = await database.drafts.where('[owner+app]').equals([owner, app]).toArray();
  return rows.map(({ key, revision, savedAt }) => ({ key, revision, savedAt }));
}
