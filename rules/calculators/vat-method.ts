import { amount, choice, defineCalculator, Exact, money, text, toFen } from '../engine/index.ts';
import { RATE_KINDS, simplified, vatRates } from './vat-law.ts';

const { export: _export, ...KINDS } = RATE_KINDS;
const GENERAL = text('一般计税', 'General method');
const SIMPLE = text('简易计税', 'Simplified method');

/**
 * The choice of a general taxpayer for a project that may be taxed by the simplified method: output tax less input
 * tax, or the price × levy rate without credit (公告2026年第10号 第三条; 财税〔2016〕36号附件2). It binds for 36 months.
 */
export const vatMethod = defineCalculator({
  id: 'vat-method',
  group: 'vat',
  title: text('一般计税还是简易计税', 'General or simplified method'),
  summary: text(
    '老项目、清包工、旧不动产等两种方法的税额比较',
    'What an old project costs under either method',
  ),
  keywords: ['简易计税', '一般计税', '选择', '老项目', '清包工', '比较', 'jianyi', 'method'],
  from: '2014-07-01',
  to: '2027-12-31',
  fields: {
    kind: choice(text('项目（一般计税的税率）', 'Kind, for the general rate'), KINDS, {
      default: 'construction',
    }),
    levy: choice(text('简易计税征收率', 'Levy rate of the simplified method'), {
      levy3: text(
        '3%（清包工、建筑老项目、公共交通、仓储、收派等）',
        '3 % (labour-only and old construction, transport…)',
      ),
      levy5: text(
        '5%（2016年4月30日前取得的不动产、房地产老项目；2025年及以前含人力资源外包）',
        '5 % (real estate acquired by 30 April 2016; until 2025 staff outsourcing too)',
      ),
    }),
    price: money(text('含税价款', 'Price with VAT'), { required: true }),
    deductible: money(text('简易计税可扣除的金额', 'Deductible under the simplified method'), {
      help: text('如建筑分包款、不动产购置原价', 'Subcontracts, or what the real estate had cost'),
    }),
    inputTax: money(text('一般计税可抵扣的进项税额', 'Input tax creditable under the general method')),
  },
  outputs: {
    tax: amount(text('较低的应纳增值税', 'The lower VAT'), { main: true }),
    generalTax: amount(text('一般计税应纳税额', 'VAT under the general method')),
    simplifiedTax: amount(text('简易计税应纳税额', 'VAT under the simplified method')),
    creditLeft: amount(text('一般计税留抵税额', 'Credit left under the general method')),
    evenInput: amount(text('两法相等的进项税额', 'Input tax at which both are equal')),
  },
  compute({ kind, levy, price, deductible, inputTax }, it) {
    // Staff outsourcing could choose 5 % too (财税〔2016〕47号), until the VAT law left it to real estate.
    const outsourced = kind === 'services' && it.date < '2026-01-01';
    if (levy === 'levy5' && kind !== 'construction' && !outsourced)
      it.refuse(
        'levy',
        'range',
        text(
          '5%用于不动产和房地产老项目，项目应选“建筑、不动产租赁和销售、土地使用权”（2025年及以前的人力资源外包选服务）',
          '5 % is for real estate: choose construction and real estate (services for staff outsourcing until 2025)',
        ),
      );
    const rate = it.number(vatRates[kind]);
    const levyRate = it.number(simplified[levy].rate);
    const outputTax = it.step(
      'outputTax',
      text('销项税额', 'Output tax'),
      toFen(price.over(Exact.one.plus(rate)).times(rate)),
    );
    const generalTax = it.step(
      'generalTax',
      text('一般计税应纳税额', 'VAT under the general method'),
      outputTax.minus(inputTax).notBelowZero(),
    );
    const margin = deductible.isZero ? price : price.minus(deductible).notBelowZero();
    const simplifiedTax = it.step(
      'simplifiedTax',
      text('简易计税应纳税额', 'VAT under the simplified method'),
      toFen(margin.over(Exact.one.plus(levyRate)).times(levyRate)),
    );
    const creditLeft = inputTax.minus(outputTax).notBelowZero();
    const evenInput = it.step(
      'evenInput',
      text('两法相等的进项税额', 'Input tax at which both are equal'),
      outputTax.minus(simplifiedTax).notBelowZero(),
    );
    it.compare(
      [
        { id: 'general', name: GENERAL, figures: { tax: generalTax, creditLeft } },
        { id: 'simplified', name: SIMPLE, figures: { tax: simplifiedTax, creditLeft: Exact.zero } },
      ],
      'tax',
    );
    it.warn(
      'lock',
      text('选择简易计税后36个月内不得变更', 'Once chosen, the simplified method binds for 36 months'),
    );
    const tax = it.step('tax', text('较低的应纳增值税', 'The lower VAT'), generalTax.atMost(simplifiedTax));
    return { tax, generalTax, simplifiedTax, creditLeft, evenInput };
  },
});
