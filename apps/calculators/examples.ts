import type { Calculation, Inputs, IsoDate, Text } from '#rules/types.ts';
import behaviour from './examples/behaviour.json' with { type: 'json' };
import corporate from './examples/corporate.json' with { type: 'json' };
import goods from './examples/goods.json' with { type: 'json' };
import individual from './examples/individual-income.json' with { type: 'json' };
import property from './examples/property.json' with { type: 'json' };
import vat from './examples/vat.json' with { type: 'json' };

/** A worked example: a short story, what is asked, and what the statute gives, worked out by hand. */
export interface Example {
  readonly id: string;
  readonly calculator: string;
  readonly date: IsoDate;
  readonly title: Text;
  readonly story: Text;
  readonly inputs: Inputs;
  /** Some of the figures, the main one always among them. */
  readonly expected: Calculation['results'];
  /** The arithmetic of these figures as one writes it on paper. */
  readonly working: Readonly<Record<string, string>>;
  /** Where the law stands. */
  readonly law: string;
}

// The shape of the files is tested together with their figures.
const files: readonly unknown[] = [individual, vat, corporate, property, behaviour, goods].flat();

/** Every worked example, tax by tax. */
export const examples = files as readonly Example[];
