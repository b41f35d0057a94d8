/** Every wallpaper on offer, drawn by us, by the id kept in the settings. */
export const wallpapers = [
  'kites-at-dawn',
  'moon-gate',
  'lotus-pond',
  'bamboo-morning',
  'wheat-plain',
  'blue-ridges',
] as const;

/** The address of a wallpaper; null means plain colour. */
export function wallpaperOf(id: string): string | null {
  // A bureau's own picture is named by its path.
  if (id.startsWith('/')) return `${import.meta.env.BASE_URL}${id.slice(1)}`;
  return wallpapers.some((name) => name === id) ? `${import.meta.env.BASE_URL}wallpapers/${id}.svg` : null;
}
