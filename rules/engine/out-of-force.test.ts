import { describe, expect, it } from 'vitest';
import { calculate } from '../index.ts';
import type { Inputs } from '../types.ts';
import { OutOfForceError } from './errors.ts';
import { spanText } from './out-of-force.ts';

function refusal(id: string, date: string, inputs: Inputs): OutOfForceError {
  try {
    calculate(id, { date, inputs });
  } catch (error) {
    if (error instanceof OutOfForceError) return error;
    throw error;
  }
  throw new Error(`${id} of ${date} was answered`);
}

describe('law that is not known', () => {
  it.each<[string, string, Inputs, string]>([
    ['vat-small', '2015-05-01', { goods: '1', propertyLease: '1' }, 'propertyLease'],
    ['vat-general', '2024-03-01', { sales: [{ amount: '1' }], additionalKind: 'consumer' }, 'additionalKind'],
    ['vat-general', '2018-05-01', { sales: [{ amount: '1' }], railAirTickets: '1' }, 'railAirTickets'],
    [
      'vat-general',
      '2010-01-01',
      { sales: [{ amount: '1' }, { kind: 'services', amount: '1' }] },
      'sales.1.kind',
    ],
    ['business-tax', '2014-01-01', { item: 'transport', turnover: '1' }, 'item'],
    ['stamp-tax', '2006-11-26', { item: 'landGrant', amount: '1' }, 'item'],
    ['resource-tax', '2028-01-01', { item: 'gas', sales: '1', reduction: 'shaleGas' }, 'reduction'],
    ['consumption-tax', '2009-04-30', { item: 'cigar', sales: '1' }, 'item'],
    ['vehicle-purchase-tax', '2028-01-01', { vehicle: 'newEnergyCar', price: '1' }, 'vehicle'],
    ['land-use-tax', '2028-01-01', { area: '1', unitTax: '8', use: 'logistics' }, 'use'],
    ['property-tax', '2028-01-01', { basis: 'rent', rent: '1', taxpayer: 'smallScale' }, 'taxpayer'],
    ['deed-tax', '1997-09-30', { price: '1' }, 'date'],
    ['vat-prepayment', '2026-01-01', { received: '1' }, 'date'],
  ])('%s on %s: %o is refused at %s', (id, date, inputs, path) => {
    expect(refusal(id, date, inputs).path).toBe(path);
  });

  it('says since when, or over which days, the law is known', () => {
    expect(spanText('2019-01-01', undefined)).toEqual({ zh: '2019-01-01 起', en: 'since 2019-01-01' });
    expect(refusal('deed-tax', '1997-09-30', { price: '1' }).text.en).toBe(
      '“Deed tax” applies since 1997-10-01, not on 1997-09-30',
    );
    // Three notices that say the same are one span.
    const { text } = refusal('property-tax', '2028-01-01', {
      basis: 'rent',
      rent: '1',
      taxpayer: 'smallScale',
    });
    expect(text.zh).toContain('（已知期间：2019-01-01 至 2027-12-31）');
    expect(text.en).toContain('(known: 2019-01-01 to 2027-12-31)');
  });
});
