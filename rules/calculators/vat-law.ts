import { Parameters, text } from '../engine/index.ts';
import file from '../parameters/vat.json' with { type: 'json' };

const parameters = new Parameters(file);
/** Rates by kind of sale. */
export const vatRates = {
  standard: parameters.number('standard'),
  'low-goods': parameters.number('lowGoods'),
  transport: parameters.number('transport'),
  construction: parameters.number('construction'),
  services: parameters.number('services'),
  leasing: parameters.number('leasing'),
  export: parameters.number('export'),
} as const;
/** Additional credit by kind of business. */
export const additionalCredit = {
  productive: parameters.number('additionalProductive'),
  consumer: parameters.number('additionalConsumer'),
  advanced: parameters.number('additionalAdvanced'),
  chips: parameters.number('additionalChips'),
  machines: parameters.number('additionalMachines'),
} as const;
/** Simplified items and computed input tax. */
export const vatLaw = {
  simplified3: parameters.number('simplified3'),
  simplified5: parameters.number('simplified5'),
  usedAssetRate: parameters.number('usedAssetRate'),
  usedAssetDivisor: parameters.number('usedAssetDivisor'),
  usedCarRate: parameters.number('usedCarRate'),
  farmDeduction: parameters.number('farmDeduction'),
  farmDeductionProcessing: parameters.number('farmDeductionProcessing'),
  passengerRailAir: parameters.number('passengerRailAir'),
  passengerRoadWater: parameters.number('passengerRoadWater'),
};

/** What is sold, by the rate it bears. */
export const RATE_KINDS = {
  standard: text('货物、加工修理修配（基本税率）', 'Goods, processing and repair (standard rate)'),
  'low-goods': text('农产品、水气、图书、饲料化肥等', 'Farm produce, water, gas, books, feed'),
  transport: text('交通运输、邮政、基础电信', 'Transport, post, basic telecom'),
  construction: text('建筑、不动产租赁和销售、土地使用权', 'Construction, real estate, land-use rights'),
  services: text('现代服务、生活服务、金融、无形资产', 'Modern and consumer services, finance, intangibles'),
  leasing: text('有形动产租赁', 'Leasing of movables'),
  export: text('出口（零税率）', 'Exports (zero rate)'),
};
