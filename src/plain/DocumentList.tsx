import { type ReactNode, useEffect, useState } from 'react';
import { apps } from '../kernel/index.ts';
import type { FileEntry } from '../kernel/storage/index.ts';
import { plainAddress } from './address.ts';
import { useSay } from './texts.ts';

const storage = () => import('../kernel/storage/index.ts');

/** What the person's apps have saved: to be opened in the app it belongs to, or taken along. */
export function DocumentList({ owner }: { readonly owner: string }): ReactNode {
  const say = useSay();
  const [entries, setEntries] = useState<readonly FileEntry[] | null>(null);
  useEffect(() => {
    let there = true;
    void storage()
      .then(({ listFolder }) => listFolder(owner, 'documents'))
      .then((all) => {
        if (there) setEntries(all.filter(({ kind }) => kind === 'file'));
      });
    return () => {
      there = false;
    };
  }, [owner]);
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{say('documents')}</h2>
      <p>{say('documents.text')}</p>
      {entries?.length === 0 ? <p>{say('documents.none')}</p> : null}
      <ul className="plain-documents">
        {entries?.map((entry) => (
          <Line key={entry.id} owner={owner} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function Line({ owner, entry }: { readonly owner: string; readonly entry: FileEntry }): ReactNode {
  const say = useSay();
  const { id, name } = entry;
  const app = apps.find(({ opens }) => opens?.some((ending) => name.endsWith(ending)));
  return (
    <li>
      {app === undefined ? name : <a href={plainAddress(app.id, id)}>{name}</a>}{' '}
      <button type="button" className="ui-link" onClick={() => void download(owner, id)}>
        {say('download', { name })}
      </button>
    </li>
  );
}

async function download(owner: string, id: string): Promise<void> {
  const { name, type, content } = await (await storage()).readFile(owner, id);
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
