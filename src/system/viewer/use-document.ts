import { useCallback, useEffect, useState } from 'react';
import { type FileRecord, readFile } from '#src/kernel/storage/index.ts';
import { fileType } from '../common/file-types.ts';
import { useLive } from '../common/use-live.ts';
import { type KnownDocument, readDocument } from './documents.ts';

export type Shown =
  | { readonly kind: 'known'; readonly document: KnownDocument; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'image'; readonly blob: Blob }
  | { readonly kind: 'pdf'; readonly blob: Blob }
  | { readonly kind: 'unknown' };

/** What a document is, ready to be shown. */
export async function present(file: FileRecord): Promise<Shown> {
  const type = fileType(file).id;
  const { content } = file;
  const blob = typeof content === 'string' ? new Blob([content], { type: file.type }) : content;
  if (type === 'image') return { kind: 'image', blob };
  if (type === 'pdf') return { kind: 'pdf', blob };
  if (typeof content !== 'string' && type === 'other') return { kind: 'unknown' };
  const text = typeof content === 'string' ? content : await content.text();
  const document = readDocument(text);
  return document === null ? { kind: 'text', text } : { kind: 'known', document, text };
}

/** Keeps a document up to date while it is shown. */
export function useDocument(
  owner: string,
  id: string | null,
): { readonly file: FileRecord | undefined; readonly shown: Shown | undefined; readonly error: unknown } {
  const query = useCallback(async () => (id === null ? undefined : readFile(owner, id)), [owner, id]);
  const { value: file, error } = useLive(query);
  const [shown, setShown] = useState<{ readonly of: FileRecord; readonly as: Shown }>();
  useEffect(() => {
    if (file === undefined) return undefined;
    let gone = false;
    void present(file).then((as) => {
      if (!gone) setShown({ of: file, as });
    });
    return () => {
      gone = true;
    };
  }, [file]);
  return { file, shown: shown?.of === file ? shown?.as : undefined, error };
}
