import type { Question } from '#src/system/index.ts';
import { ask } from './store.ts';

/** A question in the form trusted windows ask it: the first button is the default, the last answers Esc. */
export function askQuestion(
  owner: string | null,
  { title, text, kind, buttons, focus }: Question,
): Promise<string> {
  return ask({
    owner,
    title,
    text,
    kind,
    buttons: buttons.map((button, index) => ({
      ...button,
      default: focus === undefined ? index === 0 : button.id === focus,
      cancel: index === buttons.length - 1,
    })),
  });
}
