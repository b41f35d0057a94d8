import { sql } from 'kysely';
import { canonical } from '#contract/canonical.ts';
import { formatFen, parseFen } from '#contract/money.ts';
import type {
  FileReturn,
  FormId,
  Receipt,
  ReturnDetail,
  ReturnEvent,
  ReturnSnapshot,
  ReturnStatus,
  ReturnSummary,
} from '#contract/types.ts';
import type { Text } from '#rules/index.ts';
import { instantText, today } from '../clock.ts';
import type { Context } from '../context.ts';
import { newId } from '../new-id.ts';
import { ProblemError } from '../problem-error.ts';
import type { Database, EventRow } from '../store/tables.ts';
import type { Account } from './accounts.ts';
import { runCalculator } from './calculators.ts';
import { appendEvents, type NewEvent, takeChain } from './events.ts';
import { filingWindow, nextSteps } from './settlement.ts';

const EVENT_TEXT: Readonly<Record<ReturnEvent['kind'], Text>> = {
  'return.filed': { zh: '申报已受理', en: 'Return accepted' },
  'return.superseded': { zh: '已由更正申报替代', en: 'Replaced by a corrected return' },
};

/** Id of the person this account files for, or a refusal: the form is one for natural persons. */
export function filer({ user, taxpayerId }: Account): string {
  if (user.kind !== 'person' || taxpayerId === null) throw new ProblemError('not-applicable');
  return taxpayerId;
}

/**
 * Files a return inside the given transaction. The figures are computed here again from the inputs; what the
 * taxpayer saw must agree. A second return for the same period corrects the first (更正申报).
 */
export async function fileReturn(
  context: Context,
  db: Database,
  account: Account,
  body: FileReturn,
): Promise<Receipt> {
  const { tenant, clock, sha256 } = context;
  const { form, period, inputs, sources } = body;
  const taxpayer = filer(account);
  const window = filingWindow(clock, period);
  if (window.now === 'early') throw new ProblemError('not-yet-open');
  const { results: figures } = runCalculator(form, { date: `${period}-12-31`, inputs, trace: false });
  const balance = checkBalance(figures['balance'], body.expected.balance);

  const head = await takeChain(context, db);
  const former = await currentReturn(context, db, taxpayer, form, period);
  const now = clock.now();
  const id = newId(now);
  const snapshot: ReturnSnapshot = { form, period, taxpayer, inputs, sources, figures };
  const kept = canonical(snapshot);
  const digest = await sha256(kept);
  const events: NewEvent[] = [
    { kind: 'return.filed', subject: id, account: account.user.id, data: { form, period, digest } },
  ];
  if (former)
    events.push({
      kind: 'return.superseded',
      subject: former.id,
      account: account.user.id,
      data: { by: id },
    });
  const [filed] = await appendEvents(context, db, head, events);
  if (!filed) throw new Error('The event was not appended');
  const number = `S${today(clock).replaceAll('-', '')}-${String(filed.seq).padStart(6, '0')}`;
  const receipt: Receipt = {
    id,
    number,
    form,
    period,
    filedAt: instantText(now),
    digest,
    eventHash: filed.hash,
    figures,
    next: nextSteps({ balance, inputs, period, window, today: today(clock) }),
    ...(former ? { corrects: former.number } : {}),
  };
  await db
    .insertInto('returns')
    .values({
      tenant,
      id,
      number,
      taxpayer_id: taxpayer,
      form,
      period,
      filed_at: receipt.filedAt,
      balance_fen: Number(balance),
      snapshot: kept,
      receipt: JSON.stringify(receipt),
    })
    .execute();
  await db
    .insertInto('outbox')
    .values({
      tenant,
      id,
      kind: 'return.filed',
      recipient: account.user.id,
      payload: JSON.stringify({ number }),
      created_at: receipt.filedAt,
      sent_at: null,
    })
    .execute();
  return receipt;
}

function checkBalance(computed: string | undefined, expected: string): bigint {
  const balance = parseFen(computed ?? '');
  if (balance === null) throw new Error('The calculator gave no balance');
  if (balance === parseFen(expected)) return balance;
  const shown = formatFen(balance);
  throw new ProblemError('figures-differ', undefined, {
    errors: [
      {
        path: 'expected.balance',
        code: 'differs',
        text: {
          zh: `系统计算的应补（退）税额为 ${shown} 元`,
          en: `The balance computed here is ${shown} CNY`,
        },
      },
    ],
  });
}

/** The return in force for a period: the last one filed. */
export async function currentReturn(
  { tenant }: Context,
  db: Database,
  taxpayer: string,
  form: FormId,
  period: string,
): Promise<ReturnSummary | null> {
  const row = await db
    .selectFrom('returns')
    .select(['id', 'number', 'filed_at', 'balance_fen'])
    .where('tenant', '=', tenant)
    .where('taxpayer_id', '=', taxpayer)
    .where('form', '=', form)
    .where('period', '=', period)
    .orderBy('filed_at', 'desc')
    .orderBy('number', 'desc')
    // Written out: as a parameter SQLite would plan the query anew each time.
    .limit(sql.lit(1))
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    number: row.number,
    form,
    period,
    filedAt: row.filed_at,
    status: 'accepted',
    balance: formatFen(BigInt(row.balance_fen)),
  };
}

/** The account's own returns, newest first. */
export async function listReturns(context: Context, account: Account): Promise<readonly ReturnSummary[]> {
  if (!account.taxpayerId) return [];
  const { store, tenant } = context;
  const rows = await store.read
    .selectFrom('returns')
    .select(['id', 'number', 'form', 'period', 'filed_at', 'balance_fen'])
    .where('tenant', '=', tenant)
    .where('taxpayer_id', '=', account.taxpayerId)
    .orderBy('filed_at', 'desc')
    .orderBy('number', 'desc')
    .limit(200)
    .execute();
  const events = await eventsOf(
    context,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    form: row.form,
    period: row.period,
    filedAt: row.filed_at,
    status: statusOf(events.filter((event) => event.subject === row.id)),
    balance: formatFen(BigInt(row.balance_fen)),
  }));
}

/** One return of the account's own; anybody else's does not exist for it. */
export async function readReturn(context: Context, account: Account, id: string): Promise<ReturnDetail> {
  const { store, tenant } = context;
  const row = account.taxpayerId
    ? await store.read
        .selectFrom('returns')
        .select(['snapshot', 'receipt'])
        .where('tenant', '=', tenant)
        .where('taxpayer_id', '=', account.taxpayerId)
        .where('id', '=', id)
        .executeTakeFirst()
    : undefined;
  if (!row) throw new ProblemError('not-found');
  const events = await eventsOf(context, [id]);
  return {
    receipt: JSON.parse(row.receipt) as Receipt,
    status: statusOf(events),
    snapshot: JSON.parse(row.snapshot) as ReturnSnapshot,
    events: events.map((event) => {
      const kind = event.kind as ReturnEvent['kind'];
      return { seq: event.seq, kind, at: event.at, text: EVENT_TEXT[kind], hash: event.hash };
    }),
  };
}

/** A return's status is nothing but what its events say. */
function statusOf(events: readonly Pick<EventRow, 'kind'>[]): ReturnStatus {
  return events.some((event) => event.kind === 'return.superseded') ? 'superseded' : 'accepted';
}

async function eventsOf(
  { store, tenant }: Context,
  subjects: readonly string[],
): Promise<readonly EventRow[]> {
  if (subjects.length === 0) return [];
  return store.read
    .selectFrom('events')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('subject', 'in', subjects)
    .orderBy('seq')
    .execute();
}
