import { useEffect } from 'react';
import type { CalculatorInfo } from '#rules/index.ts';
import { useDraft } from '#sdk/index.ts';
import { type Case, isFilled } from './case.ts';
import { type History, joined, keep, noHistory } from './history.ts';
import type { Outcome } from './outcome.ts';

export interface HistoryKeeper {
  readonly history: History;
  /** Keeps a calculation that came to a result; a form nobody has filled in is none. */
  readonly remember: (info: CalculatorInfo, one: Case, outcome: Outcome) => void;
  readonly forget: () => void;
}

/** The last calculations of this person, kept with the drafts. */
export function useHistory(): HistoryKeeper {
  const draft = useDraft<History>('history', noHistory);
  const { conflict, value, set } = draft;

  // Two windows only ever add: both lists count, nobody has to choose.
  useEffect(() => {
    if (conflict === null) return;
    set(joined(value, conflict.theirs ?? noHistory));
    conflict.keepMine();
  }, [conflict, value, set]);

  return {
    history: value,
    remember: (info, one, outcome) => {
      if (outcome.kind !== 'result' || !isFilled(info, one)) return;
      const { date, results } = outcome.calculation;
      const main = info.outputs.find((output) => output.main === true);
      const entry = {
        id: Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join(''),
        calculator: info.id,
        at: new Date().toISOString(),
        date,
        values: one.values,
        figure: results[main?.name ?? ''] ?? '',
      };
      set((history) => keep(history, entry, info));
    },
    forget: () => set(noHistory),
  };
}
