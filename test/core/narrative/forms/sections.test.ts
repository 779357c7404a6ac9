/** Each form: its sections in order, written rightly, and one id for one matter everywhere. */
import { FORMS, formProblems, narrate, type NarrativeForm } from '../../../../src/core/narrative';
import { workbook } from '../support';
import { headingsOf } from './support';

test.each(FORMS.map((form) => [form.id, form] as const))('%s is written rightly', (_, form) => {
  expect(formProblems(form)).toEqual([]);
});

/** What a heading with this id speaks of, in every form. */
const MATTERS: Readonly<Record<string, RegExp>> = {
  '1': /收入支出决算总体/,
  '2': /收入决算/,
  '3': /支出决算/,
  '4': /财政拨款(?:收入)?支出(?:决算)?(?:总体|情况)/,
  '5': /一般公共预算财政拨款(?:收入)?支出决算/,
  '5.1': /一般公共预算财政拨款支出决算总体/,
  '5.2': /一般公共预算财政拨款支出决算(?:结构|具体)/,
  '5.3': /一般公共预算财政拨款支出决算具体/,
  '6': /基本支出/,
  '7': /“三公”经费/,
  '7.1': /“三公”经费.*总体/,
  '7.2': /“三公”经费.*(?:具体|分项)/,
  '7.3': /“三公”经费实物量/,
  '8': /政府性基金/,
  '9': /国有资本经营/,
  '10': /机关运行经费/,
  '11': /一般性支出|培训费及会议费|会议费和培训费/,
  '12': /政府采购/,
  '13': /国有资产/,
  '14': /绩效/,
  '15': /其他/,
  '16': /其他重要事项|其他需要说明/,
  '3.2': /项目支出/,
  '17': /口径/,
  '18': /部门决算情况说明/,
};

test.each(FORMS.map((form) => [form.id, form] as const))('%s uses the ids of all forms', (_, form) => {
  for (const { id, heading } of form.sections)
    expect([id, heading]).toEqual([id, expect.stringMatching(MATTERS[id]!)]);
});

const formOf = (id: string): NarrativeForm => FORMS.find((form) => form.id === id)!;

const IDS: Readonly<Record<string, string>> = {
  'hunan-2020': '1 2 3 4 5 5.1 5.2 5.3 6 7 7.1 7.2 8 9 10 11 12 13 14 15',
  'hunan-2022': '1 2 3 4 5 5.1 5.2 5.3 6 7 7.1 7.2 8 9 10 11 12 13 14',
  'shanghai-2024': '1 2 3 4 5 5.1 5.2 5.3 6 7 7.1 7.2 8 9 14 16 10 12 13',
  national: '1 2 3 4 5 5.1 5.2 5.3 6 7 7.1 7.2 8 9 14 16 10 12 13',
  'sichuan-2022': '1 2 3 4 5 5.1 5.2 5.3 6 7 7.1 7.2 8 9 16 10 12 13 14',
  'yunnan-2021': '2 3 6 3.2 5 5.1 5.2 7 7.1 7.2 16 10 13 12 14 15 17',
  'shaanxi-2022': '1 2 3 4 5.1 5.2 5.3 6 8 9 7 7.1 7.2 11 14 16 10 12 13',
  'chongqing-2023': '18 1 4 5 6 8 9 7 7.1 7.2 7.3 16 11 10 13 12 14',
  'guangdong-2023': '1 2 3 4 5 5.1 5.2 5.3 6 7 7.1 7.2 8 9 16 10 12 13 14',
  'jiangxi-2020': '2 3 4 6 7 10 12 13 14',
  'anhui-2021': '1 2 3 4 5 5.1 5.2 5.3 6 8 9 7 7.1 7.2 16 10 12 13 14',
  'guangxi-2023': '1 5 6 8 9 7 16 10 12 13 14',
};

test.each(Object.entries(IDS))('%s has its sections in order', (id, ids) => {
  expect(formOf(id).sections.map((section) => section.id)).toEqual(ids.split(' '));
});

const NUMBERED = /^(?:（?([一二三四五六七八九十]+)[、）])/;
const NUMERALS = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五'.split(' ');

/** Chongqing’s 一 is what the department is. */
const FIRST_CHAPTER: Readonly<Record<string, number>> = { 'chongqing-2023': 2 };

test('every form has its sections told here', () => {
  expect(Object.keys(IDS).sort()).toEqual(FORMS.map(({ id }) => id).sort());
});

test.each(FORMS.map((form) => [form.id, form] as const))(
  '%s counts its headings without a gap',
  (_, form) => {
    let next = { chapter: FIRST_CHAPTER[form.id] ?? 1, part: 1 };
    for (const heading of headingsOf(narrate(form, workbook()))) {
      const numeral = NUMBERED.exec(heading)?.[1];
      if (numeral === undefined) next = { chapter: 1, part: 1 };
      else if (heading.startsWith('（')) {
        expect(heading).toMatch(`（${NUMERALS[next.part - 1]!}）`);
        next = { ...next, part: next.part + 1 };
      } else {
        expect(heading).toMatch(new RegExp(`^${NUMERALS[next.chapter - 1]!}、`));
        next = { chapter: next.chapter + 1, part: 1 };
      }
    }
  },
);

test('Yunnan’s other matters stand in a part of their own', () => {
  const headings = headingsOf(narrate(formOf('yunnan-2021'), workbook()));
  expect(headings.slice(headings.indexOf('其他重要事项及相关口径情况说明'))).toEqual([
    '其他重要事项及相关口径情况说明',
    '一、机关运行经费支出情况',
    '二、国有资产占用情况',
    '三、政府采购支出情况',
    '四、部门绩效自评情况',
    '五、其他重要事项情况说明',
    '六、相关口径说明',
  ]);
});
