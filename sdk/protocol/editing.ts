/** Typing by an on-screen keyboard: what the keyboard is told of a field, and what it sends into it. */
import { type Check, flag, oneOf, record, text } from './check.ts';

/** A field that takes text and has the focus. Never its content. */
export interface EditedField {
  readonly mode: 'text' | 'decimal' | 'numeric' | 'latin';
  /** What is typed must not be shown anywhere, nor guessed at. */
  readonly secret: boolean;
  readonly multiline: boolean;
}

/** One press: a text to put in place of what is selected, or a key by name. */
export interface Stroke {
  readonly key: 'text' | 'backspace' | 'enter' | 'next' | 'previous' | 'left' | 'right' | 'leave';
  readonly text: string;
}

export const checkEditedField: Check<EditedField> = record<EditedField>({
  mode: oneOf('text', 'decimal', 'numeric', 'latin'),
  secret: flag,
  multiline: flag,
});

export const checkStroke: Check<Stroke> = record<Stroke>({
  key: oneOf('text', 'backspace', 'enter', 'next', 'previous', 'left', 'right', 'leave'),
  text: text(200),
});
