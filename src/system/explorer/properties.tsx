import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { AppManifest } from '#sdk/manifest.ts';
import { type FileEntry, FileError, measure, pathOf, statFile } from '#src/kernel/storage/index.ts';
import { Icon, TextField } from '#ui/index.ts';
import { systemPrograms } from '../catalogue.ts';
import { apps } from '../common/apps.ts';
import { fileType, openingApp } from '../common/file-types.ts';
import { longMoment, roundSize } from '../common/format.ts';
import { PropertySheet } from '../common/sheet.tsx';
import { useLocale, useSay } from '../common/texts.ts';
import { useLive } from '../common/use-live.ts';
import type { SystemWindowProps } from '../types.ts';
import { rename } from './actions.ts';
import { addressText } from './address.ts';
import { type PlaceId, placeOf } from './places.ts';

interface Facts {
  readonly entry: FileEntry | null;
  /** The service whose icon it is. */
  readonly app?: AppManifest | undefined;
  readonly root: PlaceId;
  readonly path: readonly FileEntry[];
  readonly files: number;
  readonly folders: number;
  readonly size: number;
}

async function readFacts(owner: string, id: string): Promise<Facts> {
  const app = apps.find((one) => id === `program:${one.id}`);
  if (app !== undefined)
    return { entry: null, app, root: 'desktop', path: [], files: 0, folders: 0, size: 0 };
  const place = placeOf(id);
  if (place !== undefined) return { entry: null, root: place.id, path: [], files: 0, folders: 0, size: 0 };
  const entry = await statFile(owner, id);
  const { root, folders } = await pathOf(owner, id);
  return { entry, root, path: folders.slice(0, -1), ...(await measure(owner, id)) };
}

/** What a document, a folder or a place is: name, kind, place, size, dates. The name can be changed here. */
export function Properties(props: SystemWindowProps): ReactNode {
  const { user, setTitle, close, ask, active } = props;
  const say = useSay();
  const locale = useLocale();
  const id = props.params ?? 'documents';
  const query = useCallback(() => readFacts(user.id, id), [user.id, id]);
  const { value: facts, error } = useLive(query);
  const [name, setName] = useState<string | null>(null);
  const [fault, setFault] = useState<string | undefined>();
  const place = placeOf(id);
  const title = place === undefined ? (facts?.entry?.name ?? facts?.app?.name[locale]) : say(place.name);
  useEffect(() => {
    if (title !== undefined) setTitle(say('properties.title', { name: title }));
  }, [title, setTitle, say]);
  useEffect(() => {
    if (error instanceof FileError) close();
    else if (error !== undefined) throw error;
  }, [error, close]);
  if (facts === undefined) return null;
  const { entry } = facts;
  const typed = name ?? entry?.name ?? '';
  const apply = async (): Promise<boolean> => {
    if (entry === null) return true;
    const wrong = await rename({ owner: user.id, say, ask }, entry, typed);
    setFault(wrong === undefined ? undefined : say(`error.${wrong}`, { name: typed }));
    if (wrong === undefined) setName(null);
    return wrong === undefined;
  };
  return (
    <PropertySheet
      label={say('properties.label')}
      active={active}
      changed={entry !== null && typed.trim() !== entry.name}
      onApply={apply}
      onClose={close}
      tabs={[
        {
          id: 'general',
          label: say('properties.general'),
          content: (
            <div className="sheet-page">
              <div className="sheet-lead">
                <Icon name={iconOf(facts)} size="large" />
                {entry === null || facts.root === 'recycle' ? (
                  <b>{title}</b>
                ) : (
                  <TextField
                    name="file-name"
                    label={say('column.name')}
                    value={typed}
                    onChange={setName}
                    error={fault}
                  />
                )}
              </div>
              <hr className="sheet-line" />
              <FactList facts={facts} />
            </div>
          ),
        },
      ]}
    />
  );
}

function iconOf({ entry, app, root }: Facts): string {
  if (app !== undefined) return app.icon;
  if (entry === null) return placeOf(root)?.icon ?? 'folder';
  return entry.kind === 'folder' ? 'folder' : fileType(entry).icon;
}

function FactList({ facts }: { readonly facts: Facts }): ReactNode {
  const say = useSay();
  const locale = useLocale();
  const { entry, app } = facts;
  if (app !== undefined) {
    const opens = app.opens === undefined ? [] : [[say('properties.opens'), app.opens.join(' ')] as const];
    return <Lines lines={[[say('properties.type'), say('type.program')], ...opens]} />;
  }
  if (entry === null) return <Lines lines={[[say('properties.type'), say('type.place')]]} />;
  const folder = entry.kind === 'folder';
  const exact = new Intl.NumberFormat(locale).format(facts.size);
  const opener = openingApp(entry.name, apps) ?? systemPrograms[fileType(entry).opener];
  const bin = entry.recycled;
  return (
    <Lines
      lines={[
        [say('properties.type'), folder ? say('type.folder') : say(fileType(entry).name)],
        ...(folder ? [] : [[say('properties.opener'), opener.name[locale]] as const]),
        [say('properties.place'), addressText(facts, say)],
        [say('properties.size'), say('properties.bytes', { round: roundSize(facts.size, locale), exact })],
        ...(folder
          ? [
              [
                say('properties.contains'),
                say('properties.counts', { files: facts.files, folders: facts.folders }),
              ] as const,
            ]
          : []),
        [say('properties.created'), longMoment(entry.created, locale)],
        ...(folder ? [] : [[say('properties.modified'), longMoment(entry.modified, locale)] as const]),
        ...(bin === undefined
          ? []
          : [
              [
                say('properties.was'),
                [say(placeOf(bin.root)?.name ?? 'place.documents'), ...bin.path].join('\\'),
              ] as const,
              [say('properties.deleted'), longMoment(bin.at, locale)] as const,
            ]),
      ]}
    />
  );
}

function Lines({ lines }: { readonly lines: readonly (readonly [term: string, text: string])[] }): ReactNode {
  return (
    <dl className="sheet-facts">
      {lines.map(([term, text]) => (
        <div key={term} style={{ display: 'contents' }}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
