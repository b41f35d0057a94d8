import { useRef, useState } from 'react';
import type { Problem } from '#contract/index.ts';
import { type FieldValue, sameValue, type Touched, valueAt } from '#forms/index.ts';
import type { FieldError } from '#rules/index.ts';
import { type StepId, stepOf } from '../settlement.ts';
import type { Filing } from './filing.ts';

interface Refused {
  readonly error: FieldError;
  /** What stood in the field when the server refused it; the message goes when that changes. */
  readonly value: FieldValue | undefined;
}

export interface FilingErrors {
  /** Everything wrong now: by the law's own check here, and by the server's where the figure still stands. */
  readonly all: readonly FieldError[];
  readonly touched: Touched;
  readonly onTouched: (touched: Touched) => void;
  /** Counts refused attempts to go on, so that the summary is said anew each time. */
  readonly attempts: number;
  /** The first field for which this page may not be left yet; all the page's errors come into sight then. */
  readonly holdBack: () => string | undefined;
  /** Takes over what the server found wrong. */
  readonly refuse: (problem: Problem | null) => void;
}

/** The server speaks of `inputs.wages` where the form says `wages`. */
function formPath(path: string): string {
  return path.replace(/^inputs\./u, '');
}

const isField = (error: FieldError) => stepOf(error.path) !== 'summary';

function errorsOf(problem: Problem | null): readonly FieldError[] {
  return (problem?.errors ?? []).map((error) => ({ ...error, path: formPath(error.path) }));
}

/** What the server found wrong with the return as a whole: said once, and no bar to trying again. */
export function generalErrors(problem: Problem | null): readonly FieldError[] {
  return errorsOf(problem).filter((error) => !isField(error));
}

/** What is wrong with a filing and at which fields it may be said. */
export function useErrors(filing: Filing, step: StepId): FilingErrors {
  const [touched, setTouched] = useState<Touched>(new Set());
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [attempts, setAttempts] = useState(0);
  const values = useRef(filing.values);
  values.current = filing.values;

  const known = new Set(filing.errors.map((error) => error.path));
  const standing = refused
    .filter(
      ({ error, value }) => !known.has(error.path) && sameValue(valueAt(filing.values, error.path), value),
    )
    .map(({ error }) => error);
  const all = [...filing.errors, ...standing];

  return {
    all,
    touched,
    onTouched: setTouched,
    attempts,
    holdBack: () => {
      const here = all.filter((error) => stepOf(error.path) === step);
      if (here.length === 0) return undefined;
      setTouched((now) => new Set([...now, ...here.map((error) => error.path)]));
      setAttempts((count) => count + 1);
      return here[0]?.path;
    },
    refuse: (problem) => {
      const found = errorsOf(problem).filter(isField);
      setRefused(found.map((error) => ({ error, value: valueAt(values.current, error.path) })));
      setTouched((now) => new Set([...now, ...found.map((error) => error.path)]));
      setAttempts((count) => count + 1);
    },
  };
}
