import { choice, decimal, integer, list, money, ratio, text, yesNo } from '../engine/index.ts';
import { airPollutants, type Pollutant, smallDischargers, waterPollutants } from './environmental-law.ts';

const KILOGRAMS = text('千克', 'kg');
const TONNES = text('吨', 't');

type Names<T extends Record<string, Pollutant>> = { readonly [K in keyof T]: Pollutant['name'] };
function namesOf<T extends Record<string, Pollutant>>(items: T): Names<T> {
  const entries = Object.entries(items).map(([key, { name }]) => [key, name]);
  return Object.fromEntries(entries) as Names<T>;
}
const outlet = integer(text('排放口编号', 'Outlet'), { min: '1', max: '999', default: '1' });
const kilograms = decimal(text('当月排放量', 'Discharged in the month'), { unit: KILOGRAMS });
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
    when: { field: 'region', in: ['other'] },
  }),
  waterRate: money(text('当地水污染物每当量税额', 'Local amount per water equivalent'), {
    when: { field: 'region', in: ['other'] },
  }),
  air: list(
    text('大气污染物', 'Air pollutants'),
    {
      outlet,
      pollutant: choice(text('污染物', 'Pollutant'), namesOf(airPollutants)),
      kilograms,
      belowStandard,
    },
    { maxRows: 100 },
  ),
  water: list(
    text('水污染物', 'Water pollutants'),
    {
      outlet,
      pollutant: choice(text('污染物', 'Pollutant'), namesOf(waterPollutants)),
      kilograms,
      belowStandard,
    },
    { maxRows: 100 },
  ),
  small: list(
    text('禽畜养殖、小型企业和第三产业', 'Livestock, small firms and services'),
    {
      kind: choice(text('类型', 'Kind'), namesOf(smallDischargers)),
      quantity: decimal(
        text('月均存栏（头、羽）、床位或污水吨数', 'Average stock, beds, or tonnes of sewage'),
      ),
    },
    {
      maxRows: 20,
      help: text(
        '仅限牛50头、猪500头、家禽5000羽、医院20床以上',
        'Only above 50 cattle, 500 pigs, 5,000 poultry, 20 beds',
      ),
    },
  ),
  solid: list(
    text('固体废物', 'Solid waste'),
    {
      kind: choice(text('类型', 'Kind'), {
        gangue: text('煤矸石', 'Coal gangue'),
        tailings: text('尾矿', 'Tailings'),
        hazardous: text('危险废物', 'Hazardous waste'),
        slag: text('冶炼渣、粉煤灰、炉渣、其他', 'Slag, ash and other'),
      }),
      produced: decimal(text('产生量', 'Produced'), { unit: TONNES }),
      recycled: decimal(text('综合利用量', 'Recycled'), { unit: TONNES }),
      stored: decimal(text('合规贮存量', 'Properly stored'), { unit: TONNES }),
      disposed: decimal(text('合规处置量', 'Properly disposed of'), { unit: TONNES }),
    },
    { maxRows: 20 },
  ),
  noise: list(
    text('工业噪声', 'Industrial noise'),
    {
      decibels: integer(text('超标分贝数', 'Decibels above the limit'), { max: '200' }),
      twoPlaces: yesNo(text('边界100米以上有两处以上超标', 'Two or more places on a boundary above 100 m')),
      underFifteenDays: yesNo(text('当月超标不足15天', 'Fewer than 15 days in the month')),
    },
    { maxRows: 40, help: text('昼间、夜间分别填一行', 'Day and night one row each') },
  ),
};
