import { choice, decimal, money, months, text } from '../engine/index.ts';

const TONNES = text('吨', 't');
/** Inputs of the vehicle and vessel tax. */
export const vehicleVesselFields = {
  kind: choice(text('车船类型', 'Kind'), {
    car: text('乘用车（9座及以下）', 'Passenger car'),
    bus: text('客车', 'Bus'),
    truck: text('货车（含半挂牵引车）', 'Truck'),
    trailer: text('挂车', 'Trailer'),
    special: text('专用作业车、轮式专用机械车', 'Special vehicle'),
    motorcycle: text('摩托车', 'Motorcycle'),
    vessel: text('机动船舶', 'Motor vessel'),
    tug: text('拖船', 'Tug'),
    barge: text('非机动驳船', 'Barge without engine'),
    yacht: text('游艇', 'Yacht'),
    sailingYacht: text('辅助动力帆艇', 'Sailing yacht with auxiliary engine'),
  }),
  litres: decimal(text('排量（升）', 'Engine size in litres'), {
    unit: text('升', 'L'),
    when: { field: 'kind', in: ['car'] },
  }),
  localAmount: money(text('当地年税额（每辆或每吨）', 'Local yearly amount (each, or per tonne)'), {
    when: { field: 'kind', in: ['car', 'bus', 'truck', 'trailer', 'special', 'motorcycle'] },
    help: text(
      '由省规定；乘用车不填按山东省税额（待核实），其他车辆必须填写；挂车填货车税额',
      'Set by the province; for cars empty means Shandong (to be checked), other vehicles need it; for a trailer enter the truck’s amount',
    ),
  }),
  tonnes: decimal(text('整备质量或净吨位（吨）', 'Kerb mass or net tonnage'), {
    unit: TONNES,
    when: { field: 'kind', in: ['truck', 'trailer', 'special', 'vessel', 'barge'] },
  }),
  kilowatts: decimal(text('发动机功率（千瓦）', 'Engine power'), {
    unit: text('千瓦', 'kW'),
    when: { field: 'kind', in: ['tug'] },
  }),
  metres: decimal(text('艇身长度（米）', 'Length'), {
    unit: text('米', 'm'),
    when: { field: 'kind', in: ['yacht', 'sailingYacht'] },
  }),
  months: months(text('应税月数', 'Months taxed'), {
    default: '12',
    help: text(
      '新购车船从发票当月起算，例如3月购买填10',
      'For a new vehicle from the month of the invoice, e.g. March: 10',
    ),
  }),
  relief: choice(text('减免', 'Relief'), {
    none: text('无', 'None'),
    saving: text('节能汽车（乘用车须1.6升及以下，减半）', 'Fuel-saving vehicle (cars up to 1.6 L; half)'),
    newEnergy: text('新能源车船（免税）', 'New-energy vehicle or vessel (exempt)'),
    notTaxable: text(
      '纯电动、燃料电池乘用车（不征税）',
      'Battery or fuel-cell passenger car (outside the tax)',
    ),
    exempt: text('法定免税（警用、消防、渔船等）', 'Exempt by law (police, fire, fishing)'),
  }),
  lostMonths: months(
    text('被盗抢、报废、灭失当月至年底的月数', 'Months from theft, scrapping or loss to December'),
    {
      help: text('已完税的可退这些月份的税款', 'Tax paid for these months is refunded'),
    },
  ),
};
