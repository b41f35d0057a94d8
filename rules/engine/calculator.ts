import { notes } from '../help/index.ts';
import type {
  Calculation,
  CalculatorInfo,
  Field,
  FieldError,
  Inputs,
  IsoDate,
  Output,
  Request,
  TableInfo,
  Text,
} from '../types.ts';
import { Case } from './case.ts';
import { compile, type Unused, unusedAmong } from './check.ts';
import { isIsoDate } from './dates.ts';
import { InputError, OutOfForceError } from './errors.ts';
import type { Exact, Unit } from './exact.ts';
import { type Specs, toFields, type Values } from './fields.ts';
import { withNotes } from './notes.ts';
import { inputOutOfForce, spanText } from './out-of-force.ts';
import { type JsonSchema, schemaOf } from './schema.ts';
import { text } from './text.ts';

export interface OutputSpec {
  readonly label: Text;
  readonly unit: Unit;
  readonly main?: boolean;
}
export type OutputSpecs = Readonly<Record<string, OutputSpec>>;

/** An output in yuan. */
export function amount(label: Text, options: { readonly main?: boolean } = {}): OutputSpec {
  return { label, unit: 'CNY', ...options };
}

/** An output that is a rate. */
export function rate(label: Text): OutputSpec {
  return { label, unit: 'ratio' };
}

/** An output that counts something: months, tonnes, vehicles. */
export function count(label: Text): OutputSpec {
  return { label, unit: 'count' };
}

/**
 * The last day for which the taxes as a whole are settled: the reliefs of small payers end with it, and what follows is
 * not published yet. Taxes without an end go on, with a word of warning. To be moved when the law of later years comes.
 */
const SETTLED_TO = '2027-12-31';

/** A calculator as its author writes it. */
export interface Definition<S extends Specs, O extends OutputSpecs> {
  readonly id: string;
  readonly group: string;
  readonly title: Text;
  readonly summary: Text;
  readonly keywords: readonly string[];
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly fields: S;
  readonly outputs: O;
  readonly tables?: readonly TableInfo[];
  /** The formula. A pure function of the checked inputs and the law of the day. */
  compute(inputs: Values<S>, it: Case): Readonly<Record<keyof O, Exact>>;
}

/** A calculator ready for use; its inputs are still raw. */
export interface Calculator {
  readonly info: CalculatorInfo;
  readonly schema: JsonSchema;
  calculate(request: Request): Calculation;
  /** What is wrong with the inputs; with a date also what is wrong on that day. */
  check(inputs: Inputs, date?: IsoDate): readonly FieldError[];
}

/** Makes a calculator of its definition: reads inputs, applies the formula, writes the figures out. */
export function defineCalculator<const S extends Specs, const O extends OutputSpecs>(
  definition: Definition<S, O>,
): Calculator {
  const { id, group, title, summary, keywords, from, to, tables } = definition;
  const fields = withNotes(toFields(definition.fields), notes[id] ?? {});
  const outputs: readonly Output[] = Object.entries(definition.outputs).map(([name, spec]) => ({
    name,
    ...spec,
  }));
  const read = compile(fields);
  const unused = unusedAmong(fields);
  const info: CalculatorInfo = {
    id,
    group,
    title,
    summary,
    keywords,
    fields,
    outputs,
    ...(tables === undefined ? {} : { tables }),
    from,
    ...(to === undefined ? {} : { to }),
  };

  const parse = (inputs: Inputs, naming: boolean): Values<S> => {
    const errors: FieldError[] = [];
    const values = read(inputs, '', errors, naming);
    if (errors.length > 0) throw new InputError(errors);
    // The reader was made from the very fields that Values<S> describes.
    return values as Values<S>;
  };

  const compute = (it: Case, inputs: Inputs) => definition.compute(parse(inputs, it.explaining), it);

  const calculate = ({ date, inputs, trace = true }: Request): Calculation => {
    checkDate(info, date);
    const it = new Case(date, trace, inputs);
    const figures = placing(
      () => compute(it, inputs),
      fields,
      inputs,
      (given) => compute(new Case(date, false, given), given),
    );
    const results: Record<string, string> = {};
    for (const { name, unit } of outputs) {
      const figure: Exact = figures[name as keyof O];
      results[name] = unit === 'CNY' ? figure.toFixed(2) : figure.toString();
    }
    if (date > SETTLED_TO) warnOfTimeToCome(it);
    const { citations } = it;
    warnOfUnchecked(it);
    warnOfUnused(it, unused(inputs));
    return {
      calculator: id,
      date,
      results,
      ...(tables === undefined ? {} : { tables: it.tables }),
      trace: it.trace,
      warnings: it.warnings,
      citations,
      ...(it.alternatives.length === 0 ? {} : { alternatives: it.alternatives }),
    };
  };

  const check = (inputs: Inputs, date?: IsoDate): readonly FieldError[] => {
    try {
      if (date === undefined) parse(inputs, false);
      else calculate({ date, inputs, trace: false });
      return [];
    } catch (error) {
      if (error instanceof InputError) return error.errors;
      throw error;
    }
  };

  return { info, schema: schemaOf(id, title, summary, fields), calculate, check };
}

/** Lets an error about law that is not known say which input it concerns. */
function placing<T>(
  compute: () => T,
  fields: readonly Field[],
  inputs: Inputs,
  again: (given: Inputs) => unknown,
): T {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof OutOfForceError)) throw error;
    throw new OutOfForceError(error.date, error.text, () => inputOutOfForce(fields, inputs, again));
  }
}

function checkDate(info: CalculatorInfo, date: IsoDate): void {
  if (!isIsoDate(date)) {
    const message = text('日期应为 YYYY-MM-DD，例如 2025-12-31', 'The date must be a day, YYYY-MM-DD');
    throw new InputError([{ path: 'date', code: 'date', text: message }]);
  }
  if (date >= info.from && (info.to === undefined || date <= info.to)) return;
  const span = spanText(info.from, info.to);
  throw new OutOfForceError(
    date,
    text(
      `“${info.title.zh}”只适用于 ${span.zh}的日期，不含 ${date}`,
      `“${info.title.en}” applies ${info.to === undefined ? '' : 'from '}${span.en}, not on ${date}`,
    ),
  );
}

function warnOfTimeToCome(it: Case): void {
  it.warn(
    'time-to-come',
    text(
      `${SETTLED_TO} 以后的规定还可能变动，此处按目前已公布的规定计算，届时请重新核对`,
      `What holds after ${SETTLED_TO} may still change; this applies what is published so far, please check again then`,
    ),
  );
}

function warnOfUnchecked(it: Case): void {
  const unchecked = it.citations.filter((citation) => citation.confidence === 'check');
  if (unchecked.length === 0) return;
  const titles = [...new Set(unchecked.map((citation) => citation.title))].join('；');
  it.warn(
    'to-be-checked',
    text(`待核实：所用数值依据“${titles}”，请以原文为准`, `To be checked against the source: ${titles}`),
  );
}

/** A form does not show what is not asked for; a program may send it all the same, and must not think it counted. */
function warnOfUnused(it: Case, unused: readonly Unused[]): void {
  for (const { field, deciding } of unused)
    it.warn(
      'not-used',
      text(
        `“${field.label.zh}”未计入：与“${deciding.label.zh}”的选择不符`,
        `“${field.label.en}” was not counted: it does not go with what “${deciding.label.en}” says`,
      ),
      field.name,
    );
}
