import type { Branding } from '#contract/branding.ts';

/** Whose desktop this is. Null when nobody says so in time: the built-in texts then stand. */
export async function loadBranding(): Promise<Branding | null> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}branding.json`, {
      signal: AbortSignal.timeout(3000),
    });
    if (!response.ok) return null;
    // Our server has checked it; on a static host nobody has since the file was last edited.
    if (import.meta.env['STATIC'] !== true) return (await response.json()) as Branding;
    const { readBranding } = await import('#contract/branding.ts');
    return readBranding(await response.text());
  } catch (error) {
    console.warn(`the built-in branding is used: ${String(error)}`);
    return null;
  }
}
