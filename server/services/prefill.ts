import { formatFen } from '#contract/money.ts';
import type { FigureSource, Prefill, WithholdingRecord } from '#contract/types.ts';
import type { Context } from '../context.ts';
import { ProblemError } from '../problem-error.ts';
import type { DeductionRow, WithholdingRow } from '../store/tables.ts';
import { type Account, findTaxpayer, summarise } from './accounts.ts';
import { currentReturn, filer } from './returns.ts';
import { filingWindow } from './settlement.ts';

type Query = { readonly form: Prefill['form']; readonly period: string };

/** The return as the office already knows it: every figure with where it comes from. */
export async function prefill(context: Context, account: Account, { form, period }: Query): Promise<Prefill> {
  const { store, tenant, clock } = context;
  const taxpayer = await findTaxpayer(context, store.read, filer(account));
  if (!taxpayer) throw new ProblemError('not-applicable');
  const of = { tenant, taxpayer_id: taxpayer.id, period };
  const records = await store.read
    .selectFrom('withholding_records')
    .selectAll()
    .where((where) => where.and(of))
    .orderBy('month')
    .orderBy('id')
    .execute();
  const deductions = await store.read
    .selectFrom('deduction_records')
    .selectAll()
    .where((where) => where.and(of))
    .orderBy('id')
    .execute();
  const { inputs, sources } = figuresOf(records, deductions);
  return {
    form,
    period,
    taxpayer: summarise(taxpayer),
    inputs,
    sources,
    records: records.map(toRecord),
    deductions: deductions.map(({ id, kind, text_zh, text_en }) => ({
      id,
      kind,
      text: { zh: text_zh, en: text_en },
    })),
    window: filingWindow(clock, period),
    filed: await currentReturn(context, store.read, taxpayer.id, form, period),
  };
}

function toRecord(row: WithholdingRow): WithholdingRecord {
  return {
    id: row.id,
    month: row.month,
    payer: { zh: row.payer_zh, en: row.payer_en },
    kind: row.kind,
    income: formatFen(BigInt(row.income_fen)),
    socialInsurance: formatFen(BigInt(row.social_fen)),
    housingFund: formatFen(BigInt(row.housing_fen)),
    withheld: formatFen(BigInt(row.withheld_fen)),
  };
}

type Amount = 'income_fen' | 'social_fen' | 'housing_fen' | 'withheld_fen';
type Kind = WithholdingRow['kind'];
const COMPREHENSIVE: readonly Kind[] = ['wages', 'labour', 'author', 'royalties'];

/** Which records add up to which figure of the return. */
const SUMS: readonly { readonly input: string; readonly kinds: readonly Kind[]; readonly amount: Amount }[] =
  [
    { input: 'wages', kinds: ['wages'], amount: 'income_fen' },
    { input: 'labour', kinds: ['labour'], amount: 'income_fen' },
    { input: 'author', kinds: ['author'], amount: 'income_fen' },
    { input: 'royalties', kinds: ['royalties'], amount: 'income_fen' },
    { input: 'bonus', kinds: ['bonus'], amount: 'income_fen' },
    { input: 'socialInsurance', kinds: COMPREHENSIVE, amount: 'social_fen' },
    { input: 'housingFund', kinds: COMPREHENSIVE, amount: 'housing_fen' },
    { input: 'taxWithheld', kinds: COMPREHENSIVE, amount: 'withheld_fen' },
    { input: 'bonusTaxWithheld', kinds: ['bonus'], amount: 'withheld_fen' },
  ];

function figuresOf(
  records: readonly WithholdingRow[],
  deductions: readonly DeductionRow[],
): Pick<Prefill, 'inputs' | 'sources'> {
  const inputs: Record<string, unknown> = {};
  const sources: Record<string, FigureSource> = {};
  for (const { input, kinds, amount } of SUMS) {
    const parts = records.filter((record) => kinds.includes(record.kind) && record[amount] !== 0);
    if (parts.length === 0) continue;
    inputs[input] = formatFen(parts.reduce((sum, record) => sum + BigInt(record[amount]), 0n));
    sources[input] = { kind: 'withholding', text: payersOf(parts) };
  }
  if ('bonus' in inputs) inputs['bonusMethod'] = 'separate';
  for (const deduction of deductions) {
    const source: FigureSource = {
      kind: 'registration',
      text: { zh: deduction.text_zh, en: deduction.text_en },
    };
    const given = JSON.parse(deduction.inputs) as Record<string, unknown>;
    for (const [name, value] of Object.entries(given)) {
      if (!Array.isArray(value)) {
        inputs[name] = value;
        sources[name] = source;
        continue;
      }
      // Several registrations of one kind make the rows of one list.
      const rows: unknown[] = Array.isArray(inputs[name]) ? inputs[name] : [];
      for (let index = 0; index < value.length; index++) sources[`${name}.${rows.length + index}`] = source;
      inputs[name] = [...rows, ...value];
    }
  }
  return { inputs, sources };
}

function payersOf(records: readonly WithholdingRow[]): FigureSource['text'] {
  const zh = [...new Set(records.map((record) => record.payer_zh))].join('、');
  const en = [...new Set(records.map((record) => record.payer_en))].join(', ');
  const count = records.length;
  return {
    zh: `${zh}扣缴申报，共 ${count} 笔`,
    en: `Reported by ${en}, ${count} ${count === 1 ? 'record' : 'records'}`,
  };
}
