import { expect, test, vi } from 'vitest';
import { createSounds, motifs } from './sounds.ts';

const quiet = () => ({ setValueAtTime: vi.fn(), exponentialRampToValueAtTime: vi.fn() });

function fakeContext() {
  const started: number[] = [];
  const tones: { onended: (() => void) | undefined }[] = [];
  const suspend = vi.fn(() => Promise.resolve());
  const gain = { gain: quiet(), connect: () => ({}) };
  const context = {
    currentTime: 0,
    destination: {},
    resume: () => Promise.resolve(),
    suspend,
    createGain: () => gain,
    createOscillator: () => {
      const tone = {
        type: '',
        frequency: { value: 0 },
        connect: () => gain,
        start: (at: number) => started.push(at),
        stop: () => undefined,
        onended: undefined,
      };
      tones.push(tone);
      return tone;
    },
  };
  return { started, tones, suspend, context: context as unknown as AudioContext };
}

test('no motif lasts longer than a second', () => {
  for (const notes of Object.values(motifs)) {
    expect(Math.max(...notes.map((note) => note.at + note.lasts))).toBeLessThanOrEqual(1);
  }
});

test('plays every note of a motif', () => {
  const { started, context } = fakeContext();
  createSounds(() => context).play('log-on');
  expect(new Set(started)).toEqual(new Set([0, 0.14, 0.28, 0.42]));
});

test('lets the device rest when the last note of all sounds has ended', () => {
  const { tones, suspend, context } = fakeContext();
  const sounds = createSounds(() => context);
  sounds.play('warning');
  sounds.play('ding');
  for (const tone of tones.slice(1)) tone.onended?.();
  expect(suspend).not.toHaveBeenCalled();
  tones[0]?.onended?.();
  expect(suspend).toHaveBeenCalledOnce();
});

test('stays silent, and leaves the device closed, while muted', () => {
  const open = vi.fn(() => null);
  const sounds = createSounds(open);
  sounds.setMuted(true);
  sounds.play('ding');
  sounds.setMuted(false);
  sounds.setVolume(0);
  sounds.play('ding');
  expect(open).not.toHaveBeenCalled();
});

test('does nothing where there is no audio', () => {
  expect(() => createSounds(() => null).play('error')).not.toThrow();
  expect(() => createSounds().play('error')).not.toThrow();
});
