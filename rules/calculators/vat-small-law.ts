import { Parameters } from '../engine/index.ts';
import file from '../parameters/vat-small.json' with { type: 'json' };

const parameters = new Parameters(file);

/** Parameters of small-scale taxpayers; letting a home uses the same threshold. */
export const smallVatLaw = {
  levyRate: parameters.number('levyRate'),
  reducedRate: parameters.number('reducedRate'),
  propertyRate: parameters.number('propertyRate'),
  dispatchRate: parameters.number('dispatchRate'),
  usedAssetRate: parameters.number('usedAssetRate'),
  usedAssetDivisor: parameters.number('usedAssetDivisor'),
  exemptMonth: parameters.number('exemptMonth'),
  exemptTime: parameters.number('exemptTime'),
  individualThreshold: parameters.number('individualThreshold'),
  smallScaleLimit: parameters.number('smallScaleLimit'),
  boundary: parameters.rule('boundary'),
  propertyLeftOut: parameters.rule('propertyLeftOut'),
} as const;
