/**
 * The public vocabulary of the law as code. Plain data only, so that a result can be stored, sent over a
 * port, rendered as an explanation, or compared byte for byte between client and server.
 */

/** A text shown to people, in both languages of the product. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** A calendar day, `YYYY-MM-DD`, in Asia/Shanghai. */
export type IsoDate = string;

/** An exact decimal written out, e.g. `"1080.00"`. Money has two places; ratios have as many as they need. */
export type DecimalString = string;

/** Where a value comes from in law. `confirmed`/`high` may be relied on; `check` is shown as 待核实. */
export interface Citation {
  /** Title and document number, e.g. 个人所得税法（2018修正，主席令第九号）. */
  readonly title: string;
  /** Article, where known, e.g. 第六条. */
  readonly article?: string;
  readonly from: IsoDate;
  /** Last day in force; absent while in force. */
  readonly to?: IsoDate;
  readonly confidence: 'confirmed' | 'high' | 'check';
}

export type FieldKind = 'money' | 'integer' | 'decimal' | 'ratio' | 'choice' | 'boolean' | 'date' | 'list';

/** One input of a calculator: enough to make a form, a JSON Schema and a check from the same data. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  readonly label: Text;
  readonly help?: Text;
  /** Unit shown after the field, e.g. 元, 月, ㎡. */
  readonly unit?: Text;
  /** Must be given; with `when`, only where that holds. */
  readonly required?: boolean;
  readonly default?: string | boolean;
  readonly min?: DecimalString;
  readonly max?: DecimalString;
  readonly options?: readonly { readonly value: string; readonly label: Text }[];
  /** For `list`: the fields of one row. */
  readonly fields?: readonly Field[];
  /** For `list`: how many rows at most. */
  readonly maxRows?: number;
  /** Shown only while another field holds one of these values. */
  readonly when?: { readonly field: string; readonly in: readonly (string | boolean)[] };
  /** The first day whose law asks for it; before that it is neither shown nor used. */
  readonly from?: IsoDate;
  /** The last day whose law asks for it. */
  readonly to?: IsoDate;
  /** A heading that groups fields which follow each other. */
  readonly section?: Text;
}

/** Raw inputs as a person or a program gives them; money may be a string or a JSON number. */
export type Inputs = Readonly<Record<string, unknown>>;

/** One step of an explanation: the formula in words, the numbers put in, the result, and the law. */
export interface Step {
  readonly id: string;
  readonly name: Text;
  /** The formula in the field's words, e.g. 应纳税所得额 × 税率 − 速算扣除数. */
  readonly formula: Text;
  /** The same formula with the numbers put in, e.g. `60000.00 × 10% − 2520.00`. */
  readonly substitution: string;
  readonly value: DecimalString;
  readonly unit: 'CNY' | 'ratio' | 'count' | 'other';
  readonly citations: readonly Citation[];
}

/** Something a person should know beside the figure: a cliff ahead, a relief not used, a value to be checked. */
export interface Warning {
  readonly code: string;
  readonly text: Text;
  /** The input it concerns, if any. */
  readonly field?: string;
}

/** The same case under another lawful choice, for showing side by side. */
export interface Alternative {
  readonly id: string;
  readonly name: Text;
  readonly results: Readonly<Record<string, DecimalString>>;
  readonly best: boolean;
}

/** A table beside the figures, e.g. month by month. The columns are listed in the calculator's `tables`. */
export type Rows = readonly Readonly<Record<string, string>>[];

export interface Calculation {
  readonly calculator: string;
  readonly date: IsoDate;
  /** Named figures, e.g. `{ taxPayable: "1080.00" }`. The names are listed in the calculator's `outputs`. */
  readonly results: Readonly<Record<string, DecimalString>>;
  readonly tables?: Readonly<Record<string, Rows>>;
  /** Empty when the calculation was asked for without an explanation. */
  readonly trace: readonly Step[];
  readonly warnings: readonly Warning[];
  readonly citations: readonly Citation[];
  readonly alternatives?: readonly Alternative[];
}

/** What is wrong with the inputs, field by field. `path` is like `income` or `children.0.months`. */
export interface FieldError {
  readonly path: string;
  readonly code: string;
  readonly text: Text;
}

export interface Output {
  readonly name: string;
  readonly label: Text;
  readonly unit: 'CNY' | 'ratio' | 'count' | 'other';
  /** The figure a person came for; one per calculator. */
  readonly main?: boolean;
}

/** A table a calculator answers with beside its figures. */
export interface TableInfo {
  readonly name: string;
  readonly label: Text;
  readonly columns: readonly Output[];
}

/** What is asked of a calculator. */
export interface Request {
  /** The day whose law applies; a day of the tax period. */
  readonly date: IsoDate;
  readonly inputs: Inputs;
  /** Without an explanation (`false`) the answer comes faster; default `true`. */
  readonly trace?: boolean;
}

/** A calculator as data, for lists, forms and the API. */
export interface CalculatorInfo {
  readonly id: string;
  readonly group: string;
  readonly title: Text;
  readonly summary: Text;
  /** Everyday words people search by: 工资, 年终奖, 买房… */
  readonly keywords: readonly string[];
  readonly fields: readonly Field[];
  readonly outputs: readonly Output[];
  readonly tables?: readonly TableInfo[];
  /** The dates the law is known for. Outside them the calculator refuses to answer. */
  readonly from: IsoDate;
  readonly to?: IsoDate;
}
