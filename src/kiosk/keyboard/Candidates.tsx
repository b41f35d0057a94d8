import { type ReactNode, useEffect, useState } from 'react';
import { useSay } from '../texts.ts';
import type { Candidate } from './pinyin.ts';

/** As many as fit the narrowest screen in one line of big keys, and a page of them. */
const page = 8;

/** The letters typed so far and what they may mean. */
export function Candidates(props: {
  readonly typed: string;
  readonly found: readonly Candidate[];
  readonly onChoose: (candidate: Candidate) => void;
  readonly onClear: () => void;
}): ReactNode {
  const { typed, found, onChoose, onClear } = props;
  const say = useSay();
  const [from, setFrom] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other letters begin at the first page again
  useEffect(() => setFrom(0), [typed]);
  return (
    <fieldset className="keyboard-row keyboard-candidates" aria-label={say('key.candidates')}>
      <output className="keyboard-typed" aria-label={say('key.composing')}>
        {typed}
      </output>
      {found.slice(from, from + page).map((candidate) => (
        <button
          key={candidate.word}
          type="button"
          tabIndex={-1}
          className="keyboard-key"
          onClick={() => onChoose(candidate)}
        >
          {candidate.word}
        </button>
      ))}
      {found.length > page ? (
        <button
          type="button"
          tabIndex={-1}
          className="keyboard-key"
          aria-label={say('key.more')}
          onClick={() => setFrom(from + page < found.length ? from + page : 0)}
        >
          ▸
        </button>
      ) : null}
      {typed === '' ? null : (
        <button
          type="button"
          tabIndex={-1}
          className="keyboard-key"
          aria-label={say('key.clear')}
          onClick={onClear}
        >
          ✕
        </button>
      )}
    </fieldset>
  );
}
