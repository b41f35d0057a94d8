import { formatFen, parseFen } from '#contract/money.ts';
import type { NextStep, Prefill } from '#contract/types.ts';
import type { Inputs, IsoDate } from '#rules/index.ts';
import { type Clock, today } from '../clock.ts';

/** Annual settlement of comprehensive income runs from 1 March to 30 June of the next year (IIT Law, art. 11). */
const IIT_LAW_11 = '个人所得税法（2018修正，主席令第九号）第十一条';
const LATE_FEE = '税收征收管理法第三十二条';
const RELIEF = '财政部 税务总局公告2023年第32号';
const RELIEF_INCOME = 120_000_00n;
const RELIEF_TAX = 400_00n;
/** First and last tax year of the relief from paying (公告2019年第94号 … 公告2023年第32号). */
const RELIEF_YEARS = { from: 2019, to: 2027 };

export function filingWindow(clock: Clock, period: string): Prefill['window'] {
  const year = Number(period) + 1;
  const from = `${year}-03-01`;
  const to = `${year}-06-30`;
  const day = today(clock);
  return { from, to, now: day < from ? 'early' : day > to ? 'late' : 'open' };
}

export interface Filed {
  readonly balance: bigint;
  readonly inputs: Inputs;
  readonly period: string;
  readonly window: Prefill['window'];
  readonly today: IsoDate;
}

/** What follows a filing, with the dates the law gives. A limit that is only this demonstration's says so. */
export function nextSteps(filed: Filed): readonly NextStep[] {
  const { balance } = filed;
  const steps = balance < 0n ? [refund(filed)] : balance > 0n ? [payment(filed)] : [settled];
  return [...steps, keep];
}

const settled: NextStep = {
  code: 'settled',
  text: {
    zh: '本年度无应补（退）税额，无需缴款。',
    en: 'Nothing to pay and nothing to refund for this year.',
  },
};

const keep: NextStep = {
  code: 'keep-papers',
  text: {
    zh: '请妥善留存与收入、扣除有关的资料备查；发现有误可再次申报更正。',
    en: 'Keep the papers on your income and deductions. If something is wrong, file again to correct it.',
  },
};

function refund({ balance, today: day }: Filed): NextStep {
  const amount = formatFen(-balance);
  return {
    code: 'refund',
    text: {
      zh: `退税 ${amount} 元，审核后退至您的银行账户。（演示时限，演示环境不发生真实退款）`,
      en: `A refund of ${amount} CNY goes to your bank account after review. (Demonstration limit; no money moves.)`,
    },
    by: Temporal.PlainDate.from(day).add({ days: 30 }).toString(),
    demo: true,
  };
}

function payment(filed: Filed): NextStep {
  const { balance, window } = filed;
  const amount = formatFen(balance);
  if (isRelieved(filed))
    return {
      code: 'relief',
      text: {
        zh: `应补 ${amount} 元：年收入不超过 12 万元或补税不超过 400 元，且已依法预缴的，免予补税。`,
        en: `${amount} CNY would be due: not to be paid when the year's income is at most 120,000 or the amount due at most 400, and tax was withheld as required.`,
      },
      basis: RELIEF,
    };
  if (window.now === 'late')
    return {
      code: 'pay-late',
      text: {
        zh: `请尽快补缴 ${amount} 元；汇算期已于 ${window.to} 结束，自次日起按日加收万分之五滞纳金。`,
        en: `Pay ${amount} CNY as soon as possible: the period ended on ${window.to}, and a surcharge of 0.05% a day runs from the day after.`,
      },
      basis: LATE_FEE,
    };
  return {
    code: 'pay',
    text: {
      zh: `请在 ${window.to} 前补缴 ${amount} 元（期限最后一日为法定休假日的顺延）。`,
      en: `Pay ${amount} CNY by ${window.to} (the next working day if that is a public holiday).`,
    },
    by: window.to,
    basis: IIT_LAW_11,
  };
}

function isRelieved({ balance, inputs, period }: Filed): boolean {
  const year = Number(period);
  if (year < RELIEF_YEARS.from || year > RELIEF_YEARS.to) return false;
  return balance <= RELIEF_TAX || grossIncome(inputs) <= RELIEF_INCOME;
}

/** Wages, labour, author's and royalty income before any deduction; a bonus counts when it is merged. */
function grossIncome(inputs: Inputs): bigint {
  const names = ['wages', 'labour', 'author', 'royalties'];
  if (inputs['bonusMethod'] === 'merged') names.push('bonus');
  return names.reduce((sum, name) => sum + (parseFen(String(inputs[name] ?? '0')) ?? 0n), 0n);
}
