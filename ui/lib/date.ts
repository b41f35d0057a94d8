/**
 * Reads a day as people write it into `YYYY-MM-DD`, or gives null. 2026-3-1, 2026/3/1, 2026.3.1, 20260301 and
 * 2026年3月1日 are all the same day; 3/1/2026 is refused, because nobody knows which number is the month.
 */
export function readDate(typed: string): string | null {
  const text = typed.normalize('NFKC').replace(/\s/gu, '');
  if (text === '') return '';
  const parts =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/u.exec(text);
  if (parts?.[1] === undefined) return null;
  try {
    return Temporal.PlainDate.from(
      { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) },
      { overflow: 'reject' },
    ).toString();
  } catch (error) {
    // 31 April and the like: not a day, so not readable.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Steps a day; a month that lacks the day takes its last one. */
export function stepDay(iso: string, by: Temporal.DurationLike): string {
  return Temporal.PlainDate.from(iso).add(by).toString();
}

/** 0 for Monday … 6 for Sunday. */
export function weekday(iso: string): number {
  return Temporal.PlainDate.from(iso).dayOfWeek - 1;
}

/** The six weeks that show a month, beginning on Monday. */
export function monthGrid(iso: string): readonly (readonly string[])[] {
  const first = `${iso.slice(0, 7)}-01`;
  const start = stepDay(first, { days: -weekday(first) });
  return Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => stepDay(start, { days: week * 7 + day })),
  );
}

/** A day in words, in the reader's language. */
export function nameDay(iso: string, locale: string, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
}
