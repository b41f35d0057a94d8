import type { FieldError } from '#rules/types.ts';

/** The paths a person has typed in or left. Errors are shown at these only. */
export type Touched = ReadonlySet<string>;

export function touch(touched: Touched, path: string): Touched {
  return touched.has(path) ? touched : new Set([...touched, path]);
}

/** Keeps the marks with their rows when row `index` of `list` goes. */
export function untouchRow(touched: Touched, list: string, index: number): Touched {
  const prefix = `${list}.`;
  const kept: string[] = [];
  for (const path of touched) {
    if (!path.startsWith(prefix)) {
      kept.push(path);
      continue;
    }
    const [row = '', ...rest] = path.slice(prefix.length).split('.');
    const at = Number(row);
    if (at < index) kept.push(path);
    else if (at > index) kept.push([list, String(at - 1), ...rest].join('.'));
  }
  return new Set(kept);
}

/** The first error of each touched path. */
export function shownErrors(
  errors: readonly FieldError[],
  touched: Touched,
): ReadonlyMap<string, FieldError> {
  const shown = new Map<string, FieldError>();
  for (const error of errors) {
    if (touched.has(error.path) && !shown.has(error.path)) shown.set(error.path, error);
  }
  return shown;
}
