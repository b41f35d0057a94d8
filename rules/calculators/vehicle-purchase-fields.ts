import { choice, day, decimal, integer, money, text } from '../engine/index.ts';

const BUY = { field: 'purpose', in: ['purchase', 'import'] };
const LATER = { field: 'purpose', in: ['return', 'change'] };
const IMPORT = { field: 'purpose', in: ['import'] };

/** Inputs of the vehicle purchase tax. */
export const vehiclePurchaseFields = {
  purpose: choice(text('办理事项', 'What for'), {
    purchase: text('购买（含受赠、获奖、自产自用）', 'Purchase (gift, prize, own production too)'),
    import: text('进口自用', 'Import for own use'),
    return: text('退车退税', 'Refund for a returned vehicle'),
    change: text('免税、减税车辆转让或改变用途补税', 'A relieved vehicle sold or put to another use'),
  }),
  vehicle: choice(
    text('车辆类型', 'Kind of vehicle'),
    {
      car: text('燃油乘用车（9座及以下）', 'Passenger car with an engine'),
      newEnergyCar: text('新能源乘用车', 'New-energy passenger car'),
      newEnergyOther: text('其他新能源汽车（客车、货车等）', 'Other new-energy vehicle'),
      other: text('其他汽车、有轨电车', 'Other motor vehicle, tram'),
      trailer: text('挂车', 'Trailer'),
      motorcycle: text('摩托车', 'Motorcycle'),
      exempt: text(
        '法定免税车辆（公交、消防、专用作业车、使领馆等）',
        'Exempt by law (buses, fire engines, special vehicles, embassies)',
      ),
    },
    { when: BUY },
  ),
  priceKind: choice(
    text('价格', 'Price'),
    { net: text('不含增值税', 'Without VAT'), gross: text('含增值税（价税合计）', 'With VAT') },
    { when: { field: 'purpose', in: ['purchase'] } },
  ),
  price: money(text('购车价格', 'Price of the vehicle'), {
    required: true,
    when: { field: 'purpose', in: ['purchase', 'change'] },
    help: text(
      '机动车销售统一发票上的价格；补税时填初次申报的计税价格（不含增值税）',
      'As on the invoice; for a change of use the taxable price first declared, without VAT',
    ),
  }),
  customsValue: money(text('关税完税价格', 'Customs value'), { required: true, when: IMPORT }),
  customsDuty: money(text('关税', 'Customs duty'), { when: IMPORT }),
  consumptionTax: money(text('消费税', 'Consumption tax'), { when: IMPORT }),
  litres: decimal(text('排量（升）', 'Engine size in litres'), {
    unit: text('升', 'L'),
    when: { field: 'vehicle', in: ['car'] },
    help: text(
      '只在有小排量优惠的日期需要：2009-01-20–2010年、2015-10–2017年（1.6升）、2022-06–12（2.0升且单价不超30万元）',
      'Only needed while small engines have relief: 2009-01-20 to 2010, 2015-10 to 2017 (1.6 L), 2022-06 to 2022-12 (2.0 L and at most 300,000)',
    ),
  }),
  millilitres: integer(text('摩托车排气量（毫升）', 'Engine size of the motorcycle'), {
    unit: text('毫升', 'ml'),
    when: { field: 'vehicle', in: ['motorcycle'] },
  }),
  taxPaid: money(text('已缴车辆购置税', 'Tax already paid'), { when: LATER }),
  since: day(text('缴税日期（退车）或初次申报日期（补税）', 'Day of payment, or of the first declaration'), {
    required: true,
    when: LATER,
    help: text('满年数算至计算日期', 'Full years count up to the date of the calculation'),
  }),
};
