/** The product's own sounds: a few soft notes each, made on the spot, so that no file is shipped or fetched. */

export type Sound = 'ding' | 'warning' | 'error' | 'notify' | 'log-on' | 'log-off';

/** One note: frequency in hertz, start and length in seconds, loudness from 0 to 1. */
interface Note {
  readonly pitch: number;
  readonly at: number;
  readonly lasts: number;
  readonly loud: number;
}

const note = (pitch: number, at: number, lasts: number, loud = 0.5): Note => ({ pitch, at, lasts, loud });

/** Five-tone motifs on D; none lasts longer than a second. */
export const motifs: Readonly<Record<Sound, readonly Note[]>> = {
  ding: [note(1174.7, 0, 0.45)],
  warning: [note(587.3, 0, 0.3), note(493.9, 0.14, 0.4)],
  error: [note(293.7, 0, 0.35, 0.7), note(220, 0.12, 0.5, 0.7)],
  notify: [note(880, 0, 0.3, 0.4), note(1318.5, 0.1, 0.5, 0.4)],
  'log-on': [
    note(587.3, 0, 0.5, 0.4),
    note(740, 0.14, 0.5, 0.4),
    note(880, 0.28, 0.5, 0.4),
    note(1174.7, 0.42, 0.55, 0.5),
  ],
  'log-off': [note(1174.7, 0, 0.45, 0.4), note(880, 0.15, 0.45, 0.4), note(587.3, 0.3, 0.6, 0.4)],
};

export interface Sounds {
  play(sound: Sound): void;
  setMuted(muted: boolean): void;
  /** 0 to 1. */
  setVolume(volume: number): void;
}

type Open = () => AudioContext | null;

const openContext: Open = () => (typeof AudioContext === 'undefined' ? null : new AudioContext());

/**
 * Makes the sound player. The audio device is opened at the first sound, and not at all while muted; between sounds it
 * rests, for else it is fed silence all day.
 */
export function createSounds(open: Open = openContext): Sounds {
  let context: AudioContext | null | undefined;
  let muted = false;
  let volume = 0.5;
  let playing = 0;
  return {
    setMuted: (value) => {
      muted = value;
    },
    setVolume: (value) => {
      volume = Math.min(1, Math.max(0, value));
    },
    play: (sound) => {
      if (muted || volume === 0) return;
      context ??= open();
      if (!context) return;
      // A page that nobody has touched yet may not sound; the call is then simply not heard.
      void context.resume().catch(() => undefined);
      const device = context;
      for (const one of motifs[sound]) {
        for (const tone of strike(device, one, volume)) {
          playing += 1;
          tone.onended = () => {
            playing -= 1;
            if (playing === 0) void device.suspend();
          };
        }
      }
    },
  };
}

/** One bell-like tone: a sine with a quieter octave, quick to rise and slow to fade. */
function strike(context: AudioContext, { pitch, at, lasts, loud }: Note, volume: number): OscillatorNode[] {
  const start = context.currentTime + at;
  const partials = [
    [1, 1],
    [2, 0.25],
  ] as const;
  return partials.map(([times, part]) => {
    const tone = context.createOscillator();
    const gain = context.createGain();
    tone.type = 'sine';
    tone.frequency.value = pitch * times;
    gain.gain.setValueAtTime(0.0001, start);
    gain.gain.exponentialRampToValueAtTime(Math.max(0.0002, loud * part * volume * 0.4), start + 0.012);
    gain.gain.exponentialRampToValueAtTime(0.0001, start + lasts);
    tone.connect(gain).connect(context.destination);
    tone.start(start);
    tone.stop(start + lasts);
    return tone;
  });
}
