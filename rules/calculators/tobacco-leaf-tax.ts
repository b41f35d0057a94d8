import { amount, defineCalculator, Exact, money, Parameters, text, toFen } from '../engine/index.ts';
import file from '../parameters/tobacco-leaf-tax.json' with { type: 'json' };

const law = new Parameters(file);
const rate = law.number('rate');
const subsidy = law.number('subsidy');

/** Tobacco-leaf tax (烟叶税): what is paid for leaves, with the subsidy of 10 %, × 20 %. */
export const tobaccoLeafTax = defineCalculator({
  id: 'tobacco-leaf-tax',
  group: 'goods',
  title: text('烟叶税', 'Tobacco-leaf tax'),
  summary: text('收购烟叶的单位缴纳，价款加10%补贴后乘20%', 'Paid by buyers of tobacco leaves'),
  keywords: ['烟叶税', '烟叶', '收购', 'yanyeshui', 'tobacco'],
  from: '2006-04-28',
  fields: {
    price: money(text('烟叶收购价款', 'Price paid for the leaves'), {
      required: true,
      help: text('不含价外补贴；补贴统一按10%计算', 'Without the subsidy, which is always counted as 10 %'),
    }),
  },
  outputs: {
    base: amount(text('价款总额', 'Total paid')),
    taxPayable: amount(text('应纳烟叶税', 'Tobacco-leaf tax'), { main: true }),
  },
  compute({ price }, it) {
    const base = it.step(
      'base',
      text('价款总额', 'Total paid'),
      price.times(Exact.one.plus(it.number(subsidy))),
    );
    return {
      base,
      taxPayable: it.step(
        'taxPayable',
        text('应纳烟叶税', 'Tobacco-leaf tax'),
        toFen(base.times(it.number(rate))),
      ),
    };
  },
});
