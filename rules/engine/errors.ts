import type { FieldError, IsoDate, Text } from '../types.ts';

/** The inputs are wrong; says where and why, all at once. */
export class InputError extends Error {
  readonly errors: readonly FieldError[];

  constructor(errors: readonly FieldError[]) {
    super(errors.map((error) => `${error.path}: ${error.text.en}`).join('; '));
    this.name = 'InputError';
    this.errors = errors;
  }
}

/** The law of that day is not known here. A figure is refused rather than guessed. */
export class OutOfForceError extends Error {
  readonly date: IsoDate;
  readonly text: Text;
  private readonly find: () => string;

  /** `find` names the input that asks for such law; it is called only when somebody wants to know. */
  constructor(date: IsoDate, text: Text, find: () => string = () => 'date') {
    super(text.en);
    this.name = 'OutOfForceError';
    this.date = date;
    this.text = text;
    this.find = find;
  }

  /** The input without which the law of the day would answer, like `item` or `sales.0.kind`; else `date`. */
  get path(): string {
    return this.find();
  }
}

/** There is no calculator of that name. */
export class UnknownCalculatorError extends Error {
  readonly id: string;

  constructor(id: string) {
    super(`Unknown calculator: ${id}`);
    this.name = 'UnknownCalculatorError';
    this.id = id;
  }
}
