import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromJSONSchema } from 'zod';
import {
  type Calculation,
  calculate,
  calculators,
  checkInputs,
  InputError,
  type Inputs,
  inputSchema,
  OutOfForceError,
  UnknownCalculatorError,
} from './index.ts';
import { evaluate } from './testing/evaluate.ts';

/** A worked case as data. `results` may name some of the figures only; `refused` names paths or `date`. */
interface WorkedCase {
  readonly name: string;
  readonly date: string;
  readonly inputs: Inputs;
  readonly results?: Readonly<Record<string, string>>;
  readonly tables?: Calculation['tables'];
  readonly warnings?: readonly string[];
  readonly refused?: readonly string[] | 'date';
  /** Where the expected figures come from. */
  readonly source: string;
}

const folder = new URL('./cases/', import.meta.url);
const casesOf = (id: string): readonly WorkedCase[] =>
  JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')) as WorkedCase[];

it('has a file of cases for every calculator and no other', () => {
  const ids = calculators.map(({ id }) => `${id}.json`);
  expect(new Set(ids).size).toBe(ids.length);
  expect(readdirSync(folder).sort()).toEqual(ids.sort());
});

it('refuses a calculator that does not exist', () => {
  expect(() => calculate('no-such', { date: '2025-12-31', inputs: {} })).toThrow(UnknownCalculatorError);
  expect(() => inputSchema('constructor')).toThrow(UnknownCalculatorError);
});

describe.each(calculators)('$id', (info) => {
  const cases = casesOf(info.id);
  const answered = cases.filter((one) => one.refused === undefined);

  it.each(cases)('$date $name', ({ date, inputs, results, tables, warnings, refused, source }) => {
    expect(source.trim()).not.toBe('');
    if (refused === 'date') {
      expect(() => calculate(info.id, { date, inputs })).toThrow(OutOfForceError);
      return;
    }
    if (refused !== undefined) {
      const paths = checkInputs(info.id, inputs, date).map((error) => error.path);
      expect(paths).toEqual(refused);
      expect(() => calculate(info.id, { date, inputs })).toThrow(InputError);
      return;
    }
    const calculation = calculate(info.id, { date, inputs });
    expect(calculation.results).toMatchObject(results ?? {});
    if (tables !== undefined) expect(calculation.tables).toMatchObject(tables);
    if (warnings !== undefined)
      expect(calculation.warnings.map((warning) => warning.code)).toEqual(
        expect.arrayContaining([...warnings]),
      );
  });

  it('answers the same with and without an explanation, as plain data', () => {
    for (const { date, inputs } of answered) {
      const explained = calculate(info.id, { date, inputs });
      const plain = calculate(info.id, { date, inputs, trace: false });
      expect(plain).toEqual({ ...explained, trace: [] });
      expect(JSON.parse(JSON.stringify(explained))).toEqual(explained);
    }
  });

  it('explains every figure so that a pocket calculator agrees, citing the law', () => {
    for (const { date, inputs, name } of answered) {
      const { trace, citations, results } = calculate(info.id, { date, inputs });
      expect(citations.length, name).toBeGreaterThan(0);
      for (const step of trace) {
        const shown = evaluate(step.substitution);
        expect(
          Math.abs(shown - Number(step.value)),
          `${name}: ${step.substitution} = ${step.value}`,
        ).toBeLessThan(step.unit === 'CNY' ? 0.0500001 : 0.0001);
        expect(step.name.zh.trim() && step.name.en.trim() && step.formula.zh && step.formula.en).not.toBe('');
        for (const citation of step.citations) {
          // Annual taxes may rest on every law of the year.
          const [first, last] = [`${date.slice(0, 4)}-01-01`, `${date.slice(0, 4)}-12-31`];
          expect(citation.from <= last && (citation.to ?? last) >= first, step.id).toBe(true);
        }
      }
      const main = info.outputs.find((output) => output.main === true);
      expect(main, 'main output').toBeDefined();
      expect(results).toHaveProperty(main?.name ?? '');
    }
  });

  it('gives exactly the figures and tables it announces', () => {
    for (const { date, inputs } of answered) {
      const { results, tables, alternatives } = calculate(info.id, { date, inputs, trace: false });
      // A choice is shown under the names of the figures; one nobody announced would not be shown at all.
      for (const { id, results: figures } of alternatives ?? [])
        for (const name of Object.keys(figures))
          expect(Object.keys(results), `${id}.${name}`).toContain(name);
      expect(Object.keys(results)).toEqual(info.outputs.map((output) => output.name));
      for (const { name, unit } of info.outputs)
        expect(results[name]).toMatch(unit === 'CNY' ? /^-?\d+\.\d\d$/ : /^-?\d+(\.\d+)?$/);
      expect(Object.keys(tables ?? {})).toEqual((info.tables ?? []).map((table) => table.name));
      for (const { name, columns } of info.tables ?? [])
        for (const row of tables?.[name] ?? [])
          expect(Object.keys(row)).toEqual(columns.map((column) => column.name));
    }
  });

  it('answers what its JSON Schema takes, and takes nothing by names the schema does not know', () => {
    const schema = fromJSONSchema(inputSchema(info.id));
    for (const { inputs, name } of answered) {
      expect(schema.safeParse(inputs).error?.issues, name).toBeUndefined();
      expect(schema.safeParse({ ...inputs, noSuchInput: 1 }).success, name).toBe(false);
      expect(checkInputs(info.id, { ...inputs, noSuchInput: 1 })).toMatchObject([{ code: 'unknown' }]);
    }
  });

  it('refuses days outside its law', () => {
    const inputs = answered[0]?.inputs ?? {};
    expect(() => calculate(info.id, { date: '1949-10-01', inputs })).toThrow(OutOfForceError);
    if (info.to !== undefined)
      expect(() => calculate(info.id, { date: '2100-01-01', inputs })).toThrow(OutOfForceError);
    expect(() => calculate(info.id, { date: '2025-13-01', inputs })).toThrow(InputError);
  });

  it('has texts in both languages, one main figure, words to be found by', () => {
    const texts = [info.title, info.summary, ...info.fields.map((field) => field.label)];
    for (const { zh, en } of texts) expect(zh.trim() !== '' && en.trim() !== '').toBe(true);
    expect(info.outputs.filter((output) => output.main === true)).toHaveLength(1);
    expect(info.keywords.length).toBeGreaterThan(1);
    expect(inputSchema(info.id)).toMatchObject({ type: 'object', additionalProperties: false });
  });
});
