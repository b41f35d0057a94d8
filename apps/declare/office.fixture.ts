import { createHash } from 'node:crypto';
import {
  canonical,
  type FileReturn,
  type Prefill,
  problem,
  type Receipt,
  type ReturnDetail,
  type ReturnSnapshot,
  type ReturnSummary,
} from '#contract/index.ts';
import { calculate, checkInputs } from '#rules/index.ts';
import { ApiError } from '#sdk/index.ts';
import type { ApiHandlers } from '#sdk/testing/index.ts';

const payer = { zh: '样例公司', en: 'Sample Co.' };
const reported = {
  kind: 'withholding',
  text: { zh: '样例公司扣缴申报，共 12 笔', en: 'Reported by Sample Co., 12 records' },
} as const;
const registered = {
  kind: 'registration',
  text: { zh: '已登记子女教育', en: 'Registered: a child' },
} as const;

/** The year as a tax office would fill it: wages, a bonus, one child; a refund results. */
function samplePrefill(period: string, filed: ReturnSummary | null = null): Prefill {
  return {
    form: 'iit-annual',
    period,
    taxpayer: {
      id: 'lin',
      kind: 'person',
      name: { zh: '林晓禾', en: 'Lin Xiaohe' },
      codeKind: 'resident-id',
      codeMasked: '370700********0015',
    },
    inputs: {
      wages: '216000.00',
      bonus: '30000.00',
      bonusMethod: 'separate',
      socialInsurance: '22680.00',
      taxWithheld: '15000.00',
      bonusTaxWithheld: '900.00',
      children: [{ months: 12, share: '1' }],
    },
    sources: {
      wages: reported,
      bonus: reported,
      socialInsurance: reported,
      taxWithheld: reported,
      bonusTaxWithheld: reported,
      'children.0': registered,
    },
    records: [
      {
        id: 'r1',
        month: `${period}-01`,
        payer,
        kind: 'wages',
        income: '216000.00',
        socialInsurance: '22680.00',
        housingFund: '0.00',
        withheld: '15000.00',
      },
    ],
    deductions: [{ id: 'd1', kind: 'child', text: registered.text }],
    window: { from: `${Number(period) + 1}-03-01`, to: `${Number(period) + 1}-06-30`, now: 'open' },
    filed,
  };
}

/** A tax office in memory: files by key once, computes by the law, keeps what was filed. */
export class Office {
  readonly filed = new Map<string, { receipt: Receipt; snapshot: ReturnSnapshot }>();
  readonly requests: { key: string; body: FileReturn }[] = [];
  /** Called before each filing is answered; throws to refuse or to lose the answer. */
  before: (attempt: number) => void = () => undefined;
  /** Called after the filing took effect; throws to lose the answer. */
  after: (attempt: number) => void = () => undefined;

  get receipts(): readonly Receipt[] {
    return [...this.filed.values()].map(({ receipt }) => receipt);
  }

  file(key: string, body: FileReturn): Receipt {
    this.requests.push({ key, body });
    const attempt = this.requests.length;
    this.before(attempt);
    const known = this.filed.get(key);
    const receipt = known?.receipt ?? this.#accept(key, body);
    this.after(attempt);
    return receipt;
  }

  #accept(key: string, body: FileReturn): Receipt {
    const date = `${body.period}-12-31`;
    const errors = checkInputs(body.form, body.inputs, date);
    if (errors.length > 0) {
      throw new ApiError(
        problem('validation', '', {
          errors: errors.map((error) => ({ ...error, path: `inputs.${error.path}` })),
        }),
      );
    }
    const { results } = calculate(body.form, { date, inputs: body.inputs });
    const { form, period, inputs, sources } = body;
    const snapshot: ReturnSnapshot = { form, period, taxpayer: 'lin', inputs, sources, figures: results };
    const number = `S20260302-${String(this.filed.size + 1).padStart(6, '0')}`;
    const receipt: Receipt = {
      id: `id-${number}`,
      number,
      form,
      period,
      filedAt: '2026-03-02T09:30:00.000+08:00',
      digest: createHash('sha256').update(canonical(snapshot)).digest('hex'),
      eventHash: createHash('sha256').update(number).digest('hex'),
      figures: results,
      next: [
        {
          code: 'refund',
          text: { zh: '退税将退至银行账户', en: 'The refund goes to your bank' },
          by: '2026-04-01',
        },
      ],
    };
    this.filed.set(key, { receipt, snapshot });
    return receipt;
  }

  summaries(): readonly ReturnSummary[] {
    return this.receipts.map(({ id, number, form, period, filedAt, figures }) => ({
      id,
      number,
      form,
      period,
      filedAt,
      status: 'accepted',
      balance: figures['balance'] ?? '',
    }));
  }

  read(id: string): ReturnDetail {
    const found = [...this.filed.values()].find(({ receipt }) => receipt.id === id);
    if (found === undefined) throw new ApiError(problem('not-found'));
    const { receipt, snapshot } = found;
    const text = { zh: '申报已受理', en: 'Return accepted' };
    const event = {
      seq: 1,
      kind: 'return.filed',
      at: receipt.filedAt,
      text,
      hash: receipt.eventHash,
    } as const;
    return { receipt, status: 'accepted', snapshot, events: [event] };
  }

  handlers(): ApiHandlers {
    return {
      'returns.list': () => ({ items: this.summaries() }),
      'returns.prefill': ({ query }) =>
        samplePrefill(query.period, this.summaries().find((one) => one.period === query.period) ?? null),
      'returns.read': ({ params }) => this.read(params.id),
      'returns.file': ({ body, idempotencyKey }) => this.file(idempotencyKey ?? '', body),
    };
  }
}
