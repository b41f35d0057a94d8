export type Field = HTMLInputElement | HTMLTextAreaElement;

/** The text field an event fell on, if it is one a person can type into. */
export function fieldAt(target: EventTarget | null): Field | null {
  const field = target instanceof Element ? target.closest('input, textarea') : null;
  if (field instanceof HTMLTextAreaElement) return field;
  const typed = ['text', 'search', 'password', 'email', 'tel', 'url', 'number', ''];
  return field instanceof HTMLInputElement && typed.includes(field.type) ? field : null;
}
