/** Full months from one day to another, and whether days are left over. The same day of the month completes one. */
export function fullMonthsBetween(
  from: string,
  to: string,
): { readonly months: number; readonly rest: boolean } {
  const [fromYear, fromMonth, fromDay] = parts(from);
  const [toYear, toMonth, toDay] = parts(to);
  const whole = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  const months = toDay < fromDay ? whole - 1 : whole;
  return { months, rest: toDay !== fromDay };
}

/** Full years from one day to another. */
export function fullYearsBetween(from: string, to: string): number {
  return Math.floor(fullMonthsBetween(from, to).months / 12);
}

function parts(date: string): [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}
