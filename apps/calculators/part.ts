import type { ComponentType } from 'react';
import type { Draft } from '#sdk/index.ts';
import type { Example } from './examples.ts';
import type { Work } from './work.ts';

/** What the right side of the window shows. */
export type View = 'form' | 'examples' | 'history' | 'compare';

export interface PagesProps {
  readonly draft: Draft<Work>;
  /** The calculator shown. */
  readonly selected: string;
  readonly view: View;
  readonly onView: (view: View) => void;
  /** The last thing done, for the status bar. */
  readonly message: string;
  readonly onMessage: (message: string) => void;
  readonly onExample: (id: string) => void;
  readonly onCalculator: (id: string) => void;
}

/** What comes after the first view: the law, the forms made of it, and the worked examples. */
export interface Part {
  readonly Pages: ComponentType<PagesProps>;
  readonly examples: readonly Example[];
  /** The work with an example in its calculator's form. */
  readonly withExample: (work: Work, id: string) => Work;
}
