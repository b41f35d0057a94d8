import { amount, choice, defineCalculator, Exact, money, ratio, text, toFen } from '../engine/index.ts';
import { landVatLaw } from './land-vat-law.ts';

const HUNDRED = Exact.whole(100);

/** Pre-levy of the land value-added tax on presales (土地增值税预征). */
export const landVatPrelevy = defineCalculator({
  id: 'land-vat-prelevy',
  group: 'property',
  title: text('土地增值税预征', 'Land value-added tax, pre-levy'),
  summary: text(
    '预售房款扣除应预缴增值税后按当地预征率预缴',
    'Presale receipts less the VAT prepayment, at the local rate',
  ),
  keywords: ['土地增值税', '预征', '预缴', '预售', '房地产开发', 'yuzheng', 'prelevy'],
  from: '2010-05-25',
  fields: {
    receipts: money(text('预收款', 'Presale receipts'), { required: true }),
    vatPrepaid: money(text('应预缴增值税', 'VAT to be prepaid on them'), {
      help: text('计征依据 = 预收款 − 应预缴增值税', 'Base = receipts − VAT prepayment'),
    }),
    rate: ratio(text('当地预征率', 'Local pre-levy rate'), {
      required: true,
      help: text(
        '按房产类型由当地规定，请向税务机关查询；本系统不代填',
        'Set locally by kind of property; ask the tax office',
      ),
    }),
    region: choice(text('地区', 'Region'), {
      east: text('东部（含山东）', 'East (with Shandong)'),
      central: text('中部和东北', 'Centre and north-east'),
      west: text('西部', 'West'),
      social: text('保障性住房（不受下限约束）', 'Social housing (no floor)'),
    }),
  },
  outputs: {
    base: amount(text('计征依据', 'Base')),
    taxPayable: amount(text('应预缴土地增值税', 'Land VAT to prepay'), { main: true }),
  },
  compute({ receipts, vatPrepaid, rate, region }, it) {
    if (vatPrepaid.isAbove(receipts))
      it.refuse(
        'vatPrepaid',
        'range',
        text('应预缴增值税不能大于预收款', 'The VAT cannot exceed the receipts'),
      );
    const floor = region === 'social' ? undefined : it.number(landVatLaw.prelevy[region]);
    if (floor !== undefined && rate.isBelow(floor))
      it.refuse(
        'rate',
        'range',
        text(
          `预征率不得低于 ${floor.times(HUNDRED).toString()}%`,
          `The rate may not be below ${floor.times(HUNDRED).toString()} %`,
        ),
      );
    it.use(landVatLaw.prelevyBase);
    const base = it.step(
      'base',
      text('计征依据', 'Base'),
      receipts.minus(vatPrepaid),
      'CNY',
      landVatLaw.prelevyBase,
    );
    const taxPayable = it.step(
      'taxPayable',
      text('应预缴土地增值税', 'Land VAT to prepay'),
      toFen(base.times(rate)),
    );
    return { base, taxPayable };
  },
});
