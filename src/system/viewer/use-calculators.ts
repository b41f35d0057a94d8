import { useEffect, useState } from 'react';
import { type ApiTypes, operation } from '#contract/index.ts';
import type { CalculatorInfo } from '#rules/types.ts';

/** What every calculator calls its figures; empty while unknown, so that documents show without a server too. */
export function useCalculators(wanted: boolean): readonly CalculatorInfo[] {
  const [calculators, setCalculators] = useState<readonly CalculatorInfo[]>([]);
  useEffect(() => {
    if (!wanted) return undefined;
    const control = new AbortController();
    const load = async (): Promise<void> => {
      const answer = await fetch(operation('calculators.list').path, { signal: control.signal });
      if (!answer.ok) return;
      const list = (await answer.json()) as ApiTypes['calculators.list']['response'];
      setCalculators(list.calculators);
    };
    load().catch((error: unknown) => {
      // No line to the server: the figures keep their short names.
      if (!(error instanceof TypeError) && !control.signal.aborted) throw error;
    });
    return () => control.abort();
  }, [wanted]);
  return calculators;
}
