import {
  amount,
  type Case,
  type Dated,
  defineCalculator,
  Exact,
  text,
  toFen,
  type Values,
} from '../engine/index.ts';
import { vehicleVesselFields } from './vehicle-vessel-fields.ts';
import { vehicleVesselLaw as law } from './vehicle-vessel-law.ts';

const TWELVE = Exact.whole(12);
const PER_TONNE = ['truck', 'trailer', 'special'];

type Input = Values<typeof vehicleVesselFields>;
type Vehicle = 'bus' | 'truck' | 'trailer' | 'special' | 'motorcycle';

/** An input that is needed for the kind chosen. */
function needed(
  it: Case,
  input: Input,
  name: 'litres' | 'localAmount' | 'tonnes' | 'kilowatts' | 'metres',
): Exact {
  const { label } = vehicleVesselFields[name];
  if (!input[name].isPositive)
    it.refuse(name, 'required', text(`请填写“${label.zh}”`, `Please enter “${label.en}”`));
  return input[name];
}

/** A local amount must lie in the range of the law's table. */
function local(
  it: Case,
  input: Input,
  range: { readonly least: Dated<Exact>; readonly most: Dated<Exact> },
): Exact {
  needed(it, input, 'localAmount');
  const [least, most] = [it.number(range.least), it.number(range.most)];
  if (input.localAmount.isBelow(least) || input.localAmount.isAbove(most))
    it.refuse(
      'localAmount',
      'range',
      text(
        `当地年税额应在 ${least.toFixed(2)} 至 ${most.toFixed(2)} 元之间`,
        `The local amount must lie between ${least.toFixed(2)} and ${most.toFixed(2)}`,
      ),
    );
  return input.localAmount;
}

function ofCar(it: Case, input: Input): Exact {
  const litres = needed(it, input, 'litres');
  const band = law.cars.find(({ upTo }) => upTo === undefined || !litres.isAbove(Exact.parse(upTo)));
  if (band === undefined) throw new RangeError('The last band of cars must be open');
  return input.localAmount.isZero ? it.number(band.shandong) : local(it, input, band);
}

/** The band applies to the whole, not to the part above its edge (条例第四、五条). */
function wholeBand(it: Case, bands: typeof law.vessels | typeof law.yachts, size: Exact): Exact {
  const band = bands.find(({ upTo }) => upTo === undefined || !size.isAbove(Exact.parse(upTo)));
  if (band === undefined) throw new RangeError('The last band must be open');
  return size.times(it.number(band.perUnit));
}

function ofVehicle(it: Case, input: Input, kind: Vehicle): Exact {
  const each = local(it, input, law.ranges[kind]);
  if (!PER_TONNE.includes(kind)) return each;
  const whole = needed(it, input, 'tonnes').times(each);
  return kind === 'trailer' ? whole.times(it.number(law.trailerFactor)) : whole;
}

function ofTug(it: Case, input: Input): Exact {
  const power = needed(it, input, 'kilowatts');
  const tonnage = it.step(
    'tonnage',
    text('折合净吨位', 'Net tonnage'),
    power.times(it.number(law.tugTonnesPerKilowatt)),
    'other',
  );
  return wholeBand(it, law.vessels, tonnage).times(it.number(law.tugFactor));
}

function yearlyTax(it: Case, input: Input): Exact {
  const { kind } = input;
  switch (kind) {
    case 'car':
      return ofCar(it, input);
    case 'vessel':
      return wholeBand(it, law.vessels, needed(it, input, 'tonnes'));
    case 'barge':
      return wholeBand(it, law.vessels, needed(it, input, 'tonnes')).times(it.number(law.tugFactor));
    case 'tug':
      return ofTug(it, input);
    case 'yacht':
      return wholeBand(it, law.yachts, needed(it, input, 'metres'));
    case 'sailingYacht':
      return needed(it, input, 'metres').times(it.number(law.sailingYacht));
    default:
      return ofVehicle(it, input, kind);
  }
}

const SAVING: ReadonlySet<string> = new Set(['car', 'bus', 'truck']);

/** A relief that the vehicle cannot have is refused rather than given (财税〔2018〕74号). */
function checkRelief(it: Case, { kind, relief, litres }: Input): void {
  const unfit = (message: { zh: string; en: string }): never => it.refuse('relief', 'range', message);
  if (relief === 'notTaxable' && kind !== 'car')
    unfit(text('不属于征税范围的只有乘用车', 'Only passenger cars are outside the tax'));
  if (relief !== 'saving') return;
  const tooLarge = kind === 'car' && litres.isAbove(it.use(law.savingLitres));
  if (tooLarge || !SAVING.has(kind))
    unfit(
      text(
        '节能减半只适用于排量1.6升及以下的乘用车和节能商用车',
        'The half relief is for cars up to 1.6 L and fuel-saving commercial vehicles',
      ),
    );
}

/** Vehicle and vessel tax (车船税): a yearly amount for each, by the month in the year of purchase. */
export const vehicleVesselTax = defineCalculator({
  id: 'vehicle-vessel-tax',
  group: 'property',
  title: text('车船税', 'Vehicle and vessel tax'),
  summary: text(
    '每年随交强险缴纳，按排量、吨位或艇长',
    'Paid yearly with the compulsory insurance, by engine, tonnage or length',
  ),
  keywords: ['车船税', '交强险', '养车', '汽车', '排量', '游艇', '轮船', 'chechuanshui', 'yangche', 'car'],
  from: '2012-01-01',
  fields: vehicleVesselFields,
  outputs: {
    yearly: amount(text('年税额', 'Yearly amount')),
    taxPayable: amount(text('应缴车船税', 'Tax to pay'), { main: true }),
    refund: amount(text('可退税额', 'Refund')),
  },
  compute(input, it) {
    const { relief } = input;
    checkRelief(it, input);
    const free = (rule: typeof law.exempt) => {
      it.use(rule);
      const taxPayable = it.step('taxPayable', text('应缴车船税（不征或免征）', 'Tax (exempt)'), Exact.zero);
      return { yearly: Exact.zero, taxPayable, refund: Exact.zero };
    };
    if (relief === 'newEnergy' || relief === 'notTaxable' || relief === 'exempt') return free(law[relief]);
    if (input.lostMonths > input.months)
      it.refuse('lostMonths', 'range', text('不能大于应税月数', 'Cannot exceed the months taxed'));
    const full = yearlyTax(it, input);
    const yearly = it.step(
      'yearly',
      text('年税额', 'Yearly amount'),
      relief === 'saving' ? full.times(it.number(law.saving)) : full,
    );
    const forMonths = (id: string, name: { zh: string; en: string }, count: number): Exact =>
      it.step(
        id,
        name,
        toFen(yearly.over(TWELVE).times(it.named(Exact.whole(count), text('月数', 'months'), 'count'))),
      );
    const taxPayable = forMonths('taxPayable', text('应缴车船税', 'Tax to pay'), input.months);
    const refund =
      input.lostMonths === 0 ? Exact.zero : forMonths('refund', text('可退税额', 'Refund'), input.lostMonths);
    return { yearly, taxPayable, refund };
  },
});
