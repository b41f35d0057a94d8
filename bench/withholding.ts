/**
 * How many employee-months of cumulative withholding one process computes a second, from raw inputs to written
 * figures, without explanation; and whether the time grows linearly with the number of employees.
 */
import { calculate, type Inputs } from '#rules/index.ts';
import { median, print } from './report.ts';

const TARGET = 200_000;
const MONTHS = 12;

/** Employees whose figures differ, so that no run is a repetition of another; numbers as a payroll exports them. */
function employees(size: number): readonly Inputs[] {
  return Array.from({ length: size }, (_, index) => ({
    months: Array.from({ length: MONTHS }, (_month, month) => ({
      income: `${5000 + ((index * 37 + month * 911) % 40_000)}.${String((index + month) % 100).padStart(2, '0')}`,
      socialInsurance: `${500 + (index % 1500)}.50`,
      housingFund: `${300 + (index % 900)}.00`,
      additional: `${(index % 4) * 1000}`,
    })),
  }));
}

/** Employee-months a second over `size` employees. */
function rate(size: number): number {
  const people = employees(size);
  const start = performance.now();
  let written = 0;
  for (const inputs of people) {
    const { results } = calculate('iit-wage-withholding', { date: '2025-12-31', inputs, trace: false });
    written += results['taxYearToDate']?.length ?? 0;
  }
  const seconds = (performance.now() - start) / 1000;
  if (written === 0) throw new Error('Nothing was computed');
  return (size * MONTHS) / seconds;
}

rate(5_000);
const small = median([rate(10_000), rate(10_000), rate(10_000)]);
const large = median([rate(100_000), rate(100_000), rate(100_000)]);

print('wage withholding, 12 months, without explanation', [
  { name: '10,000 employees', value: small, unit: 'emp-m/s' },
  { name: '100,000 employees', value: large, unit: 'emp-m/s', target: `≥ ${TARGET}` },
  { name: 'rate against the target', value: large / TARGET, unit: '×', target: '≥ 1' },
  { name: 'time per employee at ten times the size', value: small / large, unit: '×', target: '1 (linear)' },
]);
