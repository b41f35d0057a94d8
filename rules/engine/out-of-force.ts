import type { Field, IsoDate, Text } from '../types.ts';
import { InputError, OutOfForceError } from './errors.ts';
import { text } from './text.ts';

type Given = Readonly<Record<string, unknown>>;

/** The inputs with one thing left out. */
interface Trial {
  readonly path: string;
  readonly inputs: Given;
}

function isRow(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function without(given: Given, name: string): Given {
  return Object.fromEntries(Object.entries(given).filter(([key]) => key !== name));
}

/** Leaves out each optional input in turn; of a list first each input of each row. */
function trials(fields: readonly Field[], given: Given): readonly Trial[] {
  return fields.flatMap((field): readonly Trial[] => {
    const { name, required } = field;
    const value = given[name];
    if (value === undefined || required === true) return [];
    const rows: readonly unknown[] = Array.isArray(value) ? value : [];
    const ofRows = rows.flatMap((row, index) =>
      isRow(row)
        ? trials(field.fields ?? [], row).map(({ path, inputs }) => ({
            path: `${name}.${index}.${path}`,
            inputs: { ...given, [name]: rows.map((other, at) => (at === index ? inputs : other)) },
          }))
        : [],
    );
    return [...ofRows, { path: name, inputs: without(given, name) }];
  });
}

/**
 * Which input asks for law that is not known on the day: the one without which there would be an answer, or failing
 * that, a mistake in the inputs only. `date` where it is no single one.
 */
export function inputOutOfForce(
  fields: readonly Field[],
  given: Given,
  calculate: (inputs: Given) => unknown,
): string {
  let known: string | undefined;
  for (const { path, inputs } of trials(fields, given)) {
    try {
      calculate(inputs);
      return path;
    } catch (error) {
      if (error instanceof OutOfForceError) continue;
      if (!(error instanceof InputError)) throw error;
      known ??= path;
    }
  }
  return known ?? 'date';
}

/** A span of days in words; open where the law has no end. */
export function spanText(from: IsoDate, to: IsoDate | undefined): Text {
  return to === undefined
    ? text(`${from} 起`, `since ${from}`)
    : text(`${from} 至 ${to}`, `${from} to ${to}`);
}
