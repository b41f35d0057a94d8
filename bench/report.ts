import { cpus, totalmem } from 'node:os';

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the figure is meant to be; printed beside it, never asserted. */
  readonly target?: string;
}

export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * p) / 100))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** One line a figure, after one line about the machine. */
export function print(title: string, figures: readonly Figure[]): void {
  const cpu = cpus();
  console.log(
    `# ${title}: ${cpu.length} × ${cpu[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
  );
  for (const { name, value, unit, target } of figures) {
    console.log(
      `${name.padEnd(52)} ${value.toFixed(2).padStart(10)} ${unit.padEnd(8)}${target ? ` target ${target}` : ''}`,
    );
  }
}
