import type { Sound, Sounds } from '#ui/sounds.ts';
import { useSettings } from './settings/store.ts';

interface Device {
  player: Sounds | null;
}

/** The one sound player of the page; it comes with the first sound. */
const device: Device = { player: null };

/** Fetches what makes sounds, so that news of a lost line can still be heard. A failure is a sound not heard. */
export async function readySounds(): Promise<void> {
  if (device.player !== null) return;
  try {
    const { createSounds } = await import('#ui/sounds.ts');
    device.player ??= createSounds();
  } catch (error) {
    console.warn('no sound', error);
  }
}

/** Plays a sound of our own unless the person has turned sounds off. */
export async function playSound(sound: Sound): Promise<void> {
  if (!useSettings.getState().sounds) return;
  await readySounds();
  device.player?.play(sound);
}
