import { choice, decimal, integer, list, money, ratio, text, yesNo } from '../engine/index.ts';
import {
  airPollutants,
  type Pollutant,
  sewagePollutants,
  smallDischargers,
  waterPollutants,
} from './environmental-pollutants.ts';

const KILOGRAMS = text('千克', 'kg');
const TONNES = text('吨', 't');

type Names<T extends Record<string, Pollutant>> = { readonly [K in keyof T]: Pollutant['name'] };
function namesOf<T extends Record<string, Pollutant>>(items: T): Names<T> {
  const entries = Object.entries(items).map(([key, { name }]) => [key, name]);
  return Object.fromEntries(entries) as Names<T>;
}
const outlet = integer(text('排放口编号', 'Outlet'), { min: '1', max: '999', default: '1' });
const belowStandard = ratio(text('浓度低于标准的比例', 'Concentration below the standard by'), {
  help: text(
    '如低于标准30%填0.3；各次监测值均不得超标',
    'e.g. 0.3 for 30 % below; no single reading may exceed the standard',
  ),
});

/** Inputs of the environmental protection tax, for one month. */
export const environmentalFields = {
  region: choice(text('地区', 'Region'), {
    shandong: text('山东（待核实）', 'Shandong (to be checked)'),
    beijing: text('北京', 'Beijing'),
    other: text('其他（填写当地税额）', 'Elsewhere (enter the local amounts)'),
  }),
  airRate: money(text('当地大气污染物每当量税额', 'Local amount per air equivalent'), {
    help: text(
      '1.2元至12元；选“其他”时必填，填了就以此为准',
      '1.2 to 12; needed elsewhere; when given it goes before that of the region',
    ),
  }),
  waterRate: money(text('当地水污染物每当量税额', 'Local amount per water equivalent'), {
    help: text(
      '1.4元至14元；选“其他”时必填，填了就以此为准',
      '1.4 to 14; needed elsewhere; when given it goes before that of the region',
    ),
  }),
  air: list(
    text('大气污染物', 'Air pollutants'),
    {
      outlet,
      pollutant: choice(text('污染物', 'Pollutant'), namesOf(airPollutants), { required: true }),
      kilograms: decimal(text('当月排放量', 'Discharged in the month'), { required: true, unit: KILOGRAMS }),
      belowStandard,
    },
    {
      maxRows: 100,
      help: text(
        '每一排放口每种污染物一行；按污染当量数从大到小对前三项征税',
        'One row an outlet and pollutant; the three largest by equivalents are taxed',
      ),
    },
  ),
  water: list(
    text('水污染物', 'Water pollutants'),
    {
      outlet,
      pollutant: choice(
        text('污染物', 'Pollutant'),
        { ...namesOf(waterPollutants), ...namesOf(sewagePollutants) },
        {
          required: true,
          help: text(
            'pH值5–6指大于等于5、小于6，9–10指大于9、小于等于10，其余类推',
            'pH 5–6 is from 5, included, to below 6; 9–10 is above 9 up to 10, included; the others alike',
          ),
        },
      ),
      kilograms: decimal(text('当月排放量', 'Discharged in the month'), {
        required: true,
        unit: KILOGRAMS,
        when: { field: 'pollutant', in: Object.keys(waterPollutants) },
      }),
      tonnes: decimal(text('当月污水排放量', 'Sewage discharged in the month'), {
        required: true,
        unit: TONNES,
        when: { field: 'pollutant', in: Object.keys(sewagePollutants) },
      }),
      times: decimal(text('色度超标倍数', 'Times above the limit of colour'), {
        required: true,
        when: { field: 'pollutant', in: ['colour'] },
      }),
      belowStandard,
    },
    {
      maxRows: 100,
      help: text(
        '每一排放口每种污染物一行；第一类前五项、其他类前三项征税；COD、BOD5、TOC只征一项，大肠菌群数和余氯量只征一项',
        'One row an outlet and pollutant; five of the first class and three others are taxed; one of COD, BOD5, TOC and one of coliforms, chlorine',
      ),
    },
  ),
  small: list(
    text('禽畜养殖、小型企业和第三产业', 'Livestock, small firms and services'),
    {
      kind: choice(text('类型', 'Kind'), namesOf(smallDischargers), { required: true }),
      quantity: decimal(
        text('月均存栏（头、羽）、床位或污水吨数', 'Average stock, beds, or tonnes of sewage'),
        { required: true },
      ),
    },
    {
      maxRows: 20,
      help: text(
        '只对存栏大于50头牛、500头猪、5000羽家禽和病床数大于20张的征收；不超过的不计税',
        'Only above 50 cattle, 500 pigs, 5,000 poultry or 20 beds; up to these nothing is taxed',
      ),
    },
  ),
  solid: list(
    text('固体废物', 'Solid waste'),
    {
      kind: choice(
        text('类型', 'Kind'),
        {
          gangue: text('煤矸石', 'Coal gangue'),
          tailings: text('尾矿', 'Tailings'),
          hazardous: text('危险废物', 'Hazardous waste'),
          slag: text('冶炼渣、粉煤灰、炉渣、其他', 'Slag, ash and other'),
        },
        { required: true },
      ),
      produced: decimal(text('产生量', 'Produced'), { required: true, unit: TONNES }),
      recycled: decimal(text('综合利用量', 'Recycled'), { unit: TONNES }),
      stored: decimal(text('合规贮存量', 'Properly stored'), { unit: TONNES }),
      disposed: decimal(text('合规处置量', 'Properly disposed of'), { unit: TONNES }),
    },
    { maxRows: 20 },
  ),
  noise: list(
    text('工业噪声', 'Industrial noise'),
    {
      decibels: decimal(text('超标分贝数', 'Decibels above the limit'), {
        required: true,
        max: '200',
        help: text('不是整数的四舍五入取整', 'Rounded half up to the whole'),
      }),
      twoPlaces: yesNo(text('边界100米以上有两处以上超标', 'Two or more places on a boundary above 100 m')),
      underFifteenDays: yesNo(text('当月超标不足15天', 'Fewer than 15 days in the month')),
    },
    { maxRows: 40, help: text('昼间、夜间分别填一行', 'Day and night one row each') },
  ),
};
