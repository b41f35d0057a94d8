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

interface Rate {
  /** Employee-months a second by the clock on the wall. */
  readonly wall: number;
  /** The same a second of processor time, which other work on the machine disturbs less. */
  readonly cpu: number;
}

function rate(size: number): Rate {
  const people = employees(size);
  const start = performance.now();
  const before = process.cpuUsage();
  let written = 0;
  for (const inputs of people) {
    const { results } = calculate('iit-wage-withholding', { date: '2025-12-31', inputs, trace: false });
    written += results['taxYearToDate']?.length ?? 0;
  }
  const wall = (performance.now() - start) / 1e3;
  const { user, system } = process.cpuUsage(before);
  if (written === 0) throw new Error('Nothing was computed');
  return { wall: (size * MONTHS) / wall, cpu: (size * MONTHS) / ((user + system) / 1e6) };
}

function medianRate(size: number): Rate {
  const rates = [rate(size), rate(size), rate(size)];
  return { wall: median(rates.map(({ wall }) => wall)), cpu: median(rates.map(({ cpu }) => cpu)) };
}

rate(5_000);
const small = medianRate(10_000);
const large = medianRate(100_000);
print('wage withholding, 12 months, without explanation', [
  { name: '10,000 employees, by the clock', value: small.wall, unit: 'emp-m/s' },
  { name: '100,000 employees, by the clock', value: large.wall, unit: 'emp-m/s', target: `≥ ${TARGET}` },
  { name: '100,000 employees, by processor time', value: large.cpu, unit: 'emp-m/s' },
  { name: 'rate against the target', value: large.wall / TARGET, unit: '×', target: '≥ 1' },
  {
    name: 'processor time per employee at ten times the size',
    value: small.cpu / large.cpu,
    unit: '×',
    target: '1 (linear)',
  },
]);
