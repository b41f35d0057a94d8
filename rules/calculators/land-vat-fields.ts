import { choice, money, text, yesNo } from '../engine/index.ts';
import { deductionFields } from './land-vat-deductions.ts';

/** Inputs of the land value-added tax. */
export const landVatFields = {
  kind: choice(text('转让类型', 'What is transferred'), {
    direct: text('扣除项目合计已知', 'Deductions known in total'),
    developer: text('房地产开发企业转让新房', 'New building of a developer'),
    newBuilding: text('非房地产开发企业转让新房', 'New building of another owner'),
    oldAssessed: text('转让旧房（评估价格）', 'Old building, by assessment'),
    oldInvoice: text('转让旧房（购房发票）', 'Old building, by purchase invoice'),
  }),
  revenue: money(text('转让收入（不含增值税）', 'Revenue without VAT'), { required: true }),
  ...deductionFields,
  ordinaryHousing: yesNo(text('建造普通标准住宅出售', 'Ordinary housing built for sale'), {
    when: { field: 'kind', in: ['direct', 'developer', 'newBuilding'] },
    help: text(
      '增值率不超过20%免税；须与其他房产分别核算',
      'Exempt up to a ratio of 20 %, if accounted apart',
    ),
  }),
  individualHome: yesNo(text('个人销售住房', 'An individual sells a home'), {
    help: text('2008年11月起免税', 'Exempt since November 2008'),
  }),
  prepaid: money(text('已预缴土地增值税', 'Land VAT already prepaid')),
};
