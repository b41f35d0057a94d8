import { type Dated, type Exact, Parameters } from '../engine/index.ts';
import file from '../parameters/vehicle-vessel-tax.json' with { type: 'json' };

const law = new Parameters(file);

interface Range {
  readonly least: Dated<Exact>;
  readonly most: Dated<Exact>;
}
interface CarBand extends Range {
  /** Litres, included; the last has no end. */
  readonly upTo: string | undefined;
  readonly shandong: Dated<Exact>;
}

function range(name: string): Range {
  return { least: law.number(`${name}Min`), most: law.number(`${name}Max`) };
}
function band(upTo: string | undefined, name: string): CarBand {
  return { upTo, ...range(name), shandong: law.number(`${name}Shandong`) };
}

/** Parameters of the vehicle and vessel tax. */
export const vehicleVesselLaw = {
  cars: [
    band('1.0', 'car10'),
    band('1.6', 'car16'),
    band('2.0', 'car20'),
    band('2.5', 'car25'),
    band('3.0', 'car30'),
    band('4.0', 'car40'),
    band(undefined, 'car99'),
  ],
  ranges: {
    bus: range('bus'),
    truck: range('truck'),
    trailer: range('truck'),
    special: range('special'),
    motorcycle: range('motorcycle'),
  },
  vessels: [
    { upTo: '200', perUnit: law.number('vessel200') },
    { upTo: '2000', perUnit: law.number('vessel2000') },
    { upTo: '10000', perUnit: law.number('vessel10000') },
    { upTo: undefined, perUnit: law.number('vesselAbove') },
  ],
  yachts: [
    { upTo: '10', perUnit: law.number('yacht10') },
    { upTo: '18', perUnit: law.number('yacht18') },
    { upTo: '30', perUnit: law.number('yacht30') },
    { upTo: undefined, perUnit: law.number('yachtAbove') },
  ],
  sailingYacht: law.number('yachtSail'),
  trailerFactor: law.number('trailerFactor'),
  tugFactor: law.number('tugFactor'),
  tugTonnesPerKilowatt: law.number('tugTonnesPerKilowatt'),
  saving: law.number('saving'),
  savingLitres: law.number('savingLitres'),
  newEnergy: law.rule('newEnergy'),
  notTaxable: law.rule('notTaxable'),
  exempt: law.rule('exempt'),
} as const;
