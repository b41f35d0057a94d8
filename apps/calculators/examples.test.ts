import { describe, expect, it } from 'vitest';
import { fromInputs, toInputs } from '#forms/index.ts';
import { calculate, calculators } from '#rules/index.ts';
import { evaluate } from '#rules/testing/evaluate.ts';
import { examples } from './examples.ts';

const infoOf = (id: string) => {
  const info = calculators.find((one) => one.id === id);
  if (info === undefined) throw new Error(`no calculator ${id}`);
  return info;
};

describe('worked examples', () => {
  it('are many, of every calculator, over the years since 2009', () => {
    expect(examples.length).toBeGreaterThanOrEqual(60);
    expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
    const shown = new Set(examples.map(({ calculator }) => calculator));
    expect(calculators.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
    const years = new Set(examples.map(({ date }) => date.slice(0, 4)));
    expect([...years].sort().at(0)).toBe('2009');
    expect(years.size).toBeGreaterThanOrEqual(12);
  });

  it.each(examples)('$id comes out as worked by hand', ({ calculator, date, inputs, expected, working }) => {
    const main = infoOf(calculator).outputs.find((output) => output.main === true);
    expect(Object.keys(working)).toContain(main?.name);
    expect(calculate(calculator, { date, inputs }).results).toMatchObject(expected);
    for (const [name, arithmetic] of Object.entries(working)) {
      expect(evaluate(arithmetic), arithmetic).toBeCloseTo(Number(expected[name]), 2);
    }
  });

  it.each(examples)('$id survives the form', ({ calculator, date, inputs, expected }) => {
    const { fields } = infoOf(calculator);
    const typed = toInputs(fields, fromInputs(fields, inputs));
    expect(calculate(calculator, { date, inputs: typed }).results).toMatchObject(expected);
  });

  it.each(examples)('$id is told in both languages', ({ title, story, law }) => {
    for (const { zh, en } of [title, story]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[a-z]/iu);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
    expect(law).not.toBe('');
  });
});
