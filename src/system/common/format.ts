/** Bytes as a folder shows them: whole KB, never 0 for something that holds a byte. */
export function kilobytes(bytes: number, locale: string): string {
  return `${new Intl.NumberFormat(locale).format(Math.ceil(bytes / 1024))} KB`;
}

/** Bytes as a property sheet shows them: a round figure and the exact one. */
export function roundSize(bytes: number, locale: string): string {
  const units = ['B', 'KB', 'MB', 'GB'] as const;
  const step = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), units.length - 1);
  const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: step === 0 ? 0 : 2 });
  return `${figure.format(bytes / 1024 ** step)} ${units[step] ?? 'B'}`;
}

/** The clock every date in the product is read by. */
const timeZone = 'Asia/Shanghai';

/** A moment in a list: `2026-3-2 9:30`. */
export function moment(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at);
}

/** A moment in a property sheet: `2026年3月2日星期一 09:30:00`. */
export function longMoment(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'full', timeStyle: 'medium' }).format(at);
}
