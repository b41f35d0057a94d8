import type { Stroke } from '#sdk/protocol/editing.ts';
import type { KioskTextKey } from '../texts.ts';

/** A key: a sign to type, or something to do. */
export type Key =
  | { readonly sign: string; readonly width?: number }
  | {
      readonly does: Exclude<Stroke['key'], 'text'> | 'shift' | 'symbols' | 'letters' | 'script' | 'space';
      readonly name: KioskTextKey;
      /** What is drawn; the name itself when absent. */
      readonly face?: string;
      readonly width?: number;
    };

export type Rows = readonly (readonly Key[])[];

const signs = (row: string): Key[] => [...row].map((sign) => ({ sign }));
const backspace: Key = { does: 'backspace', name: 'key.backspace', face: '⌫', width: 1.5 };
const next: Key = { does: 'next', name: 'key.next', width: 1.5 };
const previous: Key = { does: 'previous', name: 'key.previous', width: 1.5 };
const done: Key = { does: 'leave', name: 'key.done', width: 1.5 };
const left: Key = { does: 'left', name: 'key.left', face: '←' };
const right: Key = { does: 'right', name: 'key.right', face: '→' };

/** Amounts: digits, the point and the minus. */
export const decimalPad: Rows = [
  [...signs('789'), backspace],
  [...signs('456'), previous],
  [...signs('123'), next],
  [...signs('.0-'), done],
];

/** Codes: identity numbers may end in X. */
export const numericPad: Rows = [
  [...signs('789'), backspace],
  [...signs('456'), previous],
  [...signs('123'), next],
  [...signs('X0'), left, done],
];

interface LettersWish {
  readonly shift: boolean;
  /** Whether Chinese can be typed at all in this field. */
  readonly chinese: boolean;
  readonly latin: boolean;
  readonly multiline: boolean;
}

export function letters({ shift, chinese, latin, multiline }: LettersWish): Rows {
  const cased = (row: string) => signs(shift ? row.toUpperCase() : row);
  const script: Key = {
    does: 'script',
    name: latin ? 'key.chinese' : 'key.latin',
    face: latin ? '中' : '英',
    width: 1.5,
  };
  return [
    signs('1234567890'),
    cased('qwertyuiop'),
    cased('asdfghjkl'),
    [{ does: 'shift', name: 'key.shift', face: '⇧', width: 1.5 }, ...cased('zxcvbnm'), backspace],
    lastRow(
      { does: 'symbols', name: 'key.symbols', face: '#+=', width: 1.5 },
      chinese ? [script] : [],
      multiline,
      latin,
    ),
  ];
}

export function symbols(latin: boolean, multiline: boolean): Rows {
  return [
    signs('1234567890'),
    signs(latin ? '@#%&*()[]/' : '、；：？！（）《》…'),
    signs(latin ? '+-=_:;"\'?!' : '“”‘’—·￥％＋－'),
    [left, right, ...signs('<>{}~$|'), backspace],
    lastRow({ does: 'letters', name: 'key.letters', face: 'ABC', width: 1.5 }, [], multiline, latin),
  ];
}

function lastRow(first: Key, script: readonly Key[], multiline: boolean, latin: boolean): readonly Key[] {
  return [
    first,
    ...script,
    { sign: latin ? ',' : '，' },
    { does: 'space', name: 'key.space', face: '␣', width: 3 },
    { sign: latin ? '.' : '。' },
    multiline ? { does: 'enter', name: 'key.enter', face: '⏎' } : previous,
    next,
    done,
  ];
}
