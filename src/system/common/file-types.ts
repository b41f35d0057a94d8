import type { AppManifest } from '#sdk/manifest.ts';
import type { FileEntry } from '#src/kernel/storage/index.ts';
import type { SystemWindowId } from '../types.ts';
import type { SystemTextKey } from './texts.ts';

/** What a document is to a person: its picture, its name, and the trusted window that can show it. */
export interface FileType {
  readonly id: string;
  readonly name: SystemTextKey;
  readonly icon: string;
  readonly opener: Extract<SystemWindowId, 'viewer' | 'notepad'>;
}

const types = {
  receipt: { id: 'receipt', name: 'type.receipt', icon: 'file-receipt', opener: 'viewer' },
  return: { id: 'return', name: 'type.return', icon: 'file-return', opener: 'viewer' },
  calculation: { id: 'calculation', name: 'type.calculation', icon: 'calculators', opener: 'viewer' },
  text: { id: 'text', name: 'type.text', icon: 'file-text', opener: 'notepad' },
  image: { id: 'image', name: 'type.image', icon: 'file-image', opener: 'viewer' },
  pdf: { id: 'pdf', name: 'type.pdf', icon: 'file-pdf', opener: 'viewer' },
  data: { id: 'data', name: 'type.data', icon: 'file-text', opener: 'viewer' },
  other: { id: 'other', name: 'type.other', icon: 'file-text', opener: 'viewer' },
} as const satisfies Record<string, FileType>;

/** Endings first: an app's documents are JSON to the disk but receipts to a person. */
const endings: readonly (readonly [pattern: RegExp, type: FileType])[] = [
  [/\.receipt\.json$/i, types.receipt],
  [/\.return\.json$/i, types.return],
  [/\.calc\.json$/i, types.calculation],
  [/\.(txt|md|csv|tsv|log|ini)$/i, types.text],
  [/\.(png|jpe?g|gif|webp|bmp|svg|avif)$/i, types.image],
  [/\.pdf$/i, types.pdf],
  [/\.(json|xml|html?)$/i, types.data],
];

export function fileType(entry: Pick<FileEntry, 'name' | 'type'>): FileType {
  const byName = endings.find(([pattern]) => pattern.test(entry.name))?.[1];
  if (byName !== undefined) return byName;
  if (entry.type.startsWith('image/')) return types.image;
  if (entry.type === 'application/pdf') return types.pdf;
  if (entry.type.startsWith('text/')) return types.text;
  return types.other;
}

/** The app whose manifest says that it opens documents with this ending, if any; the longest ending wins. */
export function openingApp(name: string, apps: readonly AppManifest[]): AppManifest | undefined {
  const lower = name.toLowerCase();
  const reach = (app: AppManifest) =>
    Math.max(
      0,
      ...(app.opens ?? []).filter((ending) => lower.endsWith(ending.toLowerCase())).map((e) => e.length),
    );
  const best = apps.toSorted((a, b) => reach(b) - reach(a))[0];
  return best !== undefined && reach(best) > 0 ? best : undefined;
}
