/** An ordinary page: the list of services, or one of them, with a document of the person's if wanted. */
export interface PlainPlace {
  /** Null is the list. */
  readonly service: string | null;
  readonly document: string | null;
}

/** A page that carries its own server must lie beside it, so its address cannot have folders. */
function beside(): boolean {
  return import.meta.env['STATIC'] === true || new URLSearchParams(location.search).has('training');
}

/** Where an ordinary page is found. */
export function plainAddress(service: string | null = null, document: string | null = null): string {
  const query = new URLSearchParams();
  if (new URLSearchParams(location.search).has('training')) query.set('training', '');
  if (beside() && service !== null) query.set('service', service);
  if (document !== null) query.set('document', document);
  const path = beside() ? 'plain.html' : `plain/${service ?? ''}`;
  return `${import.meta.env.BASE_URL}${path}${query.size > 0 ? `?${query}` : ''}`;
}

/** Which page an address means. */
export function readPlace({ pathname, search }: Pick<Location, 'pathname' | 'search'>): PlainPlace {
  const query = new URLSearchParams(search);
  const inPath = /\/plain\/([a-z0-9-]+)\/?$/.exec(pathname)?.[1];
  return { service: query.get('service') ?? inPath ?? null, document: query.get('document') };
}

/** The way to the desktop, in the same mode. */
export function desktopAddress(): string {
  const training = new URLSearchParams(location.search).has('training') ? '?training' : '';
  return `${import.meta.env.BASE_URL}${training}`;
}
