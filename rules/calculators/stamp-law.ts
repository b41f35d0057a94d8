import { Parameters, text } from '../engine/index.ts';
import file from '../parameters/stamp-tax.json' with { type: 'json' };

const law = new Parameters(file);

/** The items taxed by a rate on an amount (印花税税目税率表). */
export const stampItems = {
  sale: text('买卖合同', 'Sale contract'),
  loan: text('借款合同', 'Loan contract'),
  financeLease: text('融资租赁合同', 'Finance lease'),
  work: text('承揽合同', 'Work contract'),
  construction: text('建设工程合同（施工）', 'Construction contract'),
  surveyDesign: text('建设工程合同（勘察、设计）', 'Survey and design contract'),
  transport: text('运输合同', 'Transport contract'),
  technology: text('技术合同', 'Technology contract'),
  lease: text('租赁合同', 'Lease contract'),
  custody: text('保管合同', 'Custody contract'),
  warehousing: text('仓储合同', 'Warehousing contract'),
  propertyInsurance: text('财产保险合同', 'Property insurance contract'),
  landGrant: text('土地使用权出让书据', 'Grant of a land-use right'),
  landBuildingTransfer: text('土地使用权、房屋等转让书据（房产买卖）', 'Transfer of land or buildings'),
  equityTransfer: text('股权转让书据', 'Transfer of equity'),
  ipTransfer: text('商标、著作权、专利、专有技术转让书据', 'Transfer of trademark, copyright, patent'),
  accountBooks: text('营业账簿（实收资本、资本公积）', 'Account books (capital)'),
};
export type RatedItem = keyof typeof stampItems;

const TITLES = ['landBuildingTransfer', 'equityTransfer', 'ipTransfer'] as const;
const ORDERS = ['sale', 'work', 'transport', 'technology', 'lease', 'custody', 'warehousing'] as const;
const PREMISES = ['landGrant', 'landBuildingTransfer', 'lease', 'construction'] as const;

/** What each exemption is for (印花税法第十二条; 财税〔2008〕24号; 财税〔2008〕137号); one not named is for every instrument. */
export const exemptItems: Readonly<Record<string, readonly RatedItem[]>> = {
  homeTrade: ['landBuildingTransfer'],
  homeLease: ['lease'],
  gift: TITLES,
  farm: ['sale', 'propertyInsurance'],
  interestFree: ['loan'],
  medicine: ['sale'],
  eOrder: ORDERS,
  individualMovables: ['sale'],
  embassy: PREMISES,
};

/** Parameters of the stamp tax. */
export const stampLaw = {
  rates: {
    sale: law.number('sale'),
    loan: law.number('loan'),
    financeLease: law.number('financeLease'),
    work: law.number('work'),
    construction: law.number('construction'),
    surveyDesign: law.number('surveyDesign'),
    transport: law.number('transport'),
    technology: law.number('technology'),
    lease: law.number('lease'),
    custody: law.number('custody'),
    warehousing: law.number('warehousing'),
    propertyInsurance: law.number('propertyInsurance'),
    landGrant: law.number('landGrant'),
    landBuildingTransfer: law.number('landBuildingTransfer'),
    equityTransfer: law.number('equityTransfer'),
    ipTransfer: law.number('ipTransfer'),
    accountBooks: law.number('accountBooks'),
  },
  pieces: { otherBooks: law.number('otherBooks'), licence: law.number('licence') },
  securitiesRate: law.number('securitiesRate'),
  securitiesSides: law.rule('securitiesSides'),
  rounding: law.rule('rounding'),
  leaseMinimum: law.number('leaseMinimum'),
  exemptions: {
    homeTrade: law.rule('exemptHomeTrade'),
    homeLease: law.rule('exemptHomeLease'),
    copy: law.rule('exemptCopy'),
    gift: law.rule('exemptGift'),
    farm: law.rule('exemptFarm'),
    interestFree: law.rule('exemptInterestFree'),
    medicine: law.rule('exemptMedicine'),
    eOrder: law.rule('exemptEOrder'),
    individualMovables: law.rule('outsideIndividualMovables'),
    military: law.rule('exemptMilitary'),
    embassy: law.rule('exemptEmbassy'),
  },
} as const;
