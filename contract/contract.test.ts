import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canonical,
  formatFen,
  isIdempotencyKey,
  maskCode,
  parseCreditCode,
  parseFen,
  parseResidentId,
} from './index.ts';

describe('resident identity numbers', () => {
  test('the sample person’s is right', () => {
    expect(parseResidentId(' 370700198001010015 ')).toEqual({
      code: '370700198001010015',
      region: '370700',
      birth: '1980-01-01',
    });
    expect(parseResidentId('11010519491231002x')?.code).toBe('11010519491231002X');
  });

  test('any one digit changed is noticed', () => {
    const code = '370700198001010015';
    fc.assert(
      fc.property(fc.nat(16), fc.integer({ min: 1, max: 9 }), (place, add) => {
        const changed = `${code.slice(0, place)}${(Number(code[place]) + add) % 10}${code.slice(place + 1)}`;
        expect(parseResidentId(changed)).toBeNull();
      }),
    );
  });

  test.each(['', '37070019800101001', '370700198002300017', '370700198013010017', '3707001980010100150'])(
    '%j is none',
    (text) => {
      expect(parseResidentId(text)).toBeNull();
    },
  );
});

describe('unified social credit codes', () => {
  test.each(['92370702MA3TEXT26H', '91370700MA3TEXT0XW', '91370783MA3TEXT184'])('%s is right', (code) => {
    expect(parseCreditCode(code.toLowerCase())?.code).toBe(code);
  });

  test('any one sign changed is noticed', () => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    const code = '91370700MA3TEXT0XW';
    fc.assert(
      fc.property(fc.nat(17), fc.constantFrom(...alphabet), (place, sign) => {
        fc.pre(sign !== code[place]);
        expect(parseCreditCode(`${code.slice(0, place)}${sign}${code.slice(place + 1)}`)).toBeNull();
      }),
    );
  });

  test.each(['', '91370700MA3TEXT0X', '9137070OMA3TEXT0XW', '91370700MA3TEXT0XWW'])('%j is none', (text) => {
    expect(parseCreditCode(text)).toBeNull();
  });

  test('the middle of a code is hidden', () => {
    expect(maskCode('370700198001010015')).toBe('370700********0015');
  });
});

describe('money', () => {
  test('fen and decimal strings are one another’s inverse', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -99_999_999_999_999_999n, max: 99_999_999_999_999_999n }), (fen) => {
        expect(parseFen(formatFen(fen))).toBe(fen);
      }),
    );
  });

  test.each([
    ['0', 0n],
    ['-0.05', -5n],
    ['12.3', 1230n],
  ])('%s is %s fen', (text, fen) => {
    expect(parseFen(text)).toBe(fen);
  });

  test.each(['', '.5', '1.', '1.234', '1e3', '+1', '1,000', ' 1', '一'])('%j is no amount', (text) => {
    expect(parseFen(text)).toBeNull();
  });
});

describe('canonical JSON', () => {
  test('does not depend on the order in which members were written', () => {
    expect(canonical({ b: [1, { d: null, c: '林' }], a: undefined })).toBe('{"b":[1,{"c":"林","d":null}]}');
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonical(reversed)).toBe(canonical(value));
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

test('an idempotency key is 8 to 128 visible signs', () => {
  expect(['12345678', crypto.randomUUID(), 'x'.repeat(128)].every(isIdempotencyKey)).toBe(true);
  expect(['1234567', 'x'.repeat(129), 'with space', '键键键键键键键键'].some(isIdempotencyKey)).toBe(false);
});
