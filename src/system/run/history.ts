import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

/** How many lines are remembered. */
const LENGTH = 20;

/** What each person has run, latest first. */
export const useRunHistory = create<{ readonly lines: Readonly<Record<string, readonly string[]>> }>()(
  persist(() => ({ lines: {} }), {
    name: 'run',
    version: 1,
    storage: createJSONStorage(() => localStorage),
  }),
);

export function rememberRun(owner: string, line: string): void {
  useRunHistory.setState(({ lines }) => ({
    lines: {
      ...lines,
      [owner]: [line, ...(lines[owner] ?? []).filter((one) => one !== line)].slice(0, LENGTH),
    },
  }));
}

/** Forgets what a person ran. */
export function forgetRuns(owner: string): void {
  useRunHistory.setState(({ lines }) => {
    const { [owner]: _gone, ...rest } = lines;
    return { lines: rest };
  });
}
