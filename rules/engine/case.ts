import type {
  Alternative,
  Citation,
  FieldError,
  Inputs,
  IsoDate,
  Rows,
  Step,
  Text,
  Warning,
} from '../types.ts';
import { isAbsent } from './check.ts';
import { InputError, OutOfForceError } from './errors.ts';
import { Exact, sum, type Unit } from './exact.ts';
import { citationsOf, inNumbers, inWords } from './explain.ts';
import type { Dated } from './parameters.ts';
import { text } from './text.ts';

/** One lawful choice and its figures, all in yuan. */
export interface Choice {
  readonly id: string;
  readonly name: Text;
  readonly figures: Readonly<Record<string, Exact>>;
}

/**
 * One case under calculation: the day, the law used so far, the steps explained so far, what to warn of.
 * A formula asks it for parameters, so that no law is applied without being cited.
 */
export class Case {
  readonly date: IsoDate;
  /** Whether an explanation is wanted. Formulae need not look, except in loops that run very often. */
  readonly explaining: boolean;
  readonly trace: Step[] = [];
  readonly warnings: Warning[] = [];
  readonly alternatives: Alternative[] = [];
  readonly tables: Record<string, Rows> = {};
  private readonly cited = new Set<Citation>();
  private readonly given: Inputs;

  constructor(date: IsoDate, explaining: boolean, given: Inputs) {
    this.date = date;
    this.explaining = explaining;
    this.given = given;
  }

  /** Whether an input was given at all: a zero that was written down is an answer, an empty box is none. */
  told(name: string): boolean {
    return !isAbsent(this.given[name]);
  }

  /** Asks for an input that this case cannot do without. */
  ask(name: string, message: Text): void {
    if (!this.told(name)) this.refuse(name, 'required', message);
  }

  /** The value in force on the day of the case (or on `date`), cited. */
  use<T>(parameter: Dated<T>, date: IsoDate = this.date): T {
    const { value, citation } = parameter.at(date);
    this.cited.add(citation);
    return value;
  }

  /** A number in force, under its name in explanations. */
  number(parameter: Dated<Exact>, date: IsoDate = this.date): Exact {
    const { value, citation } = parameter.at(date);
    this.cited.add(citation);
    return this.explaining ? value.named(parameter.name, parameter.unit, [citation]) : value;
  }

  /** Gives a figure a name for the explanation of what follows; no step of its own. */
  named(value: Exact, name: Text, unit: Unit = 'CNY'): Exact {
    return this.explaining ? value.named(name, unit, citationsOf(value)) : value;
  }

  /**
   * Explains one figure; returns it under its name, for use in the next step. `rule` is a rule of procedure the
   * step follows, where no number of the law is put in.
   */
  step(id: string, name: Text, value: Exact, unit: Unit = 'CNY', rule?: Dated<unknown>): Exact {
    if (!this.explaining) return value;
    const citations = citationsOf(value);
    this.trace.push({
      id,
      name,
      formula: inWords(value),
      substitution: inNumbers(value),
      value: unit === 'CNY' ? value.toFixed(2) : value.toString(),
      unit,
      citations: rule === undefined ? citations : [rule.at(this.date).citation, ...citations],
    });
    return value.named(name, unit);
  }

  /** The same case without explanation, for computing what another choice would cost. */
  aside(date: IsoDate = this.date): Case {
    return new Case(date, false, this.given);
  }

  /**
   * What another choice would give, computed aside; undefined where the law of the day or the inputs do not allow
   * that choice, which is no reason to refuse the one that was made.
   */
  otherwise<T>(choose: (quiet: Case) => T, date: IsoDate = this.date): T | undefined {
    try {
      return choose(this.aside(date));
    } catch (error) {
      if (error instanceof InputError || error instanceof OutOfForceError) return undefined;
      throw error;
    }
  }

  /** The sum of those parts that are not zero; explained only where there is one. */
  total(id: string, name: Text, parts: readonly Exact[]): Exact {
    const some = parts.filter((part) => !part.isZero);
    return some.length === 0 ? this.named(Exact.zero, name) : this.step(id, name, sum(some));
  }

  /** Like `step`, but only names the figure: for the rounds of a loop before the one that is explained. */
  hush(_id: string, name: Text, value: Exact, unit: Unit = 'CNY'): Exact {
    return this.named(value, name, unit);
  }

  /** Shows choices side by side; every one with the least (or the most) of figure `by` is marked best. */
  compare(choices: readonly Choice[], by: string, wanted: 'least' | 'most' = 'least'): void {
    const figures = choices.flatMap((choice) => choice.figures[by] ?? []);
    const better = (a: Exact, b: Exact): boolean => (wanted === 'least' ? b.isBelow(a) : b.isAbove(a));
    const chosen = figures.reduce((a, b) => (better(a, b) ? b : a));
    for (const { id, name, figures } of choices) {
      const results = Object.fromEntries(
        Object.entries(figures).map(([key, value]) => [key, value.toFixed(2)]),
      );
      this.alternatives.push({ id, name, results, best: figures[by]?.equals(chosen) === true });
    }
  }

  /** The part of `value` within a legal limit; says so when it cuts. */
  capped(value: Exact, limit: Exact, field: string): Exact {
    if (value.isAbove(limit)) {
      const most = limit.toFixed(2);
      this.warn(
        'limited',
        text(`超过扣除限额，按 ${most} 元计算`, `Above the limit; ${most} is counted`),
        field,
      );
    }
    return value.atMost(limit);
  }

  warn(code: string, message: Text, field?: string): void {
    this.warnings.push({ code, text: message, ...(field === undefined ? {} : { field }) });
  }

  /** The inputs cannot be right together, or not on this day. */
  refuse(path: string, code: string, message: Text): never {
    const error: FieldError = { path, code, text: message };
    throw new InputError([error]);
  }

  get citations(): readonly Citation[] {
    return [...this.cited];
  }
}
