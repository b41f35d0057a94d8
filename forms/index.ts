/**
 * Forms and explanations drawn from the law's own field data. Used by every app that asks for the inputs of a
 * calculator or shows its result; knows nothing of any one tax, app or desktop.
 */
export { DayField } from './DayField.tsx';
export { Citations, Explanation } from './Explanation.tsx';
export { FieldForm } from './FieldForm.tsx';
export { Comparison, Figures, MainFigure, ResultTable } from './Figures.tsx';
export { Glossary } from './Glossary.tsx';
export { termsIn } from './glossary.ts';
export { type Language, languageOf, say } from './language.ts';
export { figure, figureWithUnit, magnitude, sayAmounts, signOf } from './money.ts';
export { nameError } from './name-error.ts';
export { Plot, type PlotProps } from './Plot.tsx';
export { readable } from './readable.ts';
export { todayInChina } from './today.ts';
export { shownErrors, type Touched, touch } from './touched.ts';
export {
  type FieldValue,
  type FieldValues,
  fromInputs,
  initialValues,
  plainNumber,
  sameValue,
  toInputs,
  valueAt,
  visibleFields,
} from './values.ts';
