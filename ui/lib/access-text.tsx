import type { ReactNode } from 'react';

/** A text with its access letter taken out of the mark: `打开(&O)`, `&Open`. `&&` is a plain ampersand. */
export interface AccessLabel {
  readonly text: string;
  /** The access letter in upper case, if the text has one. */
  readonly key: string | null;
  /** Where the letter stands in `text`. */
  readonly at: number;
}

/** Takes the access mark out of a text. */
export function parseAccess(marked: string): AccessLabel {
  let text = '';
  let key: string | null = null;
  let at = -1;
  for (let i = 0; i < marked.length; i += 1) {
    const next = marked[i + 1];
    if (marked[i] === '&' && next !== undefined) {
      if (next !== '&' && key === null) {
        key = next.toUpperCase();
        at = text.length;
      }
      text += next;
      i += 1;
    } else {
      text += marked[i];
    }
  }
  return { text, key, at };
}

/** Shows a marked text with its access letter underlined (the style sheet hides the line until it is asked for). */
export function AccessText({ label }: { readonly label: string }): ReactNode {
  const { text, key, at } = parseAccess(label);
  if (key === null) return text;
  return (
    <>
      {text.slice(0, at)}
      <u className="ui-access">{text[at]}</u>
      {text.slice(at + 1)}
    </>
  );
}
