import type { ReactNode } from 'react';

const shapes = {
  minimize: 'M4 14h7v3H4z',
  maximize: 'M4 4h13v13H4zM6 8v7h9V8z',
  restore: 'M7 3h11v10h-3v5H3V8h4zM9 6v2h6v3h1V6zM5 11v5h8v-5z',
  close: 'm4 6.2 2.2-2.2 4.3 4.3 4.3-4.3L17 6.2l-4.3 4.3 4.3 4.3-2.2 2.2-4.3-4.3L6.2 17 4 14.8l4.3-4.3z',
  help: 'M6 7.5C6 2 15 2 15 7.3c0 3.4-3.2 3.4-3.2 5.7H9.2c0-4 3.1-3.9 3.1-5.7 0-2.3-3.6-2.3-3.6.2zM9 15h3v3H9z',
} as const;

export type CaptionGlyphKind = keyof typeof shapes;

/** The sign on a caption button, in the button's own colour; the shapes sit on the 21-unit button's pixels. */
export function CaptionGlyph({ kind }: { readonly kind: CaptionGlyphKind }): ReactNode {
  return (
    <svg
      className="ui-caption-glyph"
      viewBox="0 0 21 21"
      width="100%"
      height="100%"
      fill="currentcolor"
      aria-hidden="true"
    >
      <path fillRule="evenodd" d={shapes[kind]} />
    </svg>
  );
}
