import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OutOfForceError } from './errors.ts';
import { type ParameterFile, Parameters } from './parameters.ts';

const citation = { title: '某公告' };
const entry = (from: string, to: string | undefined, value: unknown, more: object = {}) => ({
  from,
  ...(to === undefined ? {} : { to }),
  value,
  citation,
  confidence: 'confirmed',
  ...more,
});
const made = (...values: object[]) =>
  new Parameters({
    tax: 'test',
    parameters: { one: { zh: '某值', en: 'some value', unit: 'CNY', values: values as never } },
  });

describe('parameters', () => {
  it('answer by date, inclusive at both ends, and refuse outside', () => {
    const one = made(entry('2019-01-01', '2019-12-31', '1'), entry('2020-01-01', '2027-12-31', '2')).number(
      'one',
    );
    expect(one.at('2019-01-01').value.toString()).toBe('1');
    expect(one.at('2019-12-31').value.toString()).toBe('1');
    expect(one.at('2020-01-01').value.toString()).toBe('2');
    expect(one.at('2027-12-31').citation).toMatchObject({ from: '2020-01-01', to: '2027-12-31' });
    expect(() => one.at('2018-12-31')).toThrow(OutOfForceError);
    expect(() => one.at('2028-01-01')).toThrow(OutOfForceError);
  });

  it('refuse to load what is not whole', () => {
    const load =
      (...values: object[]) =>
      () =>
        made(...values).number('one');
    expect(load(entry('2019-01-01', '2020-01-01', '1'), entry('2020-01-01', undefined, '2'))).toThrow(
      'overlaps',
    );
    expect(load(entry('2019-01-01', '2019-12-30', '1'), entry('2020-01-01', undefined, '2'))).toThrow('hole');
    expect(load(entry('2019-01-01', undefined, '1'), entry('2020-01-01', undefined, '2'))).toThrow('no end');
    expect(load(entry('2019-02-30', undefined, '1'))).toThrow('bad date');
    expect(load(entry('2019-01-02', '2019-01-01', '1'))).toThrow('bad end');
    expect(load(entry('2019-01-01', undefined, '1', { citation: undefined }))).toThrow('no legal reference');
    expect(load(entry('2019-01-01', undefined, '1', { confidence: 'guess' }))).toThrow('no confidence');
    expect(load(entry('2019-01-01', undefined, 1))).toThrow('strings');
    expect(load(entry('2019-01-01', undefined, '1', { gap: 'why' }))).toThrow('either');
    expect(load()).toThrow('no values');
    expect(() => made(entry('2019-01-01', undefined, '1')).number('two')).toThrow('No parameter');
  });

  it('take a marked gap and refuse to answer in it', () => {
    const one = made(
      entry('2019-01-01', '2019-12-31', '1'),
      { from: '2020-01-01', to: '2020-12-31', gap: 'suspended' },
      entry('2021-01-01', undefined, '2'),
    ).number('one');
    expect(() => one.at('2020-06-01')).toThrow(OutOfForceError);
    expect(one.find('2020-06-01')).toBeUndefined();
    expect(one.at('2021-01-01').value.toString()).toBe('2');
  });

  it('refuse a calendar that is not one', () => {
    const load = (value: object) => () => made(entry('2026-01-01', '2026-12-31', value)).calendar('one');
    const rests = [['2026-01-01', '2026-01-03']];
    expect(load({ rests, workdays: ['2026-01-04'] })().at('2026-06-01').value).toEqual({
      rests,
      workdays: ['2026-01-04'],
    });
    expect(load({ rests: [['2026-01-03', '2026-01-01']] })).toThrow('before it begins');
    expect(load({ rests, workdays: ['2026-02-30'] })).toThrow('bad date');
    expect(load({ workdays: ['2026-01-04'] })).toThrow('no rests');
  });

  it('refuse a table whose tax jumps', () => {
    const table = (quick: string) => [
      { upTo: '36000', rate: '0.03', quick: '0' },
      { upTo: null, rate: '0.1', quick },
    ];
    expect(() => made(entry('2019-01-01', undefined, table('2521'))).progressive('one')).toThrow('2520');
    expect(made(entry('2019-01-01', undefined, table('2520'))).progressive('one').periods).toHaveLength(1);
  });
});

describe('every parameter file', () => {
  const folder = new URL('../parameters/', import.meta.url);
  it.each(readdirSync(folder))('%s is whole', (name) => {
    const file = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as ParameterFile;
    expect(`${file.tax}.json`).toBe(name);
    const parameters = new Parameters(file);
    for (const [key, { zh, en, values }] of Object.entries(file.parameters)) {
      expect(zh.trim(), key).not.toBe('');
      expect(en.trim(), key).not.toBe('');
      const value = values.find((one) => one.gap === undefined)?.value;
      if (typeof value === 'string') {
        if (/^-?\d/.test(value)) parameters.number(key);
        else parameters.rule(key);
      } else if (Array.isArray(value)) parameters.progressive(key);
      else if (Object.hasOwn(value as object, 'rests')) parameters.calendar(key);
      else parameters.table(key);
    }
  });
});
