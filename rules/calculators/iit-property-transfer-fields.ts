import { choice, money, ratio, text, yesNo } from '../engine/index.ts';
import { donationFields } from './donations.ts';

const HOME = { field: 'kind', in: ['home'] } as const;
/** Inputs of the tax on a transfer of property. */
export const transferFields = {
  kind: choice(text('转让的财产', 'What is transferred'), {
    home: text('住房', 'Home'),
    property: text('商铺、车辆、设备等其他财产', 'Other property: shops, vehicles, equipment'),
    equity: text('非上市公司股权', 'Shares of an unlisted company'),
    listed: text('上市公司股票（非限售）', 'Listed shares, not restricted'),
    restricted: text('限售股', 'Restricted shares'),
  }),
  price: money(text('转让收入（不含增值税）', 'Price, without VAT'), { required: true }),
  costKnown: yesNo(text('能提供原值凭证', 'The cost can be proved'), {
    default: true,
    help: text(
      '不能的：住房按核定征收率，限售股按收入15%核定原值和税费，其他财产由税务机关核定',
      'If not: an assessed rate for homes, 15 % of the price as cost for restricted shares; the tax office decides for the rest',
    ),
  }),
  cost: money(text('财产原值', 'Cost'), {
    help: text(
      '买入价和买入时的税费；除免税外必填',
      'The price paid, with taxes and charges paid then; needed unless exempt',
    ),
    when: { field: 'costKnown', in: [true] },
  }),
  fees: money(text('合理费用和税金', 'Reasonable fees and taxes'), {
    help: text(
      '转让时缴纳的税费、手续费等；住房还有贷款利息、公证费；装修费另填',
      'Taxes and charges of the sale; for homes also loan interest; fitting-out goes below',
    ),
    when: { field: 'costKnown', in: [true] },
  }),
  fittingOut: money(text('住房装修费用', 'Fitting-out of the home'), {
    help: text(
      '凭发票，不超过原值10%（已购公有住房、经济适用房15%）',
      'With invoices, up to 10 % of the cost (15 % for former public or subsidised homes)',
    ),
    when: HOME,
  }),
  publicHome: yesNo(text('已购公有住房或经济适用房', 'A former public or a subsidised home'), { when: HOME }),
  onlyHomeFiveYears: yesNo(
    text('自用满五年且家庭唯一住房', 'Lived in for five years and the family’s only home'),
    {
      help: text('免税（1994年5月13日起）', 'Exempt (since 1994-05-13)'),
      when: HOME,
    },
  ),
  assessedRate: ratio(text('当地核定征收率', 'Assessed rate of the place'), {
    help: text(
      '1%至3%，以当地税务机关公布为准；山东各市未核实',
      '1 % to 3 %, as the local tax office states',
    ),
    when: { field: 'costKnown', in: [false] },
  }),
  newHomePrice: money(
    text('一年内同城新购住房金额', 'Price of a home bought in the same city within a year'),
    {
      help: text('2022年10月至2027年换购住房可申请退税', 'From October 2022 to 2027 the tax may be refunded'),
      when: HOME,
    },
  ),
  ...donationFields,
};
