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
export type RateKind = keyof typeof vatRates;
/** Additional credit by kind of business. */
export const additionalCredit = {
  productive: parameters.number('additionalProductive'),
  consumer: parameters.number('additionalConsumer'),
  advanced: parameters.number('additionalAdvanced'),
  chips: parameters.number('additionalChips'),
  machines: parameters.number('additionalMachines'),
} as const;
/** Simplified items: the rate of the tax, and the one that turns a price with tax into sales. */
export const simplified = {
  levy3: { rate: parameters.number('simplified3'), divisor: parameters.number('simplified3') },
  levy5: { rate: parameters.number('simplified5'), divisor: parameters.number('simplified5') },
  usedAsset: { rate: parameters.number('usedAssetRate'), divisor: parameters.number('usedAssetDivisor') },
  usedCar: { rate: parameters.number('usedCarRate'), divisor: parameters.number('usedCarRate') },
  housingRental: {
    rate: parameters.number('housingRentalRate'),
    divisor: parameters.number('housingRentalDivisor'),
  },
} as const;
/** Input tax computed from a price. */
export const inputLaw = {
  farmDeduction: parameters.number('farmDeduction'),
  farmDeductionProcessing: parameters.number('farmDeductionProcessing'),
  passengerRailAir: parameters.number('passengerRailAir'),
  passengerRoadWater: parameters.number('passengerRoadWater'),
  bridgeToll: parameters.number('bridgeToll'),
};
/** How a buyer withholds for a foreign seller. */
export const withholdingRule = parameters.rule('withholding');

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

/** Items a general taxpayer taxes by the simplified method. */
export const SIMPLIFIED_KINDS = {
  levy3: text('简易计税3%项目', 'Simplified items at 3 %'),
  levy5: text(
    '简易计税5%项目（2016年4月30日前取得的不动产、老项目；2025年及以前含劳务派遣差额）',
    'At 5 %: real estate acquired by 30 April 2016, old projects; until 2025 the margin of labour dispatch',
  ),
  usedAsset: text('使用过的固定资产、旧货', 'Used fixed assets, second-hand goods'),
  usedCar: text('二手车经销', 'Used-car dealing'),
  housingRental: text('住房租赁企业向个人出租住房（1.5%）', 'Housing-rental firms letting homes (1.5 %)'),
};
