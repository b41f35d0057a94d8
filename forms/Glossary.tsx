import type { Text } from '#rules/types.ts';
import './forms.css';
import { termsIn } from './glossary.ts';
import { type Language, say } from './language.ts';

export interface GlossaryProps {
  /** Where the words are looked for. */
  readonly texts: readonly Text[];
  readonly language: Language;
}

/** What the words of tax law in some texts mean, in plain ones; nothing where there are none. */
export function Glossary({ texts, language }: GlossaryProps) {
  const terms = termsIn(texts, language);
  if (terms.length === 0) return null;
  return (
    <dl className="ff-glossary">
      {terms.map(({ term, plain }) => (
        <div key={term.zh}>
          <dt>{say(term, language)}</dt>
          <dd>{say(plain, language)}</dd>
        </div>
      ))}
    </dl>
  );
}
