import type { Context } from './context.ts';
import { GENESIS } from './services/events.ts';
import type { AccountRow, DeductionRow, TaxpayerRow, WithholdingRow } from './store/tables.ts';

/** Invented people and firms for demonstration and training. Running it again changes nothing. */
export async function seed({ store, tenant }: Context): Promise<void> {
  await store.write(async (db) => {
    await db
      .insertInto('chains')
      .values({ tenant, seq: 0, hash: GENESIS })
      .onConflict((on) => on.doNothing())
      .execute();
    await db
      .insertInto('taxpayers')
      .values(taxpayers.map((row) => ({ tenant, ...row })))
      .onConflict((on) => on.doNothing())
      .execute();
    await db
      .insertInto('accounts')
      .values(accounts.map((row) => ({ tenant, failed_attempts: 0, locked_until: null, ...row })))
      .onConflict((on) => on.doNothing())
      .execute();
    await db
      .insertInto('withholding_records')
      .values(records().map((row) => ({ tenant, ...row })))
      .onConflict((on) => on.doNothing())
      .execute();
    await db
      .insertInto('deduction_records')
      .values(deductions.map((row) => ({ tenant, taxpayer_id: 'lin', period: '2025', ...row })))
      .onConflict((on) => on.doNothing())
      .execute();
  });
}

const taxpayers: readonly Omit<TaxpayerRow, 'tenant'>[] = [
  {
    id: 'lin',
    kind: 'person',
    code_kind: 'resident-id',
    code: '370700198001010015',
    name_zh: '林晓禾',
    name_en: 'Lin Xiaohe',
  },
  {
    id: 'qinghe',
    kind: 'company',
    code_kind: 'credit-code',
    code: '92370702MA3TEXT26H',
    name_zh: '潍坊青禾餐饮店',
    name_en: 'Weifang Qinghe Restaurant',
  },
];

/** PBKDF2 of the published demonstration password `demo2026`. */
const DEMO_PASSWORD =
  'pbkdf2-sha512$210000$u7KJZS+JWCBnuEoFwrp6Mw==$fGa7Ue0d2GEW5135CELtf9JLhZU/3b9uuqLQxJiH8YI=';
const open = { password_hash: null, password_hint: null };

const accounts: readonly Omit<AccountRow, 'tenant' | 'failed_attempts' | 'locked_until'>[] = [
  {
    ...open,
    id: 'guest',
    kind: 'guest',
    name_zh: '访客',
    name_en: 'Guest',
    note_zh: '无需登录，可用公开服务',
    note_en: 'Public services, no log-on',
    taxpayer_id: null,
    position: 1,
  },
  {
    ...open,
    id: 'lin',
    kind: 'person',
    name_zh: '林晓禾',
    name_en: 'Lin Xiaohe',
    note_zh: '个人纳税人（演示）',
    note_en: 'Individual taxpayer (sample)',
    taxpayer_id: 'lin',
    position: 2,
  },
  {
    ...open,
    id: 'qinghe',
    kind: 'company',
    name_zh: '潍坊青禾餐饮店',
    name_en: 'Weifang Qinghe Restaurant',
    note_zh: '小规模纳税人（演示）',
    note_en: 'Small-scale business (sample)',
    taxpayer_id: 'qinghe',
    position: 3,
  },
  {
    id: 'zhou',
    kind: 'officer',
    name_zh: '周敏',
    name_en: 'Zhou Min',
    note_zh: '办税服务厅（演示）',
    note_en: 'Service hall officer (sample)',
    taxpayer_id: null,
    password_hash: DEMO_PASSWORD,
    password_hint: 'demo2026',
    position: 4,
  },
];

const employer = { payer_zh: '潍坊样例建筑安装有限公司', payer_en: 'Weifang Sample Construction Co., Ltd.' };
const client = { payer_zh: '寿光样例科技有限公司', payer_en: 'Shouguang Sample Technology Co., Ltd.' };
const nothing = { social_fen: 0, housing_fen: 0 };

/**
 * Cumulative withholding on 18,000 a month less 5,000, insurance 1,890, housing fund 1,260, two children 4,000
 * and mortgage 1,000, i.e. 4,850 taxable a month: 3% up to 36,000 of the year, 10% above. The elderly parent
 * was registered only at the year's end and the side job was withheld at 20%: so a refund results.
 */
const WAGE_TAX_FEN = [14550, 14550, 14550, 14550, 14550, 14550, 14550, 34150, 48500, 48500, 48500, 48500];
const SIDE_JOB_MONTHS = ['03', '06', '09', '11'];

function records(): readonly Omit<WithholdingRow, 'tenant'>[] {
  const of = { taxpayer_id: 'lin', period: '2025' };
  const wages = WAGE_TAX_FEN.map((withheld, index) => {
    const month = String(index + 1).padStart(2, '0');
    return {
      ...of,
      ...employer,
      id: `lin-2025-${month}-wages`,
      month: `2025-${month}`,
      kind: 'wages' as const,
      income_fen: 18_000_00,
      social_fen: 1_890_00,
      housing_fen: 1_260_00,
      withheld_fen: withheld,
    };
  });
  const sideJobs = SIDE_JOB_MONTHS.map((month) => ({
    ...of,
    ...client,
    ...nothing,
    id: `lin-2025-${month}-labour`,
    month: `2025-${month}`,
    kind: 'labour' as const,
    income_fen: 5_000_00,
    withheld_fen: 800_00,
  }));
  const bonus = {
    ...of,
    ...employer,
    ...nothing,
    id: 'lin-2025-01-bonus',
    month: '2025-01',
    kind: 'bonus' as const,
    income_fen: 30_000_00,
    withheld_fen: 900_00,
  };
  return [...wages, ...sideJobs, bonus];
}

const child = JSON.stringify({ children: [{ months: 12, share: '1' }] });

const deductions: readonly Omit<DeductionRow, 'tenant' | 'taxpayer_id' | 'period'>[] = [
  {
    id: 'lin-2025-child-1',
    kind: 'child',
    inputs: child,
    text_zh: '已登记子女教育（长女，小学），2025年1—12月，全额扣除',
    text_en: 'Registered: education of the elder daughter, January to December 2025, deducted in full',
  },
  {
    id: 'lin-2025-child-2',
    kind: 'child',
    inputs: child,
    text_zh: '已登记子女教育（次子，学前），2025年1—12月，全额扣除',
    text_en:
      'Registered: pre-school education of the younger son, January to December 2025, deducted in full',
  },
  {
    id: 'lin-2025-elderly',
    kind: 'elderly',
    inputs: JSON.stringify({ elderly: 'shared', elderlyMonths: 12, elderlyMonthlyShare: '1500.00' }),
    text_zh: '2025年12月登记赡养老人（与兄弟姐妹分摊），每月1500元，未在预扣时扣除',
    text_en:
      'Registered in December 2025: support of a parent, shared with siblings, 1,500 a month; not used in withholding',
  },
  {
    id: 'lin-2025-mortgage',
    kind: 'mortgage',
    inputs: JSON.stringify({ mortgageMonths: 12, mortgageShare: '1' }),
    text_zh: '已登记首套住房贷款利息，2025年1—12月，全额扣除',
    text_en: 'Registered: first-home mortgage interest, January to December 2025, deducted in full',
  },
];
