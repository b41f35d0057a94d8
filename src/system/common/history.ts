/** Where a folder window has been. */
export interface History {
  readonly back: readonly string[];
  readonly at: string;
  readonly forward: readonly string[];
}

/** How many places are remembered. */
const LENGTH = 50;

export const begin = (at: string): History => ({ back: [], at, forward: [] });

export function go(history: History, to: string): History {
  if (to === history.at) return history;
  return { back: [...history.back, history.at].slice(-LENGTH), at: to, forward: [] };
}

export function goBack(history: History): History {
  const to = history.back.at(-1);
  if (to === undefined) return history;
  return { back: history.back.slice(0, -1), at: to, forward: [history.at, ...history.forward] };
}

/** Goes back (a negative number of steps) or forward over several places at once. */
export function jump(history: History, steps: number): History {
  const step = steps < 0 ? goBack : goForward;
  return Array.from({ length: Math.abs(steps) }).reduce<History>(step, history);
}

export function goForward(history: History): History {
  const [to, ...forward] = history.forward;
  return to === undefined ? history : { back: [...history.back, history.at], at: to, forward };
}
