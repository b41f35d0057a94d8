import type { CalculatorInfo } from '#rules/index.ts';

/** The tax years a calculator can answer for, newest first. */
export function yearsOf(info: CalculatorInfo, today: string): readonly string[] {
  const first = Number(info.from.slice(0, 4));
  const last = Math.min(Number(today.slice(0, 4)), Number((info.to ?? today).slice(0, 4)));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(last - index));
}

/** The day that stands for a year: its last, or today while it runs. */
export function dayOfYear(year: string, today: string): string {
  return year === today.slice(0, 4) ? today : `${year}-12-31`;
}
