import { choice, decimal, money, ratio, text, type Values } from '../engine/index.ts';
import { consumptionNames } from './consumption-law.ts';

const UNITS = {
  standard: text('税目的计量单位（支、500克、吨、升）', 'The unit of the rate (stick, 500 g, tonne, litre)'),
  carton: text('条（卷烟，200支）', 'Carton of 200 cigarettes'),
  box: text('标准箱（卷烟，50000支）', 'Case of 50,000 cigarettes'),
  kilogram: text('千克（白酒）', 'Kilogram (white spirit)'),
  tonne: text('吨', 'Tonne'),
  litre: text('升', 'Litre'),
};
/** Units a quantity may be given in. */
export type UnitName = keyof typeof UNITS;
/** Inputs of the consumption tax. */
export const consumptionFields = {
  item: choice(text('应税消费品', 'Goods'), consumptionNames),
  mode: choice(text('计税情形', 'Occasion'), {
    sale: text(
      '销售（含按同类价格计税的自用、委托加工）',
      'Sale (or own use and processing at the price of like goods)',
    ),
    ownUse: text('自产自用，无同类价格', 'Own use without a price of like goods'),
    commissioned: text('委托加工，无同类价格', 'Commissioned processing without a price of like goods'),
    import: text('进口', 'Import'),
  }),
  sales: money(text('销售额', 'Sales'), {
    when: { field: 'mode', in: ['sale'] },
    help: text(
      '不含增值税；含增值税的，请同时填写下面的增值税税率',
      'Without VAT; where it includes VAT, enter the VAT rate below',
    ),
  }),
  vatRate: ratio(text('销售额所含增值税的税率或征收率', 'VAT rate included in the sales'), {
    max: '0.17',
    when: { field: 'mode', in: ['sale'] },
    help: text(
      '不含税销售额＝含税÷（1＋税率）；不含税不填',
      'Sales without VAT = sales ÷ (1 + rate); empty where they include none',
    ),
  }),
  quantity: decimal(text('数量（从量、复合计税）', 'Quantity (specific rates)')),
  unit: choice(text('数量单位', 'Unit of the quantity'), UNITS),
  unitPrice: money(text('每单位价格（不含增值税）', 'Price of a unit without VAT'), {
    help: text(
      '卷烟每条、啤酒每吨、手表每只、汽车每辆、化妆品每毫升（克）、面膜每片；用于核对税目，可不填',
      'A carton, tonne, watch, car, ml, piece; checks the item, may be left empty',
    ),
  }),
  cost: money(text('成本', 'Cost'), { when: { field: 'mode', in: ['ownUse'] } }),
  profit: money(text('利润', 'Profit'), {
    when: { field: 'mode', in: ['ownUse'] },
    help: text(
      '按全国平均成本利润率计算；填写成本利润率的，不必填写',
      'At the national average profit rate; not needed where that rate is entered',
    ),
  }),
  profitRate: ratio(text('全国平均成本利润率', 'National average profit rate'), {
    when: { field: 'mode', in: ['ownUse'] },
    help: text('利润＝成本×成本利润率', 'Profit = cost × rate'),
  }),
  material: money(text('材料成本', 'Materials'), { when: { field: 'mode', in: ['commissioned'] } }),
  processing: money(text('加工费', 'Processing fee'), { when: { field: 'mode', in: ['commissioned'] } }),
  customsValue: money(text('关税完税价格', 'Customs value'), { when: { field: 'mode', in: ['import'] } }),
  customsDuty: money(text('关税', 'Customs duty'), { when: { field: 'mode', in: ['import'] } }),
  credit: money(text('准予扣除的已纳消费税', 'Consumption tax already paid that may be credited'), {
    help: text(
      '外购或委托加工收回的应税消费品连续生产应税消费品',
      'On taxed goods bought or processed and used to make taxed goods',
    ),
  }),
};
export type ConsumptionInput = Values<typeof consumptionFields>;
