import {
  type Case,
  choice,
  Exact,
  list,
  money,
  months,
  Parameters,
  sum,
  text,
  type Values,
  yesNo,
} from '../engine/index.ts';
import file from '../parameters/iit-special-additional.json' with { type: 'json' };

const law = new Parameters(file);
/** Standards by deduction; couples who choose who deducts use them too. */
export const additionalStandards = {
  children: law.number('children'),
  infants: law.number('infants'),
  elderlyOnlyChild: law.number('elderlyOnlyChild'),
  elderlySharedLimit: law.number('elderlySharedLimit'),
  education: law.number('education'),
  certificate: law.number('certificate'),
  mortgage: law.number('mortgage'),
  rent: { 1: law.number('rentTier1'), 2: law.number('rentTier2'), 3: law.number('rentTier3') },
  illnessFloor: law.number('illnessFloor'),
  illnessLimit: law.number('illnessLimit'),
};

const SHARES = { '1': text('全额', 'All'), '0.5': text('夫妻各半', 'Half, shared with the spouse') };
const child = {
  months: months(text('符合条件的月数', 'Months'), { default: '12' }),
  share: choice(text('扣除比例', 'Share'), SHARES),
};
const MONTHS = text('月数', 'months');

/** Inputs of the special additional deductions (专项附加扣除), for one year. */
export const specialAdditionalFields = {
  children: list(text('子女教育', 'Children’s education'), child, {
    maxRows: 20,
    section: text('专项附加扣除', 'Special additional deductions'),
    help: text(
      '每个子女一行；每月2000元（2022年及以前1000元）',
      'One row a child; 2,000 a month (1,000 until 2022)',
    ),
  }),
  infants: list(text('3岁以下婴幼儿照护', 'Care of infants under three'), child, {
    maxRows: 20,
    help: text(
      '每个婴幼儿一行；每月2000元（2022年1000元）',
      'One row an infant; 2,000 a month (1,000 in 2022)',
    ),
  }),
  educationMonths: months(text('学历继续教育月数', 'Months of continuing (degree) education'), {
    help: text('每月400元', '400 a month'),
  }),
  certificate: yesNo(text('当年取得职业资格证书', 'Professional certificate obtained this year'), {
    help: text('当年3600元', '3,600 in that year'),
  }),
  mortgageMonths: months(text('首套住房贷款利息月数', 'Months of first-home mortgage interest'), {
    help: text('每月1000元；与住房租金不能同时扣', '1,000 a month; not together with rent'),
  }),
  mortgageShare: choice(text('房贷利息扣除比例', 'Share of the mortgage deduction'), SHARES),
  rentTier: choice(
    text('租房城市', 'City of the rented home'),
    {
      none: text('不租房', 'No rent'),
      '1': text('直辖市、省会、计划单列市等', 'Municipality, provincial capital or the like'),
      '2': text('市辖区户籍人口超过100万', 'Districts above one million registered inhabitants'),
      '3': text('其他城市', 'Other'),
    },
    { default: 'none', help: text('每月1500、1100、800元', '1,500, 1,100 or 800 a month') },
  ),
  rentMonths: months(text('租房月数', 'Months of rent'), {
    default: '12',
    when: { field: 'rentTier', in: ['1', '2', '3'] },
  }),
  elderly: choice(
    text('赡养老人', 'Support of the elderly'),
    {
      none: text('无', 'None'),
      only: text('独生子女', 'Only child'),
      shared: text('非独生子女，分摊', 'Shared among siblings'),
    },
    {
      help: text(
        '独生子女每月3000元（2022年及以前2000元）',
        'An only child: 3,000 a month (2,000 until 2022)',
      ),
    },
  ),
  elderlyMonths: months(text('赡养老人月数', 'Months of support'), {
    default: '12',
    when: { field: 'elderly', in: ['only', 'shared'] },
  }),
  elderlyMonthlyShare: money(text('每月分摊额', 'Monthly share'), {
    help: text('每人每月最多1500元（2022年及以前1000元）', 'At most 1,500 a month each (1,000 until 2022)'),
    when: { field: 'elderly', in: ['shared'] },
  }),
  seriousIllness: money(text('大病医疗自付额（一人）', 'Serious illness, self-paid (one person)'), {
    help: text(
      '医保目录内自付累计；超过15000元的部分，80000元以内扣除',
      'The part above 15,000, up to 80,000',
    ),
  }),
  seriousIllnessFamily: list(
    text('配偶、未成年子女大病医疗', 'Serious illness of spouse or minor children'),
    { amount: money(text('自付额', 'Self-paid')) },
    { maxRows: 20, help: text('每人分别计算，一人一行', 'Each person apart, one row a person') },
  ),
};

type Input = Values<typeof specialAdditionalFields>;

function forChildren(it: Case, kind: 'children' | 'infants', rows: Input['children']): Exact {
  const perMonth = it.number(additionalStandards[kind]);
  return sum(
    rows.map((row) =>
      perMonth.times(it.named(Exact.whole(row.months), MONTHS, 'count')).times(Exact.parse(row.share)),
    ),
  );
}

function forElderly(it: Case, input: Input): Exact {
  const span = it.named(Exact.whole(input.elderlyMonths), MONTHS, 'count');
  if (input.elderly === 'none') return Exact.zero;
  if (input.elderly === 'only') return it.number(additionalStandards.elderlyOnlyChild).times(span);
  if (input.elderlyMonthlyShare.isZero)
    it.refuse('elderlyMonthlyShare', 'required', text('请填写每月分摊额', 'Please enter the monthly share'));
  const limit = it.number(additionalStandards.elderlySharedLimit);
  return it.capped(input.elderlyMonthlyShare, limit, 'elderlyMonthlyShare').times(span);
}

function forIllness(it: Case, selfPaid: Exact): Exact {
  const above = selfPaid.minus(it.number(additionalStandards.illnessFloor)).notBelowZero();
  return above.atMost(it.number(additionalStandards.illnessLimit));
}

/**
 * Special additional deductions of a year (国发〔2018〕41号, 国发〔2022〕8号, 国发〔2023〕13号). A household may not
 * deduct both mortgage interest and rent in one year (第二十条).
 */
export function specialAdditional(it: Case, input: Input): Exact {
  const { mortgageMonths, rentTier, rentMonths } = input;
  if (mortgageMonths > 0 && rentTier !== 'none' && rentMonths > 0)
    it.refuse(
      'rentMonths',
      'exclusive',
      text(
        '同一年度不能同时扣除住房贷款利息和住房租金',
        'Mortgage interest and rent cannot both be deducted in one year',
      ),
    );
  if (input.infants.length > 0 && additionalStandards.infants.find(it.date) === undefined)
    it.refuse(
      'infants',
      'not-in-force',
      text('3岁以下婴幼儿照护扣除自2022年起', 'Infant care is deductible since 2022'),
    );
  const parts: Exact[] = [];
  const add = (id: string, zh: string, en: string, value: Exact): void => {
    if (value.isPositive) parts.push(it.step(id, text(zh, en), value));
  };
  const monthly = (span: number): Exact => it.named(Exact.whole(span), MONTHS, 'count');
  if (input.children.length > 0)
    add('children', '子女教育', 'Children’s education', forChildren(it, 'children', input.children));
  if (input.infants.length > 0)
    add('infants', '婴幼儿照护', 'Infant care', forChildren(it, 'infants', input.infants));
  if (input.educationMonths > 0)
    add(
      'education',
      '学历继续教育',
      'Degree education',
      it.number(additionalStandards.education).times(monthly(input.educationMonths)),
    );
  if (input.certificate)
    add(
      'certificate',
      '职业资格证书',
      'Professional certificate',
      it.number(additionalStandards.certificate),
    );
  if (mortgageMonths > 0)
    add(
      'mortgage',
      '住房贷款利息',
      'Mortgage interest',
      it
        .number(additionalStandards.mortgage)
        .times(monthly(mortgageMonths))
        .times(Exact.parse(input.mortgageShare)),
    );
  if (rentTier !== 'none')
    add('rent', '住房租金', 'Rent', it.number(additionalStandards.rent[rentTier]).times(monthly(rentMonths)));
  add('elderly', '赡养老人', 'Support of the elderly', forElderly(it, input));
  const ill = [input.seriousIllness, ...input.seriousIllnessFamily.map((row) => row.amount)];
  add(
    'illness',
    '大病医疗',
    'Serious illness',
    sum(ill.filter((paid) => paid.isPositive).map((paid) => forIllness(it, paid))),
  );
  return it.total('specialAdditional', text('专项附加扣除合计', 'Special additional deductions'), parts);
}
