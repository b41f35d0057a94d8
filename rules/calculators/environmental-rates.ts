import { type Case, type Exact, text, type Values } from '../engine/index.ts';
import type { environmentalFields } from './environmental-fields.ts';
import { environmentalLaw as law } from './environmental-law.ts';

const SHANDONG_AIR: ReadonlySet<string> = new Set(['sulphurDioxide', 'nitrogenOxides']);
const SHANDONG_WATER: ReadonlySet<string> = new Set([
  'cod',
  'ammoniaNitrogen',
  'totalMercury',
  'totalChromium',
  'totalCadmium',
  'totalLead',
  'totalArsenic',
]);

type Input = Values<typeof environmentalFields>;

/** An amount somebody gave goes before that of the region; it must lie in the range of the law. */
function givenRate(it: Case, input: Input, medium: 'air' | 'water'): Exact | undefined {
  const field = `${medium}Rate` as const;
  const given = input[field];
  if (given.isZero && input.region !== 'other') return undefined;
  const range = medium === 'air' ? law.airRange : law.waterRange;
  const [least, most] = [it.number(range.least), it.number(range.most)];
  if (given.isBelow(least) || given.isAbove(most))
    it.refuse(
      field,
      'range',
      text(
        `当地税额应在 ${least.toFixed(2)} 至 ${most.toFixed(2)} 元之间`,
        `The local amount must lie between ${least.toFixed(2)} and ${most.toFixed(2)}`,
      ),
    );
  return given;
}

/** Yuan per equivalent of an air pollutant (法第六条). */
export function airRate(it: Case, input: Input, pollutant: string): Exact {
  const given = givenRate(it, input, 'air');
  if (given !== undefined) return given;
  if (input.region === 'beijing') return it.number(law.beijing.air);
  return it.number(SHANDONG_AIR.has(pollutant) ? law.shandong.airMain : law.shandong.airOther);
}

/** Yuan per equivalent of a water pollutant (法第六条). */
export function waterRate(it: Case, input: Input, pollutant: string): Exact {
  const given = givenRate(it, input, 'water');
  if (given !== undefined) return given;
  if (input.region === 'beijing') return it.number(law.beijing.water);
  return it.number(SHANDONG_WATER.has(pollutant) ? law.shandong.waterMain : law.shandong.waterOther);
}
