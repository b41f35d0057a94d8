import { describe, expect, it } from 'vitest';
import { compile } from './check.ts';
import { choice, day, integer, list, money, ratio, toFields, yesNo } from './fields.ts';
import { schemaOf } from './schema.ts';
import { text } from './text.ts';

const fields = toFields({
  income: money(text('收入', 'Income'), { required: true, help: text('税前', 'Gross') }),
  months: integer(text('月数', 'Months'), { max: '12' }),
  share: ratio(text('比例', 'Share')),
  kind: choice(text('种类', 'Kind'), { a: text('甲', 'A'), b: text('乙', 'B') }),
  sole: yesNo(text('唯一', 'Sole')),
  bought: day(text('购买日', 'Bought'), { when: { field: 'sole', in: [true] } }),
  children: list(
    text('子女', 'Children'),
    { months: integer(text('月数', 'Months'), { max: '12' }) },
    { maxRows: 2 },
  ),
});
const read = compile(fields);

function errorsOf(inputs: unknown): Record<string, string> {
  const errors: { path: string; code: string }[] = [];
  read(inputs, '', errors as never, false);
  return Object.fromEntries(errors.map(({ path, code }) => [path, code]));
}

describe('reading inputs', () => {
  it('reports every error of every field at once, with its path', () => {
    expect(
      errorsOf({
        income: '12,000',
        months: 13,
        share: '0.1234567',
        kind: 'c',
        sole: 'perhaps',
        bought: '2025-02-29',
        children: [{ months: '1.5' }, { months: -1, age: 3 }],
        wages: 1,
      }),
    ).toEqual({
      income: 'number',
      months: 'range',
      share: 'places',
      kind: 'choice',
      sole: 'boolean',
      bought: 'date',
      'children.0.months': 'integer',
      'children.1.months': 'range',
      'children.1.age': 'unknown',
      wages: 'unknown',
    });
  });

  it.each([
    [{}, { income: 'required' }],
    [{ income: '' }, { income: 'required' }],
    [{ income: null }, { income: 'required' }],
    [{ income: '1.001' }, { income: 'places' }],
    [{ income: '-0.01' }, { income: 'range' }],
    [{ income: Number.NaN }, { income: 'number' }],
    [{ income: 1e21 }, { income: 'number' }],
    [{ income: {} }, { income: 'number' }],
    [{ income: '1', children: [{}, {}, {}] }, { children: 'rows' }],
    [{ income: '1', children: {} }, { children: 'list' }],
    [{ income: '1', children: [3] }, { 'children.0': 'object' }],
    [[], { '': 'object' }],
    ['x', { '': 'object' }],
  ])('%j → %j', (inputs, expected) => {
    expect(errorsOf(inputs)).toEqual(expected);
  });

  it('takes strings and numbers alike and fills in defaults', () => {
    for (const income of ['1234.50', 1234.5, ' 1234.5 ']) {
      const values = read({ income, months: '3' }, '', [], false);
      expect(String(values['income'])).toBe('1234.5');
      expect(values).toMatchObject({ months: 3, kind: 'a', sole: false, children: [] });
    }
  });

  it('says what is wrong in both languages, by the name of the field', () => {
    const errors: { text: { zh: string; en: string } }[] = [];
    read({ income: 'x' }, '', errors as never, false);
    expect(errors[0]?.text.zh).toContain('收入');
    expect(errors[0]?.text.en).toContain('Income');
  });
});

describe('a field that is required only where it is asked', () => {
  const asked = toFields({
    own: yesNo(text('自有', 'Own')),
    kind: choice(
      text('种类', 'Kind'),
      { a: text('甲', 'A'), b: text('乙', 'B') },
      { when: { field: 'own', in: [false] } },
    ),
    price: money(text('价格', 'Price'), { required: true, when: { field: 'kind', in: ['a'] } }),
    pieces: integer(text('件数', 'Pieces'), { required: true, when: { field: 'kind', in: ['b'] } }),
  });
  const readAsked = compile(asked);
  const missing = (inputs: unknown) => {
    const errors: { path: string; code: string }[] = [];
    readAsked(inputs, '', errors as never, false);
    return errors.map(({ path, code }) => `${path} ${code}`);
  };

  it('must be given there, by default or by choice, and nowhere else', () => {
    expect(missing({})).toEqual(['price required']);
    expect(missing({ price: '0' })).toEqual([]);
    expect(missing({ kind: 'b' })).toEqual(['pieces required']);
    expect(missing({ kind: 'b', pieces: 0 })).toEqual([]);
    expect(missing({ own: true })).toEqual([]);
    expect(missing({ own: 'true', kind: 'b' })).toEqual([]);
    expect(missing({ own: true, price: 'x' })).toEqual(['price number']);
  });

  it('is not among the required of the JSON Schema but says when it is', () => {
    const schema = schemaOf('test', text('测试', 'Test'), text('试算', 'A trial'), asked);
    expect(schema).not.toHaveProperty('required');
    expect(schema).toMatchObject({
      properties: { price: { description: expect.stringContaining('Only where kind is a | ') } },
    });
    expect(JSON.stringify(schema)).toContain('此时必填 / Required then');
  });

  it('is told by the choices that do not ask for it where those that do are many', () => {
    const letters = Object.fromEntries([...'abcdefgh'].map((one) => [one, text(one, one)]));
    const schema = schemaOf(
      'test',
      text('测试', 'Test'),
      text('试算', 'A trial'),
      toFields({
        kind: choice(text('种类', 'Kind'), letters),
        price: money(text('价格', 'Price'), { when: { field: 'kind', in: [...'abcdefg'] } }),
      }),
    );
    expect(JSON.stringify(schema)).toContain('除 kind 为 h 外 / Except where kind is h');
  });
});

describe('the JSON Schema', () => {
  it('is made from the same fields', () => {
    const schema = schemaOf('test', text('测试', 'Test'), text('试算', 'A trial'), fields);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      description: expect.stringMatching(/^试算 \/ A trial \| date 取/),
      required: ['income'],
      additionalProperties: false,
      properties: {
        income: {
          type: ['string', 'number'],
          title: '收入 / Income',
          description: '税前 / Gross | 单位：元 / Unit: CNY',
          minimum: 0,
        },
        months: { maximum: 12, default: '0' },
        share: { description: '小数，如 0.08 表示 8% / A fraction: 0.08 means 8 %', maximum: 1 },
        kind: { oneOf: [{ const: 'a', title: '甲 / A' }, { const: 'b' }] },
        bought: {
          type: 'string',
          format: 'date',
          description: '仅当 sole 为 true / Only where sole is true',
        },
        children: {
          type: 'array',
          maxItems: 2,
          items: { type: 'object', properties: { months: { minimum: 0 } } },
        },
      },
    });
  });
});
