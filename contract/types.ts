/**
 * The resources of the API and what each operation takes and gives, as types alone: importing this file
 * costs a browser nothing. The zod schemas beside it (`schemas.ts`) are checked against these types.
 */
import type {
  Calculation,
  CalculatorInfo,
  DecimalString,
  FieldError,
  Inputs,
  IsoDate,
  Text,
} from '#rules/types.ts';
import type { OperationId } from './catalogue.ts';
import type { Problem } from './problem.ts';

/** A moment, RFC 3339 with the offset of Asia/Shanghai: `2026-03-02T09:30:00.000+08:00`. */
export type IsoInstant = string;
export type UserKind = 'guest' | 'person' | 'company' | 'officer';
export type FormId = 'iit-annual';

interface Health {
  readonly status: 'ok';
  readonly version: string;
  /** Which of the three homes answers. */
  readonly home: 'sqlite' | 'postgres' | 'training';
}

/** A tile of the log-on screen. */
export interface Persona {
  readonly id: string;
  readonly kind: UserKind;
  readonly name: Text;
  readonly note: Text;
  readonly needsPassword: boolean;
  /** What the hint button offers. Only sample accounts have one. */
  readonly passwordHint?: string;
}

export interface User {
  readonly id: string;
  readonly kind: UserKind;
  readonly name: Text;
}

export interface Session {
  /** `null`: nobody is logged on. */
  readonly user: User | null;
  readonly expiresAt: IsoInstant | null;
  /** This is a public machine: the page keeps nothing between one person and the next. */
  readonly kiosk?: true;
}

export interface Profile {
  readonly user: User;
  /** API tags this account holds. */
  readonly permissions: readonly string[];
  readonly taxpayer: TaxpayerSummary | null;
}

export interface TaxpayerSummary {
  readonly id: string;
  readonly kind: 'person' | 'company';
  readonly name: Text;
  readonly codeKind: 'resident-id' | 'credit-code';
  /** The code with its middle hidden; the whole code never leaves the server. */
  readonly codeMasked: string;
}

export interface CalculatorListing extends CalculatorInfo {
  /** JSON Schema 2020-12 of `inputs`. */
  readonly inputSchema: Readonly<Record<string, unknown>>;
}

/** A case to be calculated: the day whose law applies, and the inputs. */
export interface CalculatorCall {
  readonly date: IsoDate;
  readonly inputs: Inputs;
}

/** One answer of a batch, in the order asked. */
export type BatchItem =
  | { readonly ok: true; readonly calculation: Calculation }
  | { readonly ok: false; readonly problem: Problem };

/** Where a figure of a return comes from. `self`: the taxpayer typed it. */
export interface FigureSource {
  readonly kind: 'withholding' | 'registration' | 'self';
  readonly text: Text;
}

/** What a payer reported to have paid and withheld. */
export interface WithholdingRecord {
  readonly id: string;
  /** `2025-03` */
  readonly month: string;
  readonly payer: Text;
  readonly kind: 'wages' | 'labour' | 'author' | 'royalties' | 'bonus';
  readonly income: DecimalString;
  readonly socialInsurance: DecimalString;
  readonly housingFund: DecimalString;
  readonly withheld: DecimalString;
}

/** A deduction the taxpayer has registered, as the prefill uses it. */
interface DeductionRecord {
  readonly id: string;
  readonly kind: 'child' | 'infant' | 'education' | 'mortgage' | 'rent' | 'elderly';
  readonly text: Text;
}

export interface Prefill {
  readonly form: FormId;
  /** The tax year, `2025`. */
  readonly period: string;
  readonly taxpayer: TaxpayerSummary;
  /** Ready to be given to `calculate('iit-annual', …)`. */
  readonly inputs: Inputs;
  /** By the path of the input, e.g. `wages`, `children.0`. */
  readonly sources: Readonly<Record<string, FigureSource>>;
  readonly records: readonly WithholdingRecord[];
  readonly deductions: readonly DeductionRecord[];
  /** When this return may be filed by law, and how today stands to it. */
  readonly window: { readonly from: IsoDate; readonly to: IsoDate; readonly now: 'early' | 'open' | 'late' };
  /** The return already filed for this period, if any; filing again corrects it (更正申报). */
  readonly filed: ReturnSummary | null;
}

export interface FileReturn {
  readonly form: FormId;
  readonly period: string;
  readonly inputs: Inputs;
  readonly sources: Readonly<Record<string, FigureSource>>;
  /** The balance the taxpayer saw; the server refuses when its own differs. */
  readonly expected: { readonly balance: DecimalString };
  /** The declaration that the return is true and complete has been accepted. */
  readonly agreed: true;
}

export interface NextStep {
  readonly code: string;
  readonly text: Text;
  readonly by?: IsoDate;
  /** The law the step or its date rests on. */
  readonly basis?: string;
  /** A promise of this demonstration, not of any law. */
  readonly demo?: true;
}

/** Proof of a committed submission. Nothing in it can change afterwards. */
export interface Receipt {
  readonly id: string;
  /** Shown to people, e.g. `S20260302-000042`. */
  readonly number: string;
  readonly form: FormId;
  readonly period: string;
  readonly filedAt: IsoInstant;
  /** SHA-256 (hex) of the canonical JSON of the snapshot. */
  readonly digest: string;
  /** Hash of the event in the append-only log that records this submission. */
  readonly eventHash: string;
  readonly figures: Readonly<Record<string, DecimalString>>;
  readonly next: readonly NextStep[];
  /** Number of the return this one replaces. */
  readonly corrects?: string;
}

export type ReturnStatus = 'accepted' | 'superseded';

export interface ReturnSummary {
  readonly id: string;
  readonly number: string;
  readonly form: FormId;
  readonly period: string;
  readonly filedAt: IsoInstant;
  readonly status: ReturnStatus;
  /** Above zero to pay, below zero to be refunded. */
  readonly balance: DecimalString;
}

/** One line of a return's history, from the append-only log. */
export interface ReturnEvent {
  readonly seq: number;
  readonly kind: 'return.filed' | 'return.superseded';
  readonly at: IsoInstant;
  readonly text: Text;
  readonly hash: string;
}

/** What was submitted, exactly. Its canonical JSON is what the receipt's digest is taken of. */
export interface ReturnSnapshot {
  readonly form: FormId;
  readonly period: string;
  readonly taxpayer: string;
  readonly inputs: Inputs;
  readonly sources: Readonly<Record<string, FigureSource>>;
  readonly figures: Readonly<Record<string, DecimalString>>;
}

export interface ReturnDetail {
  readonly receipt: Receipt;
  readonly status: ReturnStatus;
  readonly snapshot: ReturnSnapshot;
  readonly events: readonly ReturnEvent[];
}

/** What each operation takes and gives. */
export interface ApiTypes {
  'health.read': { response: Health };
  'personas.list': { response: { readonly personas: readonly Persona[] } };
  'session.read': { response: Session };
  'session.create': { body: { readonly persona: string; readonly password?: string }; response: Session };
  'session.end': { response: Session };
  'kiosk.wipe': { response: Session };
  'kiosk.leave': { body: { readonly pin: string }; response: { readonly left: true } };
  'calculators.list': { response: { readonly calculators: readonly CalculatorListing[] } };
  'calculators.run': {
    params: { readonly id: string };
    body: CalculatorCall & { readonly trace?: boolean };
    response: Calculation;
  };
  'calculators.batch': {
    params: { readonly id: string };
    body: { readonly items: readonly CalculatorCall[]; readonly trace?: boolean };
    response: { readonly items: readonly BatchItem[] };
  };
  'profile.read': { response: Profile };
  'returns.prefill': { query: { readonly form: FormId; readonly period: string }; response: Prefill };
  'returns.list': { response: { readonly items: readonly ReturnSummary[] } };
  'returns.read': { params: { readonly id: string }; response: ReturnDetail };
  'returns.file': { body: FileReturn; response: Receipt };
}

type Part<Op extends OperationId, Name extends string> = Name extends keyof ApiTypes[Op]
  ? ApiTypes[Op][Name]
  : undefined;
export type ParamsOf<Op extends OperationId> = Part<Op, 'params'>;
export type QueryOf<Op extends OperationId> = Part<Op, 'query'>;
export type BodyOf<Op extends OperationId> = Part<Op, 'body'>;
export type ResponseOf<Op extends OperationId> = ApiTypes[Op]['response'];

export type { FieldError };
