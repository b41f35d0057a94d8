import { Parameters } from '../engine/index.ts';
import file from '../parameters/environmental-tax.json' with { type: 'json' };

const law = new Parameters(file);

/** Parameters of the environmental protection tax. */
export const environmentalLaw = {
  airRange: { least: law.number('airMin'), most: law.number('airMax') },
  waterRange: { least: law.number('waterMin'), most: law.number('waterMax') },
  shandong: {
    airMain: law.number('shandongAirMain'),
    airOther: law.number('shandongAirOther'),
    waterMain: law.number('shandongWaterMain'),
    waterOther: law.number('shandongWaterOther'),
  },
  beijing: { air: law.number('beijingAir'), water: law.number('beijingWater') },
  solid: {
    gangue: law.number('solid_gangue'),
    tailings: law.number('solid_tailings'),
    hazardous: law.number('solid_hazardous'),
    slag: law.number('solid_slag'),
  },
  noise: [
    { upTo: 3, monthly: law.number('noise3') },
    { upTo: 6, monthly: law.number('noise6') },
    { upTo: 9, monthly: law.number('noise9') },
    { upTo: 12, monthly: law.number('noise12') },
    { upTo: 15, monthly: law.number('noise15') },
    { upTo: undefined, monthly: law.number('noiseAbove') },
  ],
  /** Small dischargers are taxed only above these numbers. */
  scale: {
    cattle: law.number('scale_cattle'),
    pigs: law.number('scale_pigs'),
    poultry: law.number('scale_poultry'),
    hospitalBeds: law.number('scale_beds'),
    clinicBeds: law.number('scale_beds'),
  },
  noiseRounding: law.rule('noiseRounding'),
  colourFormula: law.rule('colourFormula'),
  discount30: law.number('discount30'),
  discount50: law.number('discount50'),
  top: { air: law.number('topAir'), first: law.number('topWater1'), other: law.number('topWater2') },
} as const;
