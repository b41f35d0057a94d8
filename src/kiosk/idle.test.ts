import { describe, expect, test } from 'vitest';
import { Idle } from './idle.ts';

function watch() {
  const heard: (number | null | 'over')[] = [];
  const idle = new Idle({ countdown: (left) => heard.push(left), over: () => heard.push('over') });
  const wait = (seconds: number) => {
    for (let second = 0; second < seconds; second += 1) idle.tick();
  };
  return { idle, heard, wait };
}

describe('a machine that nobody touches', () => {
  test('asks after 75 seconds, counts 30 down, and ends', () => {
    const { heard, wait } = watch();
    wait(74);
    expect(heard).toEqual([]);
    wait(1);
    expect(heard).toEqual([30]);
    wait(29);
    expect(heard.at(-1)).toBe(1);
    wait(1);
    expect(heard.at(-1)).toBe('over');
  });

  test('starts over with every touch', () => {
    const { idle, heard, wait } = watch();
    for (let time = 0; time < 10; time += 1) {
      wait(70);
      idle.touch();
    }
    expect(heard).toEqual([]);
  });

  test('goes on as often as the person wants, but only by the answer itself', () => {
    const { idle, heard, wait } = watch();
    for (let time = 0; time < 10; time += 1) {
      wait(80);
      idle.touch();
      expect(idle.asking).toBe(true);
      idle.extend();
      expect(heard.at(-1)).toBeNull();
    }
    expect(heard).not.toContain('over');
  });

  test('does not count while something long is going on', () => {
    const { idle, heard, wait } = watch();
    idle.pause(true);
    wait(500);
    idle.pause(false);
    expect(heard).toEqual([]);
  });
});
