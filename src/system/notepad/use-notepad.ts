import { useCallback, useEffect, useState } from 'react';
import { FileError, readFile, saveFile, writeFile } from '#src/kernel/storage/index.ts';
import { useSay } from '../common/texts.ts';
import { attempt } from '../explorer/actions.ts';
import type { SystemWindowProps } from '../types.ts';

export interface Notepad {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Name of the document, or of the one it will become. */
  readonly name: string;
  readonly dirty: boolean;
  readonly loading: boolean;
  /** Whether there is a document to save to, or a name has to be asked for first. */
  readonly saved: boolean;
  /** Saves to the document; answers whether it is safe now. */
  readonly save: () => Promise<boolean>;
  readonly saveAs: (name: string, parent: string, replace: boolean) => Promise<'saved' | 'exists' | 'failed'>;
  readonly openFile: (id: string) => void;
  readonly openNew: () => void;
}

/** A plain text in a window: where it came from, whether it differs from there, and how it gets back. */
export function useNotepad(props: SystemWindowProps): Notepad {
  const { user, params, setParams, setDirty, setTitle, ask } = props;
  const say = useSay();
  const [id, setId] = useState(params);
  const [name, setName] = useState<string | null>(null);
  const [stored, setStored] = useState('');
  const [text, setText] = useState('');
  const [loading, setLoading] = useState(params !== null);
  const shown = name ?? say('notepad.untitled');
  const dirty = !loading && text !== stored;
  useEffect(() => {
    setDirty(dirty);
  }, [dirty, setDirty]);
  useEffect(() => {
    setTitle(`${shown} - ${say('notepad.title')}`);
  }, [shown, say, setTitle]);

  const load = useCallback(
    async (wanted: string): Promise<void> => {
      setLoading(true);
      const file = await attempt({ owner: user.id, say, ask }, () => readFile(user.id, wanted));
      const content =
        file === undefined ? '' : typeof file.content === 'string' ? file.content : await file.content.text();
      setId(file === undefined ? null : wanted);
      setName(file?.name ?? null);
      setStored(content);
      setText(content);
      setLoading(false);
      setParams(file === undefined ? null : wanted);
    },
    [user.id, say, ask, setParams],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the window's document is read once, when it opens
  useEffect(() => {
    if (params !== null) void load(params);
  }, []);

  const save = async (): Promise<boolean> => {
    if (id === null) return false;
    const written = text;
    const done = await attempt({ owner: user.id, say, ask }, () => writeFile(user.id, id, written));
    if (done !== undefined) setStored(written);
    return done !== undefined;
  };
  const saveAs = async (name: string, parent: string, replace: boolean) => {
    const written = text;
    try {
      const onClash = replace ? 'replace' : 'refuse';
      const file = { name, type: 'text/plain', content: written, parent, onClash } as const;
      const entry = await saveFile(user.id, file);
      setId(entry.id);
      setName(entry.name);
      setStored(written);
      setParams(entry.id);
      return 'saved';
    } catch (error) {
      if (error instanceof FileError && error.code === 'exists') return 'exists';
      await attempt({ owner: user.id, say, ask }, () => Promise.reject(error));
      return 'failed';
    }
  };
  return {
    text,
    setText,
    name: shown,
    dirty,
    loading,
    saved: id !== null,
    save,
    saveAs,
    openFile: (wanted) => void load(wanted),
    openNew: () => {
      setId(null);
      setName(null);
      setStored('');
      setText('');
      setParams(null);
    },
  };
}
