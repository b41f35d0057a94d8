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

/** The topic that is about a program; help asked for from its window begins there. */
const topics: Readonly<Record<string, TopicId>> = {
  declare: 'first-filing',
  calculators: 'calculators',
  'my-documents': 'files',
  'my-computer': 'files',
  'recycle-bin': 'files',
  explorer: 'files',
  search: 'files',
  properties: 'files',
  viewer: 'files',
  notepad: 'files',
  'task-manager': 'windows',
  'taskbar-options': 'windows',
  'control-panel': 'accessibility',
  display: 'accessibility',
  accessibility: 'accessibility',
  mouse: 'accessibility',
  users: 'privacy',
  'system-properties': 'about',
};

/** Which topic is asked for: by its own name, by a program's, or none, which is the beginning. */
export function topicOf(asked: string | null): TopicId {
  return topicIds.find((id) => id === asked) ?? topics[asked ?? ''] ?? 'start';
}
