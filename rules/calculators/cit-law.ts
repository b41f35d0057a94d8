import { Parameters } from '../engine/index.ts';
import file from '../parameters/cit.json' with { type: 'json' };

const law = new Parameters(file);
const assessed = (name: string) => ({
  least: law.number(`assessed${name}Min`),
  most: law.number(`assessed${name}Max`),
});

/** Parameters of the corporate income tax that several calculators share. */
export const citLaw = {
  rate: law.number('rate'),
  rateSmall: law.number('rateSmall'),
  rateHighTech: law.number('rateHighTech'),
  rateNonResident: law.number('rateNonResident'),
  small: {
    income: law.number('smallIncome'),
    staff: { industry: law.number('smallStaffIndustry'), other: law.number('smallStaffOther') },
    assets: { industry: law.number('smallAssetsIndustry'), other: law.number('smallAssetsOther') },
    method: law.rule('smallMethod'),
    halfUpTo: law.number('smallHalfUpTo'),
    halfFactor: law.number('smallHalfFactor'),
    bands: law.progressive('smallBands'),
  },
  rateForeignHighTech: law.number('rateForeignHighTech'),
  halvedAtGeneral: law.rule('halvedAtGeneral'),
  assessedSmall: law.rule('assessedSmall'),
  debtEquity: { other: law.number('debtEquityOther'), financial: law.number('debtEquityFinancial') },
  minYears: {
    building: law.number('minYearsBuilding'),
    machinery: law.number('minYearsMachinery'),
    tools: law.number('minYearsTools'),
    vehicle: law.number('minYearsVehicle'),
    electronics: law.number('minYearsElectronics'),
  },
  oneOffLimit: law.number('oneOffLimit'),
  foreignCreditYears: law.number('foreignCreditYears'),
  lossYears: law.number('lossYears'),
  lossYearsHighTech: law.number('lossYearsHighTech'),
  welfareLimit: law.number('welfareLimit'),
  unionLimit: law.number('unionLimit'),
  educationLimit: law.number('educationLimit'),
  educationLimitHighTech: law.number('educationLimitHighTech'),
  entertainmentShare: law.number('entertainmentShare'),
  entertainmentCap: law.number('entertainmentCap'),
  advertisingLimit: law.number('advertisingLimit'),
  advertisingLimitSpecial: law.number('advertisingLimitSpecial'),
  advertisingTobacco: law.rule('advertisingTobacco'),
  donationLimit: law.number('donationLimit'),
  donationYears: law.number('donationYears'),
  equipmentCredit: law.number('equipmentCredit'),
  ventureDeduction: law.number('ventureDeduction'),
  disabledPlus: law.number('disabledPlus'),
  techTransferExempt: law.number('techTransferExempt'),
  techTransferHalf: law.number('techTransferHalf'),
  research: {
    general: law.number('rdGeneral'),
    manufacturing: law.number('rdManufacturing'),
    techSme: law.number('rdTechSme'),
    chip: law.number('rdChip'),
    fourthQuarter: law.number('rdFourthQuarter'),
  },
  assessed: {
    farming: assessed('Farming'),
    manufacturing: assessed('Manufacturing'),
    trade: assessed('Trade'),
    transport: assessed('Transport'),
    construction: assessed('Construction'),
    catering: assessed('Catering'),
    entertainment: assessed('Entertainment'),
    other: assessed('Other'),
  },
} as const;
