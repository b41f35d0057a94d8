import { type Case, Exact, text } from '../engine/index.ts';
import type { AdjustmentInput } from './cit-adjustment-fields.ts';
import { citLaw } from './cit-law.ts';

/**
 * Interest to related parties on debt above two times the equity (five times for financial enterprises): interest ×
 * (1 − standard ratio ÷ actual ratio) is not deductible (法第四十六条; 条例第一百一十九条; 财税〔2008〕121号; 国税发〔2009〕2号
 * 第八十五条).
 */
export function relatedInterest(it: Case, input: AdjustmentInput): Exact {
  const { relatedInterest: interest, relatedDebt: debt, relatedEquity: equity } = input;
  if (interest.isZero) return Exact.zero;
  if (debt.isZero)
    it.refuse(
      'relatedDebt',
      'required',
      text('请填写关联方债权投资的年度平均额', 'Please enter the average debt to related parties'),
    );
  it.ask(
    'relatedEquity',
    text('请填写关联方权益投资的年度平均额', 'Please enter the average equity of related parties'),
  );
  const ratio = it.number(input.financialEnterprise ? citLaw.debtEquity.financial : citLaw.debtEquity.other);
  const allowed = it.step(
    'relatedAllowed',
    text('标准比例内的债权投资', 'Debt within the standard ratio'),
    equity.times(ratio).atMost(debt),
  );
  return it.step(
    'relatedInterest',
    text('关联方利息调增', 'Increase: interest to related parties'),
    interest.times(debt.minus(allowed)).over(debt),
  );
}
