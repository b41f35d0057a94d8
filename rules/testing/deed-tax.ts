import { fen, half, yuan } from './oracle.ts';

/** An acquisition as the API takes it, everything said; areas in hundredths of a square metre. */
export interface Acquisition {
  readonly kind: 'home' | 'purchase' | 'grant' | 'exchange' | 'gift' | 'contribution';
  readonly price: string;
  readonly givenPrice: string;
  readonly homes: 'first' | 'second' | 'third';
  readonly area: string;
  readonly ordinary: boolean;
  readonly firstTier: boolean;
  readonly localRate: string;
  readonly exemption: string;
}

/** The days from which, and to which, what is acquired is exempt (契税暂行条例第六条; 契税法第六条). */
const EXEMPT: Record<string, readonly [string, string]> = {
  institution: ['1997-10-01', '9999-12-31'],
  nonprofit: ['2021-09-01', '9999-12-31'],
  wasteland: ['2021-09-01', '9999-12-31'],
  spouse: ['2021-09-01', '9999-12-31'],
  inheritance: ['2021-09-01', '9999-12-31'],
  embassy: ['2021-09-01', '9999-12-31'],
  publicHousing: ['1997-10-01', '2021-08-31'],
};

/** Rate in hundred-thousandths; undefined where something is missing. Written notice by notice, newest first. */
function rateOf(one: Acquisition, date: string): bigint | undefined {
  const given = fen(one.localRate) * 1000n;
  const local = given === 0n ? 3000n : given;
  const halved = local / 2n;
  if (one.kind !== 'home') return local;
  const area = fen(one.area);
  const within = (line: bigint, small: bigint, large: bigint): bigint | undefined =>
    area === 0n ? undefined : area <= line * 100n ? small : large;
  // 公告2024年第16号: 140 m², the second home everywhere.
  if (date >= '2024-12-01') {
    if (one.homes === 'third') return local;
    return within(140n, 1000n, one.homes === 'first' ? 1500n : 2000n);
  }
  // 财税〔2016〕23号: 90 m², no second home in the four cities.
  if (date >= '2016-02-22') {
    if (one.homes === 'third' || (one.homes === 'second' && one.firstTier)) return local;
    return within(90n, 1000n, one.homes === 'first' ? 1500n : 2000n);
  }
  // 财税字〔1999〕210号: no relief before August 1999, none for homes that are not ordinary.
  if (date < '1999-08-01' || !one.ordinary) return local;
  if (date < '2008-11-01') return halved;
  // 财税〔2008〕137号 and, since October 2010 only for the family's sole home, 财税〔2010〕94号.
  if (one.homes !== 'first') return date < '2010-10-01' ? halved : local;
  return within(90n, 1000n, halved);
}

/** What the statutes make of an acquisition. */
export function deedTaxOf(one: Acquisition, date: string) {
  if (date < '1997-10-01') return 'refused';
  const given = fen(one.localRate);
  if (given !== 0n && (given < 3n || given > 5n)) return 'refused';
  const difference = fen(one.price) - fen(one.givenPrice);
  const base = one.kind !== 'exchange' ? fen(one.price) : difference > 0n ? difference : 0n;
  if (one.exemption !== 'none') {
    const [from, to] = EXEMPT[one.exemption] ?? ['9', '0'];
    return date < from || date > to ? 'refused' : { base: yuan(base), rate: '0', taxPayable: '0.00' };
  }
  const rate = rateOf(one, date);
  return rate === undefined ? 'refused' : { base: yuan(base), taxPayable: yuan(half(base * rate, 100_000n)) };
}
