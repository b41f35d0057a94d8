import type { Citation, DecimalString, Output, Text } from '../types.ts';

/** What a figure is measured in; decides how it is written out. */
export type Unit = Output['unit'];

export type Operator = '+' | '−' | '×' | '÷' | 'min' | 'max' | 'floor';

/**
 * How a figure came about. Kept only while an explanation is wanted: a figure without a name carries none,
 * and neither does anything computed from such figures, so that plain computing costs nothing extra.
 */
export type Origin =
  | {
      readonly kind: 'named';
      readonly name: Text;
      readonly unit: Unit;
      readonly citations: readonly Citation[];
    }
  | { readonly kind: 'computed'; readonly operator: Operator; readonly operands: readonly Exact[] };

const [MINUS, POINT, ZERO, NINE] = [0x2d, 0x2e, 0x30, 0x39];
const HUNDRED = 100n;
const POWERS: readonly bigint[] = Array.from({ length: 40 }, (_, places) => 10n ** BigInt(places));

function power(places: number): bigint {
  return POWERS[places] ?? 10n ** BigInt(places);
}

/**
 * An exact fraction. The law divides (÷ 12, ÷ (1 + 13 %)) and multiplies without ever rounding on the way,
 * so figures are kept as numerator and denominator and are rounded only where `rounding.ts` says.
 */
export class Exact {
  readonly n: bigint;
  /** Always positive. */
  readonly d: bigint;
  readonly origin: Origin | undefined;

  private constructor(n: bigint, d: bigint, origin: Origin | undefined) {
    this.n = n;
    this.d = d;
    this.origin = origin;
  }

  static readonly zero = new Exact(0n, HUNDRED, undefined);
  static readonly one = new Exact(1n, 1n, undefined);

  /** The number written in `digits`, e.g. `"36000"`, `"0.03"`, `"-1.5"`. Throws on anything else. */
  static parse(digits: string): Exact {
    const negative = digits.charCodeAt(0) === MINUS;
    const start = negative ? 1 : 0;
    let point = -1;
    // Read as an integer number while that is exact; longer ones are read again as a bigint.
    let value = 0;
    for (let index = start; index < digits.length; index += 1) {
      const code = digits.charCodeAt(index);
      if (code >= ZERO && code <= NINE) value = value * 10 + (code - ZERO);
      else if (code === POINT && point === -1 && index > start) point = index;
      else throw new RangeError(`Not a decimal: ${JSON.stringify(digits)}`);
    }
    const given = point === -1 ? 0 : digits.length - point - 1;
    if (digits.length === start || (point !== -1 && given === 0))
      throw new RangeError(`Not a decimal: ${JSON.stringify(digits)}`);
    // Two places at least, so that all money shares one denominator and sums stay cheap.
    const places = Math.max(given, 2);
    const whole = digits.length <= 15 ? BigInt(value) : BigInt(digits.slice(start).replace('.', ''));
    const magnitude = places === given ? whole : whole * power(places - given);
    return new Exact(negative ? -magnitude : magnitude, power(places), undefined);
  }

  static whole(value: number): Exact {
    return new Exact(BigInt(value), 1n, undefined);
  }

  static fen(value: bigint): Exact {
    return new Exact(value, HUNDRED, undefined);
  }

  /** The same value under a name; from here on explanations say the name instead of how it was computed. */
  named(name: Text, unit: Unit, citations: readonly Citation[] = []): Exact {
    return new Exact(this.n, this.d, { kind: 'named', name, unit, citations });
  }

  plus(other: Exact): Exact {
    return this.d === other.d
      ? new Exact(this.n + other.n, this.d, origin('+', this, other))
      : new Exact(this.n * other.d + other.n * this.d, this.d * other.d, origin('+', this, other));
  }

  minus(other: Exact): Exact {
    return this.d === other.d
      ? new Exact(this.n - other.n, this.d, origin('−', this, other))
      : new Exact(this.n * other.d - other.n * this.d, this.d * other.d, origin('−', this, other));
  }

  times(other: Exact): Exact {
    return new Exact(this.n * other.n, this.d * other.d, origin('×', this, other));
  }

  /** Divides exactly; dividing by zero is a mistake of the formula, not of the person. */
  over(other: Exact): Exact {
    if (other.n === 0n) throw new RangeError('Division by zero');
    const made = origin('÷', this, other);
    return other.n > 0n
      ? new Exact(this.n * other.d, this.d * other.n, made)
      : new Exact(-this.n * other.d, this.d * -other.n, made);
  }

  atMost(limit: Exact): Exact {
    const least = this.isAbove(limit) ? limit : this;
    return new Exact(least.n, least.d, origin('min', this, limit));
  }

  atLeast(limit: Exact): Exact {
    const most = this.isBelow(limit) ? limit : this;
    return new Exact(most.n, most.d, origin('max', this, limit));
  }

  /** Negative becomes zero, as where the law knows no negative income or tax. */
  notBelowZero(): Exact {
    const value = this.n < 0n ? Exact.zero : this;
    if (this.origin === undefined) return value;
    return new Exact(value.n, value.d, { kind: 'computed', operator: 'floor', operands: [this] });
  }

  compare(other: Exact): -1 | 0 | 1 {
    const left = this.d === other.d ? this.n : this.n * other.d;
    const right = this.d === other.d ? other.n : other.n * this.d;
    return left < right ? -1 : left > right ? 1 : 0;
  }

  isAbove(other: Exact): boolean {
    return this.compare(other) > 0;
  }

  isBelow(other: Exact): boolean {
    return this.compare(other) < 0;
  }

  equals(other: Exact): boolean {
    return this.compare(other) === 0;
  }

  get isZero(): boolean {
    return this.n === 0n;
  }

  get isPositive(): boolean {
    return this.n > 0n;
  }

  get isNegative(): boolean {
    return this.n < 0n;
  }

  /** Half up (away from zero) to `places`, keeping how the value came about. */
  rounded(places: number): Exact {
    return new Exact(this.scaled(places), power(places), this.origin);
  }

  private scaled(places: number): bigint {
    const unit = power(places);
    if (this.d === unit) return this.n;
    const doubled = 2n * this.d;
    return this.n < 0n
      ? -((-this.n * unit * 2n + this.d) / doubled)
      : (this.n * unit * 2n + this.d) / doubled;
  }

  /** Written with exactly `places` places, rounded half up. */
  toFixed(places: number): DecimalString {
    const scaled = this.scaled(places);
    if (places === 0) return scaled.toString();
    const negative = scaled < 0n;
    const digits = (negative ? -scaled : scaled).toString().padStart(places + 1, '0');
    const point = digits.length - places;
    return `${negative ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
  }

  /** Written with as many places as it needs, ten at most. */
  toString(): DecimalString {
    const written = this.toFixed(this.d === HUNDRED ? 2 : 10);
    let end = written.length;
    while (written.charCodeAt(end - 1) === ZERO) end -= 1;
    return written.slice(0, written.charCodeAt(end - 1) === POINT ? end - 1 : end);
  }
}

function origin(operator: Operator, left: Exact, right: Exact): Origin | undefined {
  if (left.origin === undefined && right.origin === undefined) return undefined;
  return { kind: 'computed', operator, operands: [left, right] };
}

/** Adds up; an empty list is zero. */
export function sum(values: readonly Exact[]): Exact {
  const [first, ...rest] = values;
  return rest.reduce((total, value) => total.plus(value), first ?? Exact.zero);
}
