import type { EditedField } from '../protocol/editing.ts';

export type Editable = HTMLInputElement | HTMLTextAreaElement;

/** Kinds of input that take typed text. Dates, files and the like bring tools of their own. */
const typed = new Set(['text', 'search', 'tel', 'url', 'email', 'password', 'number']);

/** The text field behind an event's target, if it is one that can be typed into. */
export function editable(target: EventTarget | null): Editable | null {
  const fits =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && typed.has(target.type));
  return fits && !target.disabled && !target.readOnly ? target : null;
}

/** Where a field's own wish for a keyboard is kept while the machine's own keyboard is told to stay away. */
const wish = 'wantedMode';

/** What a keyboard must know of a field. Also keeps the system's own keyboard from opening over ours. */
export function describeField(field: Editable): EditedField {
  const wanted = field.dataset[wish] ?? (field.inputMode || byType(field.type));
  field.dataset[wish] = wanted;
  field.inputMode = 'none';
  const secret = field.type === 'password';
  return { mode: secret ? 'latin' : modeOf(wanted), secret, multiline: field instanceof HTMLTextAreaElement };
}

function byType(type: string): string {
  return type === 'number' ? 'decimal' : type;
}

function modeOf(wanted: string): EditedField['mode'] {
  if (wanted === 'decimal') return 'decimal';
  if (wanted === 'numeric' || wanted === 'tel') return 'numeric';
  return wanted === 'url' || wanted === 'email' ? 'latin' : 'text';
}
