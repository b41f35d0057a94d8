import type { Citation, IsoDate, Text } from '../types.ts';
import { addDays, isIsoDate } from './dates.ts';
import { OutOfForceError } from './errors.ts';
import { Exact, type Unit } from './exact.ts';
import { spanText } from './out-of-force.ts';
import { type Band, checkBands, Progressive } from './progressive.ts';
import { text } from './text.ts';

/** The value of a parameter over one period, with the law it comes from. */
export interface Period<T> {
  readonly from: IsoDate;
  readonly to: IsoDate | undefined;
  readonly value: T;
  readonly citation: Citation;
}

/** A value that changes with time. */
export class Dated<T> {
  readonly id: string;
  readonly name: Text;
  readonly unit: Unit;
  readonly periods: readonly Period<T>[];

  constructor(id: string, name: Text, unit: Unit, periods: readonly Period<T>[]) {
    this.id = id;
    this.name = name;
    this.unit = unit;
    this.periods = periods;
  }

  /** The period `date` lies in, or undefined where the law gives (or we know) no value. */
  find(date: IsoDate): Period<T> | undefined {
    const { periods } = this;
    for (let index = periods.length - 1; index >= 0; index -= 1) {
      const period = periods[index];
      if (period !== undefined && period.from <= date)
        return period.to === undefined || date <= period.to ? period : undefined;
    }
    return undefined;
  }

  /** The period `date` lies in; refuses where there is none. */
  at(date: IsoDate): Period<T> {
    const period = this.find(date);
    if (period !== undefined) return period;
    const spans = joined(this.periods).map(({ from, to }) => spanText(from, to));
    const [zh, en] = [spans.map((span) => span.zh).join('；'), spans.map((span) => span.en).join('; ')];
    throw new OutOfForceError(
      date,
      text(
        `${date} 没有可用的“${this.name.zh}”（已知期间：${zh}）`,
        `No known value of “${this.name.en}” on ${date} (known: ${en})`,
      ),
    );
  }
}

/** Periods that follow each other without a hole, as one. */
function joined(periods: readonly Period<unknown>[]): readonly Pick<Period<unknown>, 'from' | 'to'>[] {
  const spans: { from: IsoDate; to: IsoDate | undefined }[] = [];
  for (const { from, to } of periods) {
    const last = spans.at(-1);
    if (last?.to !== undefined && addDays(last.to, 1) === from) last.to = to;
    else spans.push({ from, to });
  }
  return spans;
}

/** Days of rest and the weekend days worked in exchange, as the State Council orders them for a year. */
export interface Holidays {
  /** First and last day of each rest. */
  readonly rests: readonly (readonly [IsoDate, IsoDate])[];
  readonly workdays: readonly IsoDate[];
}

interface RawEntry {
  readonly from: string;
  readonly to?: string;
  readonly value?: unknown;
  readonly citation?: { readonly title: string; readonly article?: string };
  readonly confidence?: string;
  /** Says why there is no value in this period; stands in for the value. */
  readonly gap?: string;
}

interface RawParameter {
  readonly zh: string;
  readonly en: string;
  readonly unit: string;
  readonly values: readonly RawEntry[];
}

/** The content of one file of `parameters/`. */
export interface ParameterFile {
  readonly tax: string;
  readonly parameters: Readonly<Record<string, RawParameter>>;
}

const CONFIDENCES: ReadonlySet<string> = new Set(['confirmed', 'high', 'check']);

/** The parameters of one tax, read once; asking for a name that does not exist fails when the module loads. */
export class Parameters {
  private readonly file: ParameterFile;

  constructor(file: ParameterFile) {
    this.file = file;
  }

  get names(): readonly string[] {
    return Object.keys(this.file.parameters);
  }

  /** A single number: an amount, a ratio, a count. */
  number(name: string): Dated<Exact> {
    return this.read(name, (raw, where) => {
      if (typeof raw !== 'string') throw new Error(`${where}: numbers are written as strings`);
      return Exact.parse(raw);
    });
  }

  /** A progressive table `[{ upTo, rate, quick }]`. */
  progressive(name: string): Dated<Progressive> {
    return this.read(name, (raw, where, citation) => {
      if (!Array.isArray(raw)) throw new Error(`${where}: a table is a list of bands`);
      const bands = raw.map((band: Record<string, string | null>): Band => {
        const { upTo, rate, quick } = band;
        if (typeof rate !== 'string' || typeof quick !== 'string')
          throw new Error(`${where}: a band needs rate and quick`);
        return {
          upTo: typeof upTo === 'string' ? Exact.parse(upTo) : undefined,
          rate: Exact.parse(rate),
          quick: Exact.parse(quick),
        };
      });
      const problem = checkBands(bands);
      if (problem !== undefined) throw new Error(`${where}: ${problem}`);
      return new Progressive(bands, [citation]);
    });
  }

  /** Named numbers that change together, e.g. rates by kind of income. */
  table(name: string): Dated<Readonly<Record<string, Exact>>> {
    return this.read(name, (raw, where) => {
      if (typeof raw !== 'object' || raw === null) throw new Error(`${where}: expected named numbers`);
      return Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, Exact.parse(String(value))]));
    });
  }

  /** A rule of procedure that has a name, e.g. which method of computing is in force. */
  rule(name: string): Dated<string> {
    return this.read(name, (raw) => String(raw));
  }

  /** Official holidays, a period a year. */
  calendar(name: string): Dated<Holidays> {
    return this.read(name, (raw, where) => {
      // What is not of this shape fails one of the checks below.
      const { rests = [], workdays = [] } = raw as Partial<Holidays>;
      for (const day of [...rests.flat(), ...workdays])
        if (!isIsoDate(day)) throw new Error(`${where}: bad date ${day}`);
      for (const [from, to] of rests)
        if (to < from) throw new Error(`${where}: a rest that ends before it begins`);
      if (rests.length === 0) throw new Error(`${where}: no rests`);
      return { rests, workdays };
    });
  }

  private read<T>(name: string, parse: (raw: unknown, where: string, citation: Citation) => T): Dated<T> {
    const where = `${this.file.tax}.${name}`;
    const raw = this.file.parameters[name];
    if (raw === undefined) throw new Error(`No parameter ${where}`);
    checkPeriods(where, raw.values);
    const periods = raw.values
      .filter((entry) => entry.gap === undefined)
      .map((entry): Period<T> => {
        const citation = readCitation(`${where}@${entry.from}`, entry);
        return {
          from: entry.from,
          to: entry.to,
          value: parse(entry.value, `${where}@${entry.from}`, citation),
          citation,
        };
      });
    return new Dated(where, text(raw.zh, raw.en), unitOf(raw.unit), periods);
  }
}

function unitOf(unit: string): Unit {
  if (unit.startsWith('CNY')) return 'CNY';
  return unit === 'ratio' || unit === 'count' ? unit : 'other';
}

function readCitation(where: string, entry: RawEntry): Citation {
  const { citation, confidence } = entry;
  if (citation === undefined || citation.title.trim() === '') throw new Error(`${where}: no legal reference`);
  if (confidence === undefined || !CONFIDENCES.has(confidence)) throw new Error(`${where}: no confidence`);
  return {
    title: citation.title,
    ...(citation.article === undefined ? {} : { article: citation.article }),
    from: entry.from,
    ...(entry.to === undefined ? {} : { to: entry.to }),
    confidence: confidence as Citation['confidence'],
  };
}

/** Periods must follow each other day by day: no overlap, and a hole must be marked as a gap that says why. */
function checkPeriods(where: string, entries: readonly RawEntry[]): void {
  if (entries.length === 0) throw new Error(`${where}: no values`);
  for (const [index, entry] of entries.entries()) {
    if (!isIsoDate(entry.from)) throw new Error(`${where}: bad date ${entry.from}`);
    if (entry.to !== undefined && (!isIsoDate(entry.to) || entry.to < entry.from))
      throw new Error(`${where}: bad end ${entry.to}`);
    if ((entry.gap === undefined) === (entry.value === undefined))
      throw new Error(`${where}@${entry.from}: either a value or a gap`);
    const next = entries[index + 1];
    if (next === undefined) continue;
    if (entry.to === undefined) throw new Error(`${where}@${entry.from}: no end although another follows`);
    const expected = addDays(entry.to, 1);
    if (next.from < expected) throw new Error(`${where}@${next.from}: overlaps the period before`);
    if (next.from > expected) throw new Error(`${where}@${next.from}: hole since ${expected} is not marked`);
  }
}
