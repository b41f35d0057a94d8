/** What Help says, topic by topic. Paragraphs and numbered steps only: it must read well aloud. */
export interface Article {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly (
    | { readonly text: string }
    | { readonly heading: string }
    | { readonly steps: readonly string[] }
    /** A button that opens something; `tour` is the guided tour. */
    | { readonly open: string; readonly label: string }
    | { readonly keys: true }
  )[];
}

export const topicIds = [
  'start',
  'first-filing',
  'calculators',
  'files',
  'windows',
  'keyboard',
  'accessibility',
  'privacy',
  'about',
] as const;
export type TopicId = (typeof topicIds)[number];
