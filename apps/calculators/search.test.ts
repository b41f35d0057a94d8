import { describe, expect, it } from 'vitest';
import { calculators } from '#rules/index.ts';
import { catalogue } from './catalogue.baked.ts';
import everyday from './everyday-words.json' with { type: 'json' };
import { examples } from './examples.ts';
import { saidAs, soundOf } from './pinyin.ts';
import { indexOf, search } from './search.ts';

const index = indexOf(catalogue);
const first = (query: string) => search(query, index)[0]?.id;

describe('search by everyday words', () => {
  it.each([
    ['工资', 'iit-wage-withholding'],
    ['gz', 'iit-wage-withholding'],
    ['gongzi', 'iit-wage-withholding'],
    ['月薪', 'iit-wage-withholding'],
    ['到手', 'iit-wage-withholding'],
    ['salary', 'iit-wage-withholding'],
    ['年终奖', 'iit-bonus'],
    ['nzj', 'iit-bonus'],
    ['nianzhongjiang', 'iit-bonus'],
    ['十三薪', 'iit-bonus'],
    ['bonus', 'iit-bonus'],
    ['个税', 'iit-annual'],
    ['geshui', 'iit-annual'],
    ['退税', 'iit-annual'],
    ['补税', 'iit-annual'],
    ['hs', 'iit-annual'],
    ['夫妻', 'iit-couple'],
    ['买房', 'deed-tax'],
    ['我要买房', 'deed-tax'],
    ['契税', 'deed-tax'],
    ['qishui', 'deed-tax'],
    ['卖房', 'iit-property-transfer'],
    ['满五唯一', 'iit-property-transfer'],
    ['租房', 'iit-lease'],
    ['fangdong', 'iit-lease'],
    ['兼职', 'iit-labour'],
    ['稿费', 'iit-author'],
    ['专利', 'iit-royalty'],
    ['外卖', 'iit-labour-cumulative'],
    ['个体户', 'iit-business'],
    ['分红', 'iit-passive'],
    ['彩票', 'iit-passive'],
    ['lottery', 'iit-passive'],
    ['裁员', 'iit-severance'],
    ['N+1', 'iit-severance'],
    ['养老金', 'iit-private-pension'],
    ['期权', 'iit-equity'],
    ['外国人', 'iit-nonresident'],
    ['3500', 'iit-wage-monthly'],
    ['小规模', 'vat-small'],
    ['一般纳税人', 'vat-general'],
    ['进口', 'vat-import'],
    ['开公司', 'cit-annual'],
    ['kaigongsi', 'cit-annual'],
    ['核定征收', 'cit-assessed'],
    ['付汇', 'cit-nonresident'],
    ['买车', 'vehicle-purchase-tax'],
    ['maiche', 'vehicle-purchase-tax'],
    ['新能源', 'vehicle-purchase-tax'],
    ['ccs', 'vehicle-vessel-tax'],
    ['房产税', 'property-tax'],
    ['fcs', 'property-tax'],
    ['收租', 'property-tax'],
    ['清算', 'land-vat'],
    ['合同', 'stamp-tax'],
    ['炒股', 'stamp-tax'],
    ['城建税', 'surcharges'],
    ['znj', 'late-fee'],
    ['逾期', 'late-fee'],
    ['营改增', 'business-tax'],
    ['白酒', 'consumption-tax'],
    ['废水', 'environmental-tax'],
    ['煤矿', 'resource-tax'],
    ['宅基地', 'farmland-tax'],
    ['烟叶', 'tobacco-leaf-tax'],
    ['ＧＺ', 'iit-wage-withholding'],
    ['VAT 进口', 'vat-import'],
    ['租房', 'iit-lease'],
    ['摆摊', 'iit-business'],
    ['滴滴', 'iit-labour-cumulative'],
    ['社保', 'iit-annual'],
    ['离婚', 'iit-property-transfer'],
    ['忘记报税', 'late-fee'],
    ['company', 'cit-annual'],
  ])('%s leads to %s first', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('finds worked examples by their titles and stories', () => {
    const found = indexOf(examples.map((one) => ({ ...one, prose: [one.story.zh, one.story.en] })));
    expect(search('多发一元', found)[0]?.id).toBe('bonus-36001');
    expect(search('dfyy', found)[0]?.id).toBe('bonus-36001');
    expect(search('骑手', found)[0]?.id).toBe('platform-rider');
    expect(search('Hong Kong', found)[0]?.id).toBe('cit-dividend-treaty');
  });

  it('finds nothing where there is nothing, and everything for nothing', () => {
    expect(search('zzzz', index)).toEqual([]);
    expect(search('买房 白酒', index)).toEqual([]);
    expect(search(' ', index)).toHaveLength(catalogue.length);
  });
});

describe('pinyin', () => {
  it('knows every character people may search by', () => {
    const texts = [
      ...catalogue.flatMap((one) => [one.title.zh, ...one.keywords]),
      ...examples.map((one) => one.title.zh),
    ].join('');
    const unknown = [...new Set(texts)].filter(
      (one) => /\p{Script=Han}/u.test(one) && soundOf(one)[0] === one,
    );
    expect(unknown).toEqual([]);
  });

  it('hears whole words, beginnings and initials, at syllables only', () => {
    const sound = soundOf('年终奖');
    expect(saidAs('nianzhongjiang', sound)).toBe('whole');
    expect(saidAs('nzj', sound)).toBe('whole');
    expect(saidAs('nian', sound)).toBe('start');
    expect(saidAs('zhongj', sound)).toBe('inside');
    expect(saidAs('ongj', sound)).toBeUndefined();
  });
});

it('the everyday words belong to calculators', () => {
  expect(Object.keys(everyday).filter((id) => calculators.every((one) => one.id !== id))).toEqual([]);
});

it('the catalogue names every calculator', () => {
  expect(catalogue.map(({ id }) => id)).toEqual(calculators.map(({ id }) => id));
});
