import type { Citation } from '../types.ts';
import type { Exact } from './exact.ts';
import { text } from './text.ts';

/** One band of a progressive table. `upTo` belongs to the band (含本数); the last band has none. */
export interface Band {
  readonly upTo: Exact | undefined;
  readonly rate: Exact;
  readonly quick: Exact;
}

const RATE = text('税率', 'rate');
const QUICK = text('速算扣除数', 'quick deduction');

/** A table of rates progressive on the excess, with quick deductions: tax = base × rate − quick deduction. */
export class Progressive {
  readonly bands: readonly Band[];
  private readonly citations: readonly Citation[];

  constructor(bands: readonly Band[], citations: readonly Citation[] = []) {
    this.bands = bands;
    this.citations = citations;
  }

  /** The band `base` falls in. */
  bandOf(base: Exact): Band {
    for (const band of this.bands) if (band.upTo === undefined || !base.isAbove(band.upTo)) return band;
    throw new RangeError('The last band of a progressive table must be open');
  }

  /** The band, with its rate and quick deduction named for an explanation. */
  explainedBandOf(base: Exact): Band {
    const band = this.bandOf(base);
    return {
      upTo: band.upTo,
      rate: band.rate.named(RATE, 'ratio', this.citations),
      quick: band.quick.named(QUICK, 'CNY', this.citations),
    };
  }

  /** Tax on `base`; a base that carries an explanation gets one for the tax too. */
  tax(base: Exact): Exact {
    const band = base.origin === undefined ? this.bandOf(base) : this.explainedBandOf(base);
    return base.times(band.rate).minus(band.quick);
  }

  /** The upper ends of all bands but the last. */
  get edges(): readonly Exact[] {
    return this.bands.flatMap((band) => band.upTo ?? []);
  }
}

/** What is wrong with a table, if anything: bands must rise and quick deductions keep the tax continuous. */
export function checkBands(bands: readonly Band[]): string | undefined {
  for (const [index, band] of bands.entries()) {
    const before = bands[index - 1];
    if ((band.upTo === undefined) !== (index === bands.length - 1))
      return `band ${index}: only the last is open`;
    if (before === undefined) {
      if (!band.quick.isZero) return 'band 0: quick deduction is not zero';
      continue;
    }
    if (before.upTo === undefined) return `band ${index}: follows an open band`;
    if (band.upTo !== undefined && !band.upTo.isAbove(before.upTo)) return `band ${index}: does not rise`;
    const expected = before.quick.plus(before.upTo.times(band.rate.minus(before.rate)));
    if (!expected.equals(band.quick)) return `band ${index}: quick deduction should be ${expected}`;
  }
  return bands.length === 0 ? 'no bands' : undefined;
}
