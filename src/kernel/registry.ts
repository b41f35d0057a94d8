import type { AppManifest } from '#sdk/manifest.ts';

/** Adding a folder under `apps/` is all it takes to be found here. */
const manifests = import.meta.glob<AppManifest>('/apps/*/manifest.ts', { eager: true, import: 'default' });

/** Every app that can be opened, by `order` and then by id. */
export const apps: readonly AppManifest[] = Object.values(manifests)
  .map((manifest) => ({ ...manifest, icon: fromBase(manifest.icon) }))
  .sort((a, b) => (a.order ?? 1_000) - (b.order ?? 1_000) || (a.id < b.id ? -1 : 1));

/** The app of that id. */
export function findApp(id: string): AppManifest | undefined {
  return apps.find((app) => app.id === id);
}

/** Icons are written from the root; the product may be served from a folder. */
function fromBase(address: string): string {
  return address.startsWith('/') ? `${import.meta.env.BASE_URL}${address.slice(1)}` : address;
}
