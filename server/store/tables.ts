import type { Kysely } from 'kysely';
import type { FormId, UserKind, WithholdingRecord } from '#contract/types.ts';

/** Every table leads its keys with the tenant, so that one database can serve several offices. */
interface Tenanted {
  tenant: string;
}

export interface TaxpayerRow extends Tenanted {
  id: string;
  kind: 'person' | 'company';
  code_kind: 'resident-id' | 'credit-code';
  code: string;
  name_zh: string;
  name_en: string;
}

export interface AccountRow extends Tenanted {
  id: string;
  kind: UserKind;
  name_zh: string;
  name_en: string;
  note_zh: string;
  note_en: string;
  /** Whom the account acts for. */
  taxpayer_id: string | null;
  /** `null`: a sample account that needs none. */
  password_hash: string | null;
  password_hint: string | null;
  /** Order on the log-on screen; `null` is not shown there. */
  position: number | null;
  failed_attempts: number;
  locked_until: string | null;
}

interface SessionRow extends Tenanted {
  /** SHA-256 of the token; the token itself is nowhere on disk. */
  token_hash: string;
  account_id: string;
  created_at: string;
  expires_at: string;
}

export interface WithholdingRow extends Tenanted {
  id: string;
  taxpayer_id: string;
  period: string;
  month: string;
  payer_zh: string;
  payer_en: string;
  kind: WithholdingRecord['kind'];
  income_fen: number;
  social_fen: number;
  housing_fen: number;
  withheld_fen: number;
}

export interface DeductionRow extends Tenanted {
  id: string;
  taxpayer_id: string;
  period: string;
  kind: 'child' | 'infant' | 'education' | 'mortgage' | 'rent' | 'elderly';
  /** JSON: the inputs of the form this registration stands for. */
  inputs: string;
  text_zh: string;
  text_en: string;
}

/** Head of the tenant's event chain; its row is the lock that puts writers in order. */
interface ChainRow extends Tenanted {
  seq: number;
  hash: string;
}

export interface EventRow extends Tenanted {
  seq: number;
  kind: string;
  subject: string;
  account_id: string;
  at: string;
  data: string;
  prev_hash: string;
  hash: string;
}

interface ReturnRow extends Tenanted {
  id: string;
  number: string;
  taxpayer_id: string;
  form: FormId;
  period: string;
  filed_at: string;
  balance_fen: number;
  snapshot: string;
  receipt: string;
}

interface IdempotencyRow extends Tenanted {
  account_id: string;
  key: string;
  operation: string;
  body_hash: string;
  response: string;
  created_at: string;
}

interface OutboxRow extends Tenanted {
  id: string;
  kind: string;
  recipient: string;
  payload: string;
  created_at: string;
  sent_at: string | null;
}

export interface Tables {
  taxpayers: TaxpayerRow;
  accounts: AccountRow;
  sessions: SessionRow;
  withholding_records: WithholdingRow;
  deduction_records: DeductionRow;
  chains: ChainRow;
  events: EventRow;
  returns: ReturnRow;
  idempotency: IdempotencyRow;
  outbox: OutboxRow;
}

export type Database = Kysely<Tables>;
