import { maskCode } from '#contract/identifiers.ts';
import type { Profile, TaxpayerSummary, User, UserKind } from '#contract/types.ts';
import type { Context } from '../context.ts';
import type { AccountRow, Database, TaxpayerRow } from '../store/tables.ts';

/** Who is asking: the account behind the session. */
export interface Account {
  readonly user: User;
  readonly taxpayerId: string | null;
  readonly permissions: readonly string[];
}

const TAXPAYER = ['profile:read', 'returns:read', 'returns:file'];

/** What each kind of account may do. What is not listed is refused. */
const PERMISSIONS: Readonly<Record<UserKind, readonly string[]>> = {
  guest: ['profile:read'],
  person: TAXPAYER,
  company: TAXPAYER,
  officer: ['profile:read'],
};

export function toAccount(row: AccountRow): Account {
  return {
    user: { id: row.id, kind: row.kind, name: { zh: row.name_zh, en: row.name_en } },
    taxpayerId: row.taxpayer_id,
    permissions: PERMISSIONS[row.kind],
  };
}

export async function readProfile(context: Context, account: Account): Promise<Profile> {
  const row = account.taxpayerId ? await findTaxpayer(context, context.store.read, account.taxpayerId) : null;
  return { user: account.user, permissions: account.permissions, taxpayer: row ? summarise(row) : null };
}

export async function findTaxpayer(
  { tenant }: Context,
  db: Database,
  id: string,
): Promise<TaxpayerRow | null> {
  const row = await db
    .selectFrom('taxpayers')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

export function summarise(row: TaxpayerRow): TaxpayerSummary {
  return {
    id: row.id,
    kind: row.kind,
    name: { zh: row.name_zh, en: row.name_en },
    codeKind: row.code_kind,
    codeMasked: maskCode(row.code),
  };
}
