import { choice, list, money, text, type Values, yesNo } from '../engine/index.ts';
import { RATE_KINDS, SIMPLIFIED_KINDS } from './vat-law.ts';

const INPUT = text('进项税额', 'Input tax');
const RETURNED = text('红字冲减填负数', 'Negative for sales taken back');
/** Far below what any return holds; only there so that sales taken back can be told. */
const MIN = '-100000000000';

/** Inputs of VAT under the general method. */
export const generalVatFields = {
  sales: list(
    text('一般计税销售', 'Sales under the general method'),
    {
      kind: choice(text('项目', 'Kind'), RATE_KINDS),
      amount: money(text('销售额', 'Sales'), { required: true, min: MIN, help: RETURNED }),
      includesTax: yesNo(text('含增值税', 'Includes VAT')),
    },
    { maxRows: 50 },
  ),
  simplified: list(
    text('简易计税销售', 'Sales under the simplified method'),
    {
      kind: choice(text('项目', 'Kind'), SIMPLIFIED_KINDS),
      amount: money(text('销售额', 'Sales'), { required: true, min: MIN, help: RETURNED }),
      includesTax: yesNo(text('含增值税', 'Includes VAT'), { default: true }),
    },
    { maxRows: 50 },
  ),
  inputTax: money(text('凭专用发票等抵扣的进项税额', 'Input tax on special invoices'), {
    section: INPUT,
    help: text(
      '含海关缴款书、代扣代缴完税凭证、高速公路通行费电子发票',
      'With customs certificates, tax withheld for foreign sellers and road tolls',
    ),
  }),
  farmProduce: money(text('农产品收购（买价）', 'Farm produce bought, price'), {
    help: text('按收购发票、销售发票买价计算抵扣', 'Deducted from the price on purchase invoices'),
  }),
  farmProcessing: yesNo(
    text('用于生产基本税率货物（加计扣除）', 'For making standard-rate goods (higher rate)'),
    { help: text('2017年7月至2025年', 'July 2017 to 2025') },
  ),
  railAirTickets: money(
    text('铁路、航空客票（票价加燃油附加）', 'Rail and air tickets, fare and fuel surcharge'),
    { help: text('2019年4月起；含税金额', 'Since April 2019; as paid') },
  ),
  roadWaterTickets: money(text('公路、水路客票', 'Road and water tickets'), {
    help: text('2019年4月起；含税金额', 'Since April 2019; as paid'),
  }),
  bridgeTolls: money(text('桥、闸通行费', 'Bridge and lock tolls'), {
    help: text('2016年8月起；含税金额', 'Since August 2016; as paid'),
  }),
  transferOut: money(text('进项税额转出', 'Input tax transferred out'), {
    help: text(
      '用于免税、简易、集体福利、个人消费或非正常损失',
      'Exempt or simplified use, welfare, consumption, losses',
    ),
  }),
  creditBroughtForward: money(text('上期留抵税额', 'Credit brought forward')),
  additionalKind: choice(text('加计抵减', 'Additional credit'), {
    none: text('不适用', 'None'),
    productive: text('生产性服务业（2019-04至2023）', 'Productive services (2019-04 to 2023)'),
    consumer: text('生活性服务业（2019-10至2023）', 'Consumer services (2019-10 to 2023)'),
    advanced: text('先进制造业（2023至2027）', 'Advanced manufacturing (2023 to 2027)'),
    chips: text('集成电路（2023至2027）', 'Integrated circuits (2023 to 2027)'),
    machines: text('工业母机（2023至2027）', 'Machine tools (2023 to 2027)'),
  }),
  additionalBroughtForward: money(text('上期结转加计抵减额', 'Additional credit brought forward')),
  prepaid: money(text('已预缴税额', 'VAT prepaid')),
};
export type GeneralVatInput = Values<typeof generalVatFields>;
