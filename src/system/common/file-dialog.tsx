import { type ReactNode, useCallback, useState } from 'react';
import { listFolder, pathOf } from '#src/kernel/storage/index.ts';
import { Button, DataTable, Icon, SelectField, TextField } from '#ui/index.ts';
import { entryItem, type Item } from '../explorer/items.ts';
import { places } from '../explorer/places.ts';
import { sortItems } from '../explorer/sort.ts';
import './file-dialog.css';
import { Modal } from './modal.tsx';
import { useSay } from './texts.ts';
import { useLive } from './use-live.ts';

/** A kind of documents that can be asked for. */
export interface DocumentKind {
  readonly id: string;
  readonly label: string;
  readonly shows: (item: Item) => boolean;
}

/** 打开 and 另存为: places at the left, the folder in the middle, the name below. */
export function FileDialog(props: {
  readonly kind: 'open' | 'save';
  readonly owner: string;
  readonly name: string;
  /** Which documents are shown, the usual kind first; folders always are. */
  readonly kinds: readonly DocumentKind[];
  /** A document was chosen (open), or a name and the folder for it (save). */
  readonly onChosen: (chosen: {
    readonly id: string | null;
    readonly name: string;
    readonly folder: string;
    /** Id of the kind of documents that was asked for. */
    readonly type: string;
  }) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const { owner, kind, kinds } = props;
  const say = useSay();
  const [folder, setFolder] = useState('documents');
  const [name, setName] = useState(props.name);
  const [selected, setSelected] = useState<string | null>(null);
  const [type, setType] = useState(kinds[0]?.id ?? '');
  const shows = kinds.find((one) => one.id === type)?.shows ?? (() => true);
  const query = useCallback(async () => {
    const [entries, path] = await Promise.all([listFolder(owner, folder), pathOf(owner, folder)]);
    return { entries, path };
  }, [owner, folder]);
  const { value: here } = useLive(query);
  const items = sortItems(
    (here?.entries ?? [])
      .map((entry) => entryItem(entry, { say }))
      .filter((item) => item.kind === 'folder' || shows(item)),
    { by: 'name', descending: false },
  );
  const enter = (id: string): void => {
    setFolder(id);
    setSelected(null);
  };
  const done = (picked: Item | undefined): void => {
    const item =
      picked ?? items.find((one) => one.name === name.trim()) ?? items.find((one) => one.id === selected);
    if (item?.kind === 'folder') enter(item.id);
    else if (kind === 'open' && item !== undefined)
      props.onChosen({ id: item.id, name: item.name, folder, type });
    else if (kind === 'save' && name.trim() !== '')
      props.onChosen({ id: null, name: name.trim(), folder, type });
  };
  const path = here?.path;
  const outer = path?.root === 'desktop' ? null : 'desktop';
  const up =
    path === undefined ? null : path.folders.length === 0 ? outer : (path.folders.at(-2)?.id ?? path.root);
  return (
    <Modal
      title={say(kind === 'open' ? 'dialog.open' : 'dialog.save')}
      onCancel={props.onCancel}
      onDefault={() => done(undefined)}
    >
      <div className="file-dialog">
        <nav className="file-dialog-places" aria-label={say('dialog.places')}>
          {(['desktop', 'documents'] as const).map((id) => (
            <button type="button" key={id} aria-pressed={folder === id} onClick={() => enter(id)}>
              <Icon name={places[id].icon} size="large" />
              {say(places[id].name)}
            </button>
          ))}
        </nav>
        <div className="file-dialog-main">
          <div className="file-dialog-top">
            <SelectField
              name="look-in"
              access
              label={say(kind === 'open' ? 'dialog.look-in' : 'dialog.save-in')}
              value={folder}
              onChange={enter}
              options={[
                { value: 'desktop', label: say('place.desktop') },
                { value: 'documents', label: say('place.documents') },
                ...(path?.folders ?? []).map((one) => ({ value: one.id, label: one.name })),
              ]}
            />
            <Button
              aria-label={say('toolbar.up')}
              disabled={up === null}
              onClick={() => (up === null ? undefined : enter(up))}
            >
              <Icon name="arrow-up" />
            </Button>
          </div>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: one more key for the list inside */}
          <div
            className="file-dialog-list"
            onKeyDown={(event) => {
              if (event.key !== 'Backspace' || up === null) return;
              event.preventDefault();
              enter(up);
            }}
          >
            <DataTable
              caption={say('dialog.list')}
              captionHidden
              rows={items}
              rowKey={(item) => item.id}
              selected={selected}
              onSelect={(id) => {
                setSelected(id);
                const item = items.find((one) => one.id === id);
                if (item?.kind === 'file') setName(item.name);
              }}
              onOpen={(id) => done(items.find((one) => one.id === id))}
              empty={say('dialog.empty')}
              columns={[
                {
                  id: 'name',
                  header: say('column.name'),
                  rowHeader: true,
                  cell: (item) => (
                    <span className="file-dialog-name">
                      <Icon name={item.icon} /> {item.name}
                    </span>
                  ),
                },
                { id: 'type', header: say('column.type'), cell: (item) => item.typeName },
              ]}
            />
          </div>
          <div data-first-field="">
            <TextField name="file-name" access label={say('dialog.name')} value={name} onChange={setName} />
          </div>
          <SelectField
            name="file-type"
            access
            label={say(kind === 'open' ? 'dialog.type' : 'dialog.save-type')}
            value={type}
            onChange={setType}
            options={kinds.map(({ id, label }) => ({ value: id, label }))}
          />
          <div className="system-buttons">
            <Button default onClick={() => done(undefined)}>
              {say(kind === 'open' ? 'dialog.open-button' : 'dialog.save-button')}
            </Button>
            <Button onClick={props.onCancel}>{say('button.cancel')}</Button>
          </div>
        </div>
      </div>
    </Modal>
  );
}
