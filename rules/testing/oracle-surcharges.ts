import { fen, half, positive } from './oracle.ts';

export interface SurchargeReturn {
  readonly vat: string;
  readonly consumptionTax: string;
  readonly exportOffset: string;
  readonly creditRefunded: string;
  readonly location: 'city' | 'town' | 'other';
  readonly taxpayer: 'other' | 'smallScale' | 'smallProfit' | 'individualBusiness';
  readonly period: 'month' | 'quarter';
  readonly sales: string;
  /** In ten-thousandths; matters until 2010. */
  readonly localRate: bigint;
}

/** The three levies in fen, from the statutes. */
export function surchargesOf(date: string, given: SurchargeReturn) {
  const base = positive(
    fen(given.vat) + fen(given.consumptionTax) + fen(given.exportOffset) - fen(given.creditRefunded),
  );
  // The relief began for small-scale payers in 2019, for small enterprises and individual businesses in 2022.
  const since = { other: '9999', smallScale: '2019', smallProfit: '2022', individualBusiness: '2022' };
  const halved = date.slice(0, 4) >= since[given.taxpayer];
  const levy = (rate: bigint): bigint => half(base * rate, halved ? 20_000n : 10_000n);
  const line = date < '2015-01-01' ? 0n : date < '2016-02-01' ? 3_000_000n : 10_000_000n;
  const sales = fen(given.sales);
  const spared = sales > 0n && line > 0n && sales <= line * (given.period === 'quarter' ? 3n : 1n);
  const umct = levy({ city: 700n, town: 500n, other: 100n }[given.location]);
  const education = spared ? 0n : levy(300n);
  const localEducation = spared ? 0n : levy(date < '2011-01-01' ? given.localRate : 200n);
  return { base, umct, education, localEducation, total: umct + education + localEducation };
}
