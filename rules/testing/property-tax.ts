import { type Halved, halved, type Taxpayer } from './half-relief.ts';
import { fen, yuan } from './oracle.ts';

/** A building as the API takes it, everything said; areas with two places. */
export interface Building {
  readonly basis: 'value' | 'rent' | 'both';
  readonly houseValue: string;
  readonly landPrice: string;
  readonly landArea: string;
  readonly floorArea: string;
  readonly reduction: string;
  readonly valueMonths: number;
  readonly rent: string;
  readonly rentKind: 'standard' | 'individualHome' | 'enterpriseHome';
  readonly taxpayer: Taxpayer;
  readonly exemptHome: boolean;
}

/** Rate on rent in hundredths (条例第四条, 财税〔2000〕125号, 财税〔2008〕24号, 公告2021年第24号). */
function rentRate(kind: Building['rentKind'], date: string): bigint | undefined {
  if (kind === 'standard') return 12n;
  return date >= (kind === 'individualHome' ? '2001-01-01' : '2008-03-01') ? 4n : undefined;
}

function onRent(one: Building, date: string) {
  const rate = rentRate(one.rentKind, date);
  return rate === undefined ? 'refused' : halved(fen(one.rent) * rate, 100n, date, one.taxpayer);
}

function onValue(one: Building, date: string) {
  const cut = fen(one.reduction);
  if (cut < 10n || cut > 30n) return 'refused';
  const [land, floor] = [fen(one.landArea), fen(one.floorArea)];
  // 财税〔2010〕121号: on land built below a ratio of 0.5 only twice the floor area counts.
  const measured = date >= '2010-12-21' && fen(one.landPrice) > 0n && land > 0n;
  if (measured && floor === 0n) return 'refused';
  const [part, whole] = measured && floor * 2n < land ? [floor * 2n, land] : [1n, 1n];
  const value = fen(one.houseValue) * whole + fen(one.landPrice) * part;
  const scaled = value * (100n - cut) * 12n * BigInt(one.valueMonths);
  return halved(scaled, whole * 1_200_000n, date, one.taxpayer);
}

/** What the statutes make of a building. */
export function propertyTaxOf(one: Building, date: string) {
  if (date < '1986-10-01') return 'refused';
  if (one.exemptHome) return { taxDue: '0.00', reduction: '0.00', taxPayable: '0.00' };
  if (one.basis === 'rent') return onRent(one, date);
  if (one.basis === 'value') return onValue(one, date);
  const [inUse, onLease] = [onValue(one, date), onRent(one, date)];
  if (inUse === 'refused' || onLease === 'refused') return 'refused';
  const added = (name: keyof Halved) => yuan(fen(inUse[name]) + fen(onLease[name]));
  return { taxDue: added('taxDue'), reduction: added('reduction'), taxPayable: added('taxPayable') };
}
