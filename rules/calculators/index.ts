import type { Calculator } from '../engine/calculator.ts';
import { businessTax } from './business-tax.ts';
import { citAnnual } from './cit-annual.ts';
import { citAssessed } from './cit-assessed.ts';
import { citDepreciation } from './cit-depreciation.ts';
import { citNonresident } from './cit-nonresident.ts';
import { citPrepayment } from './cit-prepayment.ts';
import { consumptionTax } from './consumption-tax.ts';
import { deedTax } from './deed-tax.ts';
import { environmentalTax } from './environmental-tax.ts';
import { farmlandTax } from './farmland-tax.ts';
import { filingCalendar } from './filing-calendar.ts';
import { iitAnnual } from './iit-annual.ts';
import { iitBonus } from './iit-bonus.ts';
import { iitBusiness } from './iit-business.ts';
import { iitCouple } from './iit-couple.ts';
import { iitEquity } from './iit-equity.ts';
import { iitLabourCumulative } from './iit-labour-cumulative.ts';
import { iitLease } from './iit-lease.ts';
import { iitPrivatePension, iitSeverance } from './iit-lump-sums.ts';
import { iitNonresident } from './iit-nonresident.ts';
import { iitPassive } from './iit-passive.ts';
import { iitPropertyTransfer } from './iit-property-transfer.ts';
import { iitAuthor, iitLabour, iitRoyalty } from './iit-remuneration.ts';
import { iitEarlyRetirement, iitInternalRetirement } from './iit-retirement.ts';
import { iitWageMonthly } from './iit-wage-monthly.ts';
import { iitWageWithholding } from './iit-wage-withholding.ts';
import { landUseTax } from './land-use-tax.ts';
import { landVat } from './land-vat.ts';
import { landVatPrelevy } from './land-vat-prelevy.ts';
import { lateFee } from './late-fee.ts';
import { propertyTax } from './property-tax.ts';
import { resourceTax } from './resource-tax.ts';
import { stampTax } from './stamp-tax.ts';
import { surcharges } from './surcharges.ts';
import { tobaccoLeafTax } from './tobacco-leaf-tax.ts';
import { vatGeneral } from './vat-general.ts';
import { vatHomeRent } from './vat-home-rent.ts';
import { vatHomeSale } from './vat-home-sale.ts';
import { vatImport } from './vat-import.ts';
import { vatMethod } from './vat-method.ts';
import { vatPrepayment } from './vat-prepayment.ts';
import { vatSmall } from './vat-small.ts';
import { vatWithholding } from './vat-withholding.ts';
import { vehiclePurchaseTax } from './vehicle-purchase-tax.ts';
import { vehicleVesselTax } from './vehicle-vessel-tax.ts';

/** Every calculator, in the order in which people look for them. Adding one is adding a line here. */
export const all: readonly Calculator[] = [
  iitAnnual,
  iitWageWithholding,
  iitBonus,
  iitCouple,
  iitLabour,
  iitAuthor,
  iitRoyalty,
  iitLabourCumulative,
  iitBusiness,
  iitLease,
  iitPropertyTransfer,
  iitPassive,
  iitSeverance,
  iitEarlyRetirement,
  iitInternalRetirement,
  iitPrivatePension,
  iitEquity,
  iitNonresident,
  iitWageMonthly,
  vatSmall,
  vatGeneral,
  vatMethod,
  vatImport,
  vatWithholding,
  vatPrepayment,
  vatHomeSale,
  vatHomeRent,
  deedTax,
  stampTax,
  propertyTax,
  landUseTax,
  landVat,
  landVatPrelevy,
  vehiclePurchaseTax,
  vehicleVesselTax,
  surcharges,
  filingCalendar,
  lateFee,
  businessTax,
  consumptionTax,
  environmentalTax,
  resourceTax,
  farmlandTax,
  tobaccoLeafTax,
  citAnnual,
  citPrepayment,
  citAssessed,
  citNonresident,
  citDepreciation,
];
