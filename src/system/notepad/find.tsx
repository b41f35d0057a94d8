import { type ReactNode, useState } from 'react';
import { Button, TextField } from '#ui/index.ts';
import { Modal } from '../common/modal.tsx';
import { useSay } from '../common/texts.ts';

/** Where a word stands next in a text, whatever its case; from the top again after the end, −1 if nowhere. */
export function findNext(text: string, word: string, from: number): number {
  const [inText, wanted] = [text.toLowerCase(), word.toLowerCase()];
  const ahead = inText.indexOf(wanted, from);
  return ahead >= 0 ? ahead : inText.indexOf(wanted);
}

/** Line and column of a place in a text, both counted from one. */
export function caretPlace(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

export function FindDialog(props: {
  readonly word: string;
  readonly onWord: (word: string) => void;
  readonly onFind: (word: string) => void;
  readonly onClose: () => void;
}): ReactNode {
  const say = useSay();
  const [word, setWord] = useState(props.word);
  const find = (): void => {
    props.onWord(word);
    props.onClose();
    // After the dialog has gone the text can take the focus, and with it show what was found.
    setTimeout(() => props.onFind(word));
  };
  return (
    <Modal title={say('find.title')} onCancel={props.onClose} onDefault={find}>
      <TextField name="find-word" access label={say('find.word')} value={word} onChange={setWord} />
      <div className="system-buttons">
        <Button default disabled={word === ''} onClick={find}>
          {say('find.next')}
        </Button>
        <Button onClick={props.onClose}>{say('button.cancel')}</Button>
      </div>
    </Modal>
  );
}
