import type { Stroke } from '../protocol/editing.ts';
import { type Editable, editable } from './fields.ts';

/** Does to a field what a press of a real key would: the browser's own editing, so undo and forms keep working. */
export function strike(field: Editable, { key, text }: Stroke): void {
  const page = field.ownerDocument;
  if (page.activeElement !== field) field.focus({ preventScroll: true });
  switch (key) {
    case 'text':
      page.execCommand('insertText', false, text);
      break;
    case 'backspace':
      page.execCommand('delete');
      break;
    case 'left':
    case 'right':
      moveCaret(field, key === 'left' ? -1 : 1);
      break;
    case 'next':
    case 'previous':
      neighbour(field, key === 'next' ? 1 : -1)?.focus();
      break;
    case 'enter':
      if (field instanceof HTMLTextAreaElement) page.execCommand('insertText', false, '\n');
      else pressEnter(field);
      break;
    case 'leave':
      field.blur();
  }
}

function moveCaret(field: Editable, by: -1 | 1): void {
  const { selectionStart, selectionEnd } = field;
  if (selectionStart === null || selectionEnd === null) return;
  const from = by < 0 ? selectionStart : selectionEnd;
  const to = selectionStart === selectionEnd ? Math.max(0, from + by) : from;
  field.setSelectionRange(to, to);
}

/** The next thing to fill in on the page, so that a whole form can be done from the keyboard. */
function neighbour(field: Editable, by: -1 | 1): HTMLElement | null {
  const all = [...field.ownerDocument.querySelectorAll<HTMLElement>('input, textarea, select')].filter(
    (one) => (editable(one) !== null || one instanceof HTMLSelectElement) && one.checkVisibility(),
  );
  return all[all.indexOf(field) + by] ?? null;
}

/** Whoever listens for Enter hears it; otherwise it sends the form, as a browser would. */
function pressEnter(field: HTMLInputElement): void {
  const init = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true } as const;
  const heard = !field.dispatchEvent(new KeyboardEvent('keydown', init));
  field.dispatchEvent(new KeyboardEvent('keyup', init));
  if (!heard) field.form?.requestSubmit();
}
