/** Pictures for the desktop, drawn by us, by the id kept in the settings. */
const files: Readonly<Record<string, string>> = { fields: 'wallpapers/fields.svg' };

/** The address of a wallpaper; null means plain colour. */
export function wallpaperOf(id: string): string | null {
  const file = files[id];
  return file === undefined ? null : `${import.meta.env.BASE_URL}${file}`;
}
