import type { Sound, Sounds } from '#ui/sounds.ts';
import { useSettings } from './settings/store.ts';

let player: Promise<Sounds> | undefined;

/** Plays a sound of our own unless the person has turned sounds off. Nothing is loaded before the first one. */
export async function playSound(sound: Sound): Promise<void> {
  if (!useSettings.getState().sounds) return;
  player ??= import('#ui/sounds.ts').then(({ createSounds }) => createSounds());
  (await player).play(sound);
}
