import { type Case, text } from '../engine/index.ts';
import type { RateKind } from './vat-law.ts';

/** Says where services were not yet, or not everywhere, under VAT on that day (财税〔2011〕111号 … 财税〔2016〕36号). */
export function warnOfTrials(it: Case, kinds: ReadonlySet<RateKind>, field: string): void {
  const warn = (zh: string, en: string): void => it.warn('vat-trial', text(zh, en), field);
  const early = kinds.has('transport') || kinds.has('services') || kinds.has('leasing');
  if (early && it.date >= '2012-01-01' && it.date < '2013-08-01')
    warn(
      '2013年7月以前只在上海等试点地区征收增值税，其他地区缴纳营业税',
      'Until July 2013 under VAT in the trial places only; elsewhere business tax was paid',
    );
  if (kinds.has('services') && it.date >= '2013-08-01' && it.date < '2016-05-01')
    warn(
      '2016年4月以前金融、生活服务等缴纳营业税，只有部分现代服务征收增值税',
      'Until April 2016 finance and consumer services paid business tax; only modern services were under VAT',
    );
  if (kinds.has('transport') && it.date >= '2013-08-01' && it.date < '2014-06-01')
    warn(
      '铁路运输、邮政自2014年1月，基础电信自2014年6月起征收增值税，此前缴纳营业税',
      'Rail and post came under VAT in January 2014, basic telecom in June 2014',
    );
}
