import { choice, decimal, money, months, ratio, text, yesNo } from '../engine/index.ts';
import { taxpayerField } from './six-taxes.ts';

export const propertyBases = {
  value: text('从价（自用、经营用）', 'On value (own use)'),
  rent: text('从租（出租）', 'On rent (let)'),
  both: text('一年内部分月份自用、部分月份出租', 'In use for part of the year, let for the rest'),
};
const VALUE = text('从价计征', 'On value');
const RENT = text('从租计征', 'On rent');
const SQUARE_METRES = text('㎡', 'm²');

/** Inputs of the property tax. */
export const propertyFields = {
  basis: choice(text('计税方式', 'Taxed on'), propertyBases),
  houseValue: money(text('房产原值（不含地价）', 'Original value without land'), {
    section: VALUE,
    help: text(
      '账簿记载的房屋原价；已含地价的，地价填0',
      'As booked; if it includes the land already, enter 0 for the land',
    ),
  }),
  landPrice: money(text('取得土地使用权支付的价款', 'Price paid for the land'), {
    help: text('地价应计入房产原值', 'The land counts as part of the original value'),
  }),
  landArea: decimal(text('宗地面积', 'Area of the plot'), {
    unit: SQUARE_METRES,
    help: text(
      '用于判断容积率是否低于0.5；不填则地价全额计入',
      'For the plot ratio; if empty the whole price counts',
    ),
  }),
  floorArea: decimal(text('房产建筑面积', 'Floor area'), { unit: SQUARE_METRES }),
  reduction: ratio(text('原值减除比例', 'Reduction of the original value'), {
    max: '0.3',
    help: text(
      '从价计征必填：由省规定，10%–30%，例如0.3；本地数值请向税务机关核实，不代填',
      'Needed when taxed on value: set by the province, 10 % to 30 %, e.g. 0.3; ask the tax office, it is not filled in',
    ),
  }),
  valueMonths: months(text('从价应税月数', 'Months taxed on value'), {
    default: '12',
    help: text(
      '自取得或交付的次月起至年底或权利终止当月；出租的免租期由产权人从价缴纳',
      'From the month after delivery to December or the month the right ends; in rent-free months the owner pays on value',
    ),
  }),
  rent: money(text('不含增值税租金收入（本年）', 'Rent of the year without VAT'), {
    section: RENT,
    help: text(
      '从租计征填写；两种方式都填的并列比较',
      'When taxed on rent; where both are entered both are compared',
    ),
  }),
  rentKind: choice(text('出租类型', 'Kind of letting'), {
    standard: text('一般出租（12%）', 'Ordinary (12 %)'),
    individualHome: text('个人出租住房（4%）', 'Home let by an individual (4 %)'),
    enterpriseHome: text(
      '单位向个人出租住房（4%，2008年3月起；向专业化租赁企业出租的2021年10月起）',
      'Home let by an organisation to people (4 %, since March 2008; to letting firms since October 2021)',
    ),
  }),
  taxpayer: taxpayerField,
  exemptHome: yesNo(text('个人所有非营业用房产', 'An individual’s property not used for business'), {
    help: text(
      '自住住房免税（上海、重庆试点除外）',
      'One’s own home is exempt (but for the pilots of Shanghai and Chongqing)',
    ),
  }),
};
