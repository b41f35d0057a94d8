import type { CalculatorInfo } from '#rules/index.ts';

/** The tax years a calculator can answer for, newest first. */
export function yearsOf(info: CalculatorInfo, today: string): readonly string[] {
  const first = Number(info.from.slice(0, 4));
  const last = Math.min(Number(today.slice(0, 4)), Number((info.to ?? today).slice(0, 4)));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(last - index));
}

/** The day meant where none is chosen: today, or the last one of a tax that is no more. */
export function usualDay(info: CalculatorInfo, today: string): string {
  return info.to !== undefined && info.to < today ? info.to : today;
}

/** The day that stands for a year: its last, or the usual one of its own year. */
export function dayOfYear(info: CalculatorInfo, year: string, today: string): string {
  const usual = usualDay(info, today);
  return year === usual.slice(0, 4) ? usual : `${year}-12-31`;
}
