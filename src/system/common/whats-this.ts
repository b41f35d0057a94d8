import { isText, type SystemTextKey } from './texts.ts';

/** A control with what belongs to it: pressing its label means the control. */
const parts = '[role="tab"], .ui-field, .ui-choice-field, .ui-radio-group, button, input';

/** The control at a place of a trusted window, and the text that tells what it is for. */
export function topicAt(
  place: Element,
): { readonly control: HTMLElement; readonly topic: SystemTextKey } | null {
  const control = place.closest<HTMLElement>('[data-whats-this]') ?? place.closest<HTMLElement>(parts);
  if (control === null) return null;
  const field = control.matches('[name]') ? control : control.querySelector('[name]');
  const tab = control.getAttribute('role') === 'tab' ? 'tab' : null;
  const key = `whats.${control.dataset['whatsThis'] ?? tab ?? field?.getAttribute('name') ?? 'none'}`;
  return { control, topic: isText(key) ? key : 'whats.none' };
}
