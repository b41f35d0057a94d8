import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Calculation,
  calculate,
  calculators,
  type Field,
  InputError,
  type Inputs,
  OutOfForceError,
} from './index.ts';

const flat = (fields: readonly Field[], path = ''): readonly (readonly [string, Field])[] =>
  fields.flatMap((field) => [
    [`${path}${field.name}`, field] as const,
    ...flat(field.fields ?? [], `${path}${field.name}.`),
  ]);

const samples: Readonly<Partial<Record<Field['kind'], unknown>>> = {
  money: '1000',
  integer: '3',
  ratio: '0.01',
  boolean: true,
};

function figuresOf(id: string, date: string, inputs: Inputs): Calculation['results'] | undefined {
  try {
    return calculate(id, { date, inputs, trace: false }).results;
  } catch (error) {
    if (error instanceof InputError || error instanceof OutOfForceError) return undefined;
    throw error;
  }
}

describe.each(calculators)('$id', ({ id, fields }) => {
  it('helps at every field, in both languages, with more than its name', () => {
    for (const [path, { label, help }] of flat(fields)) {
      expect(help, path).toBeDefined();
      expect(help?.zh.trim(), path).toMatch(/\p{Script=Han}/u);
      expect(help?.en.trim(), path).toMatch(/[a-z]/iu);
      expect(help?.zh, path).not.toBe(label.zh);
    }
  });

  const dated = fields.filter(({ from, to }) => from !== undefined || to !== undefined);
  const cases = JSON.parse(readFileSync(new URL(`./cases/${id}.json`, import.meta.url), 'utf8')) as readonly {
    readonly date: string;
    readonly inputs: Inputs;
  }[];

  it('gives the same figures without the fields that the day does not ask for', () => {
    for (const { date, inputs } of cases) {
      for (const { name, from = '', to = '9999-12-31', kind } of dated) {
        if (date >= from && date <= to) continue;
        const { [name]: given, ...rest } = inputs;
        const figures = (some: Inputs) => figuresOf(id, date, some);
        const withIt = figures({ ...rest, [name]: given ?? samples[kind] });
        // What the day forbids or does not know cannot be given there at all.
        if (withIt !== undefined) expect(withIt, `${name} on ${date}`).toEqual(figures(rest));
      }
    }
  });
});

it('writes about fields that exist', () => {
  const known = new Map(
    calculators.map(({ id, fields }) => [id, new Set(flat(fields).map(([path]) => path))]),
  );
  const folder = new URL('./help/', import.meta.url);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const notes = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, object>;
    for (const [id, own] of Object.entries(notes)) {
      for (const path of Object.keys(own)) expect(known.get(id)?.has(path), `${id} ${path}`).toBe(true);
    }
  }
});
