import { type Dated, type Exact, Parameters, text } from '../engine/index.ts';
import file from '../parameters/consumption-tax.json' with { type: 'json' };

const law = new Parameters(file);

/** What a specific rate is counted in. */
export type Measure = 'stick' | 'jin' | 'tonne' | 'litre';

export interface Item {
  readonly rate?: Dated<Exact>;
  readonly specific?: Dated<Exact>;
  readonly measure?: Measure;
  /** Litres in a tonne, for goods sold by either. */
  readonly litres?: Dated<Exact>;
  /** A unit price that decides whether the item applies: from the line on, or only below it. */
  readonly line?: { readonly from?: Dated<Exact>; readonly below?: Dated<Exact> };
  /** Taxed where it is sold on, not where it is made or imported. */
  readonly tradeOnly?: true;
  /** Tax paid on taxed materials may be credited (连续生产). */
  readonly credit?: true;
}

const cigaretteLine = law.number('cigaretteLine');
const beerLine = law.number('beerLine');
const stick = law.number('cigaretteStick');
const beerLitres = law.number('beerLitres');

function valued(name: string, more: Item = {}): Item {
  return { rate: law.number(`${name}Rate`), ...more };
}
function oil(name: string): Item {
  return {
    specific: law.number(`${name}Litre`),
    measure: 'litre',
    litres: law.number(`${name}Litres`),
    credit: true,
  };
}

/** Every item of the table of rates (消费税税目税率表) with its later changes. */
export const consumptionItems = {
  cigaretteA: valued('cigaretteA', {
    specific: stick,
    measure: 'stick',
    line: { from: cigaretteLine },
    credit: true,
  }),
  cigaretteB: valued('cigaretteB', {
    specific: stick,
    measure: 'stick',
    line: { below: cigaretteLine },
    credit: true,
  }),
  cigaretteWholesale: valued('wholesale', {
    specific: law.number('wholesaleStick'),
    measure: 'stick',
    tradeOnly: true,
  }),
  cigar: valued('cigar', { credit: true }),
  cutTobacco: valued('cutTobacco'),
  ecig: valued('ecig'),
  ecigWholesale: valued('ecigWholesale', { tradeOnly: true }),
  spirit: valued('spirit', { specific: law.number('spiritJin'), measure: 'jin' }),
  beerA: { specific: law.number('beerATon'), measure: 'tonne', litres: beerLitres, line: { from: beerLine } },
  beerB: {
    specific: law.number('beerBTon'),
    measure: 'tonne',
    litres: beerLitres,
    line: { below: beerLine },
  },
  yellowWine: {
    specific: law.number('yellowWineTon'),
    measure: 'tonne',
    litres: law.number('yellowWineLitres'),
  },
  otherAlcohol: valued('otherAlcohol', { credit: true }),
  alcohol: valued('alcohol'),
  cosmetics: valued('cosmetics', { line: { from: law.number('cosmeticsLine') }, credit: true }),
  mask: valued('cosmetics', { line: { from: law.number('maskLine') }, credit: true }),
  gold: valued('gold', { tradeOnly: true }),
  jewellery: valued('jewellery', { credit: true }),
  fireworks: valued('fireworks', { credit: true }),
  petrol: oil('petrol'),
  diesel: oil('diesel'),
  naphtha: oil('naphtha'),
  solvent: oil('solvent'),
  lubricant: oil('lubricant'),
  fuelOil: oil('fuelOil'),
  kerosene: oil('kerosene'),
  tyre: valued('tyre', { credit: true }),
  motorcycleSmall: valued('motorcycleSmall'),
  motorcycle250: valued('motorcycle250'),
  motorcycleLarge: valued('motorcycleLarge'),
  car10: valued('car10'),
  car15: valued('car15'),
  car20: valued('car20'),
  car25: valued('car25'),
  car30: valued('car30'),
  car40: valued('car40'),
  car99: valued('car99'),
  lightBus: valued('lightBus'),
  superLuxury: valued('superLuxury', { line: { from: law.number('superLuxuryLine') }, tradeOnly: true }),
  golf: valued('golf', { credit: true }),
  watch: valued('watch', { line: { from: law.number('watchLine') } }),
  yacht: valued('yacht'),
  chopsticks: valued('chopsticks', { credit: true }),
  woodFloor: valued('woodFloor', { credit: true }),
  battery: valued('battery', { credit: true }),
  leadBattery: valued('leadBattery', { credit: true }),
  lithiumBattery: valued('lithiumBattery', { credit: true }),
  newBattery: valued('newBattery'),
  coating: valued('coating'),
} as const satisfies Record<string, Item>;
export type ItemName = keyof typeof consumptionItems;

/** The items' names as people know them. */
export const consumptionNames: Record<ItemName, { zh: string; en: string }> = {
  cigaretteA: text('甲类卷烟', 'Class A cigarettes'),
  cigaretteB: text('乙类卷烟', 'Class B cigarettes'),
  cigaretteWholesale: text('卷烟（批发环节）', 'Cigarettes, wholesale'),
  cigar: text('雪茄烟', 'Cigars'),
  cutTobacco: text('烟丝', 'Cut tobacco'),
  ecig: text('电子烟（生产、进口）', 'Electronic cigarettes, made or imported'),
  ecigWholesale: text('电子烟（批发）', 'Electronic cigarettes, wholesale'),
  spirit: text('白酒', 'White spirit'),
  beerA: text('甲类啤酒', 'Class A beer'),
  beerB: text('乙类啤酒', 'Class B beer'),
  yellowWine: text('黄酒', 'Yellow wine'),
  otherAlcohol: text('其他酒（葡萄酒等）', 'Other alcoholic drinks, wine'),
  alcohol: text('酒精（2014年11月及以前）', 'Alcohol (until November 2014)'),
  cosmetics: text(
    '高档化妆品（2016年9月及以前为化妆品）',
    'High-end cosmetics (all cosmetics until September 2016)',
  ),
  mask: text('高档面膜（按片、张）', 'High-end masks, by the piece'),
  gold: text('金银铂钻首饰（零售）', 'Gold, silver, platinum, diamonds (retail)'),
  jewellery: text('其他贵重首饰、珠宝玉石', 'Other jewellery and gems'),
  fireworks: text('鞭炮、焰火', 'Fireworks'),
  petrol: text('汽油', 'Petrol'),
  diesel: text('柴油', 'Diesel'),
  naphtha: text('石脑油', 'Naphtha'),
  solvent: text('溶剂油', 'Solvent oil'),
  lubricant: text('润滑油', 'Lubricant'),
  fuelOil: text('燃料油', 'Fuel oil'),
  kerosene: text('航空煤油（暂缓征收）', 'Aviation kerosene (suspended)'),
  tyre: text('汽车轮胎（2014年11月及以前）', 'Car tyres (until November 2014)'),
  motorcycleSmall: text('摩托车（250毫升以下）', 'Motorcycles below 250 ml'),
  motorcycle250: text('摩托车（250毫升）', 'Motorcycles of 250 ml'),
  motorcycleLarge: text('摩托车（250毫升以上）', 'Motorcycles above 250 ml'),
  car10: text('乘用车（1.0升及以下）', 'Cars up to 1.0 L'),
  car15: text('乘用车（1.0升以上至1.5升）', 'Cars 1.0 to 1.5 L'),
  car20: text('乘用车（1.5升以上至2.0升）', 'Cars 1.5 to 2.0 L'),
  car25: text('乘用车（2.0升以上至2.5升）', 'Cars 2.0 to 2.5 L'),
  car30: text('乘用车（2.5升以上至3.0升）', 'Cars 2.5 to 3.0 L'),
  car40: text('乘用车（3.0升以上至4.0升）', 'Cars 3.0 to 4.0 L'),
  car99: text('乘用车（4.0升以上）', 'Cars above 4.0 L'),
  lightBus: text('中轻型商用客车', 'Light commercial buses'),
  superLuxury: text('超豪华小汽车（零售加征）', 'Super-luxury cars (added at retail)'),
  golf: text('高尔夫球及球具', 'Golf equipment'),
  watch: text('高档手表', 'Luxury watches'),
  yacht: text('游艇', 'Yachts'),
  chopsticks: text('木制一次性筷子', 'Disposable wooden chopsticks'),
  woodFloor: text('实木地板', 'Solid-wood flooring'),
  battery: text('电池（一般）', 'Batteries'),
  leadBattery: text('铅蓄电池', 'Lead-acid batteries'),
  lithiumBattery: text('锂原电池、锂离子电池', 'Lithium batteries'),
  newBattery: text('钠离子、固态、燃料电池', 'Sodium-ion, solid-state, fuel cells'),
  coating: text('涂料', 'Coatings'),
};

/** Which composite price the law gives (条例第七至九条). */
export const compositeRule = law.rule('composite');
export const importRule = law.rule('imported');
