import { fieldsOf } from '../settlement.ts';
import { StepForm, type StepProps } from './StepForm.tsx';

/** Everything the law lets the person deduct. */
export function DeductionStep(props: StepProps) {
  return <StepForm {...props} fields={fieldsOf.deductions} />;
}
