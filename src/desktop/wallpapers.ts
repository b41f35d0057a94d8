/** Pictures for the desktop, drawn by us, by the id kept in the settings. */
const names = ['kites-at-dawn', 'wheat-plain', 'blue-ridges'] as const;

/** Every wallpaper on offer. */
export const wallpapers: readonly string[] = names;

/** The address of a wallpaper; null means plain colour. */
export function wallpaperOf(id: string): string | null {
  // A bureau's own picture is named by its path.
  if (id.startsWith('/')) return `${import.meta.env.BASE_URL}${id.slice(1)}`;
  return wallpapers.includes(id) ? `${import.meta.env.BASE_URL}wallpapers/${id}.svg` : null;
}
