/** `[first day, value]`, in order; a value holds until the next begins. Undefined stands for a time without one. */
export type History<T> = readonly (readonly [string, T])[];

/** What holds on a day; undefined before the first. */
export function on<T>(history: History<T>, date: string): T | undefined {
  let found: T | undefined;
  for (const [from, value] of history) if (from <= date) found = value;
  return found;
}

/** What must hold on a day. */
export function must<T>(history: History<T | undefined>, date: string): T {
  const found = on(history, date);
  if (found === undefined) throw new Error(`Nothing known on ${date}`);
  return found;
}

/** A day between two years, both included; first and last days of months and years come more often. */
export function dayFrom(numbers: { readonly month: number; readonly kind: number }, year: number): string {
  const month = (numbers.month % 12) + 1;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = numbers.kind % 3 === 0 ? 1 : numbers.kind % 3 === 1 ? last : (numbers.kind % last) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
