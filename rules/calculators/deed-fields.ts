import { choice, decimal, money, ratio, text, yesNo } from '../engine/index.ts';

const HOME = { field: 'kind', in: ['home'] };

/** Inputs of the deed tax. */
export const deedFields = {
  kind: choice(text('取得方式', 'How it is acquired'), {
    home: text('个人购买住房', 'An individual buys a home'),
    purchase: text(
      '购买其他房屋或土地使用权（商铺、写字楼、单位购房等）',
      'Other purchase: shop, office, by an entity',
    ),
    grant: text('土地使用权出让', 'Grant of a land-use right'),
    exchange: text('房屋、土地互换', 'Exchange'),
    gift: text('受赠', 'Gift'),
    contribution: text('作价投资、抵债、划转、奖励等', 'Contribution, settlement of debt, award'),
  }),
  price: money(text('不含增值税成交价格', 'Price without VAT'), {
    required: true,
    help: text(
      '受赠填税务机关核定的价格；互换填换入房地产的价格',
      'Gift: the assessed price; exchange: the price of what is received',
    ),
  }),
  givenPrice: money(text('换出房地产的价格', 'Price of what is given'), {
    when: { field: 'kind', in: ['exchange'] },
  }),
  homes: choice(
    text('家庭住房套数（含本套）', 'Homes of the family with this one'),
    {
      first: text('家庭唯一住房（首套）', 'The only home'),
      second: text('第二套', 'The second'),
      third: text('第三套及以上', 'The third or more'),
    },
    {
      when: HOME,
      help: text(
        '按本人、配偶和未成年子女在房屋所在县（市、区）的住房计算',
        'Of the buyer, spouse and minor children in the county or district',
      ),
    },
  ),
  area: decimal(text('建筑面积', 'Floor area'), {
    unit: text('㎡', 'm²'),
    when: HOME,
    help: text(
      '2024年12月起以140㎡、以前以90㎡为线；第三套及以上和没有优惠的可不填',
      'The line is 140 m² since December 2024, 90 m² before; not needed where there is no relief, as for a third home',
    ),
  }),
  ordinary: yesNo(text('普通住房', 'Ordinary home'), {
    default: true,
    when: HOME,
    help: text('仅影响2016年2月21日及以前', 'Only counts until 2016-02-21'),
  }),
  firstTier: yesNo(text('北京、上海、广州、深圳', 'Beijing, Shanghai, Guangzhou or Shenzhen'), {
    when: HOME,
    help: text(
      '2024年11月30日及以前，四市第二套住房不享受优惠',
      'No relief for a second home there until 2024-11-30',
    ),
  }),
  localRate: ratio(text('当地适用税率', 'Local rate'), {
    max: '0.05',
    help: text(
      '3%–5%，由省规定；不填按山东省3%（待核实）',
      '3 % to 5 % by the province; empty means Shandong, 3 % (to be checked)',
    ),
  }),
  exemption: choice(text('免税情形', 'Exemption'), {
    none: text('无', 'None'),
    spouse: text('夫妻之间变更权属', 'Between spouses'),
    inheritance: text('法定继承', 'Statutory inheritance'),
    institution: text(
      '国家机关、事业单位等用于办公、教学、医疗、科研、军事',
      'State bodies and institutions for their work',
    ),
    nonprofit: text('非营利学校、医疗机构、社会福利机构', 'Non-profit school, hospital, welfare'),
    wasteland: text('荒山荒地荒滩用于农林牧渔', 'Wasteland for farming'),
    embassy: text('外国驻华使领馆、国际组织', 'Embassies and international organisations'),
    publicHousing: text(
      '城镇职工第一次购买公有住房（2021年8月前）',
      'First purchase of public housing (until August 2021)',
    ),
  }),
};
