import { choice, decimal, money, text, yesNo } from '../engine/index.ts';
import { taxpayerField } from './six-taxes.ts';

export const provinces = {
  shandong: text('山东', 'Shandong'),
  anhui: text('安徽', 'Anhui'),
  beijing: text('北京', 'Beijing'),
  chongqing: text('重庆', 'Chongqing'),
  fujian: text('福建', 'Fujian'),
  gansu: text('甘肃', 'Gansu'),
  guangdong: text('广东', 'Guangdong'),
  guangxi: text('广西', 'Guangxi'),
  guizhou: text('贵州', 'Guizhou'),
  hainan: text('海南', 'Hainan'),
  hebei: text('河北', 'Hebei'),
  heilongjiang: text('黑龙江', 'Heilongjiang'),
  henan: text('河南', 'Henan'),
  hubei: text('湖北', 'Hubei'),
  hunan: text('湖南', 'Hunan'),
  innerMongolia: text('内蒙古', 'Inner Mongolia'),
  jiangsu: text('江苏', 'Jiangsu'),
  jiangxi: text('江西', 'Jiangxi'),
  jilin: text('吉林', 'Jilin'),
  liaoning: text('辽宁', 'Liaoning'),
  ningxia: text('宁夏', 'Ningxia'),
  qinghai: text('青海', 'Qinghai'),
  shaanxi: text('陕西', 'Shaanxi'),
  shanghai: text('上海', 'Shanghai'),
  shanxi: text('山西', 'Shanxi'),
  sichuan: text('四川', 'Sichuan'),
  tianjin: text('天津', 'Tianjin'),
  tibet: text('西藏', 'Tibet'),
  xinjiang: text('新疆', 'Xinjiang'),
  yunnan: text('云南', 'Yunnan'),
  zhejiang: text('浙江', 'Zhejiang'),
};

/** Inputs of the farmland occupation tax. */
export const farmlandFields = {
  province: choice(text('省、自治区、直辖市', 'Province'), provinces, {
    help: text(
      '只用于提示：当地税额低于该省平均税额时提醒核对',
      'Only to warn where the local amount is below the average of the province',
    ),
  }),
  area: decimal(text('实际占用面积', 'Land occupied'), { required: true, unit: text('㎡', 'm²') }),
  perHead: choice(text('当地人均耕地', 'Farmland per head in the county'), {
    any: text('不指明（按全国最低至最高幅度核对）', 'Not stated (checked against the whole range)'),
    mu1: text('不超过1亩', 'Up to 1 mu'),
    mu2: text('1亩以上至2亩', '1 to 2 mu'),
    mu3: text('2亩以上至3亩', '2 to 3 mu'),
    mu4: text('3亩以上', 'Above 3 mu'),
    scarce: text('低于0.5亩（可提高50%以内）', 'Below 0.5 mu (up to 50 % more)'),
  }),
  unitTax: money(text('当地适用税额（每平方米）', 'Local amount per m²'), {
    required: true,
    when: { field: 'use', in: ['ordinary', 'ruralHome'] },
    help: text(
      '由省规定，请向税务机关查询；本系统不代填',
      'Set by the province; ask the tax office, it is not filled in here',
    ),
  }),
  land: choice(text('占用的土地', 'Land'), {
    farmland: text('耕地', 'Farmland'),
    basic: text('永久基本农田（加按150%）', 'Basic farmland (150 %)'),
    other: text('园地、林地、草地等其他农用地', 'Orchard, forest, grassland and other'),
  }),
  use: choice(text('用途', 'Use'), {
    ordinary: text('一般建设', 'Ordinary building'),
    infrastructure: text(
      '铁路、公路、机场、港口、航道（每平方米2元）',
      'Railway, road, airport, port, waterway (2 yuan per m²)',
    ),
    waterWorks: text('水利工程（每平方米2元）', 'Water works (2 yuan per m²)'),
    ruralHome: text('农村居民在标准内新建自用住宅（减半）', 'Rural home within the standard (half)'),
    exempt: text(
      '军事、学校、幼儿园、福利机构、医疗机构（免税）',
      'Military, school, kindergarten, welfare, hospital (exempt)',
    ),
    relocation: text(
      '批准搬迁原面积内、困难农户（免税）',
      'Approved relocation, families in hardship (exempt)',
    ),
  }),
  temporary: yesNo(text('临时占用', 'Temporary use'), {
    help: text(
      '期满一年内复垦恢复的，全额退还',
      'Refunded in full if restored within one year after it ends',
    ),
  }),
  taxpayer: taxpayerField,
};
