import type { SystemTextKey } from '../common/texts.ts';

/** A place of its own, beside the folders a person makes. */
export interface Place {
  readonly id: PlaceId;
  readonly name: SystemTextKey;
  readonly icon: string;
  /** Where 向上 leads. */
  readonly above: PlaceId | null;
  /** Whether documents and folders can be put here. */
  readonly holdsFiles: boolean;
}

export const placeIds = ['desktop', 'my-computer', 'documents', 'control-panel', 'recycle'] as const;
export type PlaceId = (typeof placeIds)[number];

export const places: Readonly<Record<PlaceId, Place>> = {
  desktop: { id: 'desktop', name: 'place.desktop', icon: 'desktop', above: null, holdsFiles: true },
  'my-computer': {
    id: 'my-computer',
    name: 'place.my-computer',
    icon: 'my-computer',
    above: 'desktop',
    holdsFiles: false,
  },
  documents: {
    id: 'documents',
    name: 'place.documents',
    icon: 'my-documents',
    above: 'desktop',
    holdsFiles: true,
  },
  'control-panel': {
    id: 'control-panel',
    name: 'place.control-panel',
    icon: 'control-panel',
    above: 'my-computer',
    holdsFiles: false,
  },
  recycle: { id: 'recycle', name: 'place.recycle', icon: 'recycle-bin', above: 'desktop', holdsFiles: false },
};

export function placeOf(id: string): Place | undefined {
  const known = placeIds.find((place) => place === id);
  return known === undefined ? undefined : places[known];
}
