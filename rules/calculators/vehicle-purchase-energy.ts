import { type Case, type Choice, Exact, Parameters, text, toFen } from '../engine/index.ts';
import file from '../parameters/vehicle-purchase-tax.json' with { type: 'json' };

const law = new Parameters(file);
const share = law.number('newEnergyShare');
const cap = law.number('newEnergyCap');

export type NewEnergyVehicle = 'newEnergyCar' | 'newEnergyOther';

/** A span of days over which the relief is the same. */
interface Span {
  readonly from: string;
  readonly to: string | undefined;
  readonly key: string;
}

/** Relief of new-energy vehicles since September 2014; passenger cars have a limit since 2024 (公告2023年第10号). */
export function newEnergyRelief(it: Case, vehicle: NewEnergyVehicle, full: Exact): Exact {
  const first = share.periods[0];
  if (first === undefined || it.date < first.from) return Exact.zero;
  const relief = full.times(it.number(share));
  if (vehicle !== 'newEnergyCar' || cap.find(it.date) === undefined) return relief;
  const most = it.number(cap);
  if (relief.isAbove(most))
    it.warn(
      'relief-cap',
      text(
        `每辆减免税额不超过 ${most.toFixed(2)} 元，超出 ${relief.minus(most).toFixed(2)} 元不能减免`,
        `The relief is limited to ${most.toFixed(2)} a car; ${relief.minus(most).toFixed(2)} more is not relieved`,
      ),
      'price',
    );
  return relief.atMost(most);
}

/** Notices that say the same follow each other as one span. */
function spansFor(vehicle: NewEnergyVehicle): readonly Span[] {
  const spans: Span[] = [];
  for (const { from, to, value } of share.periods) {
    const limit = vehicle === 'newEnergyCar' ? cap.find(from)?.value : undefined;
    const key = `${value} ${limit ?? 'no limit'}`;
    const last = spans.at(-1);
    if (last?.key === key) spans[spans.length - 1] = { ...last, to };
    else spans.push({ from, to, key });
  }
  return spans;
}

/** The same vehicle on this side of the nearest turn of the years and on the other; unknown years are left out. */
export function showNewEnergyYears(it: Case, vehicle: NewEnergyVehicle, full: Exact): void {
  const spans = spansFor(vehicle);
  const at = spans.findIndex(({ from, to }) => from <= it.date && (to === undefined || it.date <= to));
  if (at === -1) return;
  const first = at + 1 < spans.length ? at : Math.max(0, at - 1);
  const choices = spans.slice(first, first + 2).map((span): Choice => {
    const { from, to } = span;
    const relief = newEnergyRelief(it.aside(from), vehicle, full);
    const taxPayable = toFen(full.minus(relief));
    const [zh, en] = span === spans[at] ? ['（本次）', ' (this one)'] : ['', ''];
    return {
      id: from,
      name: text(`${from} 至 ${to ?? ''} 购买${zh}`, `Bought ${from} to ${to ?? ''}${en}`),
      figures: { relief: toFen(full).minus(taxPayable), taxPayable },
    };
  });
  it.compare(choices, 'taxPayable');
}
