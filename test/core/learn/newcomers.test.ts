/** What the tables have this year and had not last year, in a document whose sentences make no list. */
import { learn, roll } from '../../../src/core/learn';
import { render } from '../../../src/core/messages';
import { book, documentOf } from '../proofread/support';

const spent = (all: string) => ({ 本年支出: all, 基本支出: all, 项目支出: '' });
const NONE = spent('');
const WITHOUT_213 = {
  T05: {
    合计: spent('180.00'),
    '213': NONE,
    '21303': NONE,
    '2130301': NONE,
    '2130305': NONE,
    '2130306': NONE,
  },
};
const LAST = book(WITHOUT_213);
const text = documentOf(
  '2020年度部门决算情况说明\n五、一般公共预算财政拨款支出决算情况说明\n（二）一般公共预算财政拨款支出决算结构情况\n2020年度一般公共预算财政拨款支出180.00万元。社会保障和就业支出占44.44%，为80.00万元。住房保障支出占55.56%，为100.00万元。',
);
const told = (next: Parameters<typeof book>[0], own = text): string[] =>
  roll(learn(own, LAST), own, book(next, 2021), { previous: LAST }).toDo.map(({ what }) =>
    render(what, 'zh-CN'),
  );

it('is told where it is not written, with its amount', () => {
  expect(told({})).toContainEqual('今年有“农林水支出”920.00万元，去年没有，这里没有写到，请补上');
});

it('is not where there is nothing new', () => {
  expect(told(WITHOUT_213).filter((line) => line.includes('去年没有'))).toEqual([]);
});

it('is not of a document that did not name them all', () => {
  const own = documentOf(
    text.paragraphs.map((one) => one.text.replace(/住房保障支出[^。]*。/, '')).join('\n'),
  );
  expect(told({}, own).filter((line) => line.includes('去年没有'))).toEqual([]);
});
