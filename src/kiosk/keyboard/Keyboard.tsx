import { type ReactNode, useEffect, useState } from 'react';
import type { EditedField, Stroke } from '#sdk/protocol/editing.ts';
import { useSay } from '../texts.ts';
import { Candidates } from './Candidates.tsx';
import { decimalPad, type Key, letters, numericPad, type Rows, symbols } from './layouts.ts';
import type { Candidate } from './pinyin.ts';
import './keyboard.css';

type Guess = (typed: string) => readonly Candidate[];

/** Keys on the screen for the field in use. They never take the focus, and never show a secret. */
export default function Keyboard(props: {
  readonly field: EditedField;
  readonly onStroke: (stroke: Stroke) => void;
}): ReactNode {
  const { field, onStroke } = props;
  const say = useSay();
  const [face, setFace] = useState<'letters' | 'symbols'>('letters');
  const [shift, setShift] = useState(false);
  const [wantsChinese, setWantsChinese] = useState(true);
  const [typed, setTyped] = useState('');
  const guess = useGuess();
  const { mode, secret, multiline } = field;
  const chinese = mode === 'text' && !secret;
  const latin = !chinese || !wantsChinese;
  // What was begun in one field is not finished in another.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another field is all that matters
  useEffect(() => setTyped(''), [field]);

  const put = (text: string): void => onStroke({ key: 'text', text });
  const choose = ({ word, letters: used }: Candidate): void => {
    put(word);
    setTyped(typed.slice(used));
  };
  const finish = (): void => {
    if (typed !== '') put(typed);
    setTyped('');
  };
  const press = (key: Key): void => {
    if ('sign' in key) {
      const composes = !latin && face === 'letters' && /^[a-z]$/.test(key.sign);
      if (composes) setTyped(typed + key.sign);
      else {
        const found = typed === '' ? undefined : guess?.(typed)[0];
        if (found !== undefined) choose(found);
        else finish();
        put(key.sign);
      }
      setShift(false);
      return;
    }
    switch (key.does) {
      case 'shift':
        setShift(!shift);
        break;
      case 'symbols':
      case 'letters':
        setFace(key.does);
        break;
      case 'script':
        finish();
        setWantsChinese(!wantsChinese);
        break;
      case 'space': {
        const first = typed === '' ? undefined : guess?.(typed)[0];
        if (first !== undefined) choose(first);
        else if (typed !== '') finish();
        else put(' ');
        break;
      }
      case 'backspace':
        if (typed === '') onStroke({ key: 'backspace', text: '' });
        else setTyped(typed.slice(0, -1));
        break;
      default:
        finish();
        onStroke({ key: key.does, text: '' });
    }
  };

  let rows: Rows;
  if (mode === 'decimal') rows = decimalPad;
  else if (mode === 'numeric') rows = numericPad;
  else if (face === 'symbols') rows = symbols(latin, multiline);
  else rows = letters({ shift, chinese, latin, multiline });
  return (
    <section
      className="keyboard"
      data-pad={mode === 'decimal' || mode === 'numeric' ? '' : undefined}
      aria-label={say('key.keyboard')}
      // The field keeps the focus, also when it lies inside a frame.
      onMouseDown={(event) => event.preventDefault()}
    >
      {chinese ? (
        <Candidates
          typed={typed}
          found={typed === '' ? [] : (guess?.(typed) ?? [])}
          onChoose={choose}
          onClear={() => setTyped('')}
        />
      ) : null}
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are places, not things
        <div key={at} className="keyboard-row">
          {row.map((key) => (
            <button
              key={'sign' in key ? key.sign : key.does}
              type="button"
              tabIndex={-1}
              className="keyboard-key"
              data-does={'does' in key ? key.does : undefined}
              aria-label={'does' in key ? say(key.name) : undefined}
              aria-pressed={'does' in key && key.does === 'shift' ? shift : undefined}
              style={{ flexGrow: key.width ?? 1 }}
              onClick={() => press(key)}
            >
              {'sign' in key ? key.sign : (key.face ?? say(key.name))}
            </button>
          ))}
        </div>
      ))}
    </section>
  );
}

/** The list of signs is large and comes when letters are first shown. */
function useGuess(): Guess | null {
  const [guess, setGuess] = useState<{ readonly of: Guess } | null>(null);
  useEffect(() => {
    void import('./pinyin.ts').then(({ candidates }) => setGuess({ of: candidates }));
  }, []);
  return guess?.of ?? null;
}
