import { fromInputs } from '#forms/index.ts';
import { calculators } from '#rules/index.ts';
import { examples } from './examples.ts';
import { Pages } from './Pages.tsx';
import type { Part } from './part.ts';
import { withCase } from './work.ts';

/** The second file of the app. */
export const rest: Part = {
  Pages,
  examples,
  withExample: (work, id) => {
    const example = examples.find((one) => one.id === id);
    const info = calculators.find((one) => one.id === example?.calculator);
    if (example === undefined || info === undefined) return work;
    return withCase(work, info.id, {
      date: example.date,
      values: fromInputs(info.fields, example.inputs),
    });
  },
};
