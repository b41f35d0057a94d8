import type { FieldNote } from '../engine/notes.ts';
import behaviour from './behaviour.json' with { type: 'json' };
import corporate from './corporate.json' with { type: 'json' };
import goods from './goods.json' with { type: 'json' };
import individual from './individual-income.json' with { type: 'json' };
import property from './property.json' with { type: 'json' };
import vat from './vat.json' with { type: 'json' };

/** What laymen are told at the fields, by calculator and path (`wages`, `children.months`). */
export const notes: Readonly<Record<string, Readonly<Record<string, FieldNote>>>> = {
  ...individual,
  ...vat,
  ...corporate,
  ...property,
  ...behaviour,
  ...goods,
};
