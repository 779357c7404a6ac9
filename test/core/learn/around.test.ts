/** What stands around the explanation: titles turn, and of the rest nothing of last year's stays untold. */
import { learn, roll } from '../../../src/core/learn';
import { turnedLine } from '../../../src/core/learn/around';
import { render } from '../../../src/core/messages';
import { book, documentOf } from '../proofread/support';

const TURNING = { from: 2020, to: 2021 };

it.each<readonly [string, string, string, readonly string[]]>([
  ['a cover', '清河县水务局2020年度部门决算', '清河县水务局2021年度部门决算', []],
  ['both years', '2019年、2020年对比', '2020年、2021年对比', []],
  ['spelled years', '二〇二〇年度', '二〇二一年度', []],
  ['the date of publication', '2021年8月', '2021年8月', ['2021年']],
  ['the same in words', '二〇二一年八月', '二〇二一年八月', ['二〇二一年']],
  ['years long past', '1986年设立', '1986年设立', []],
  [
    'what the office is',
    '内设机构5个，2020年末在职人员120人。',
    '内设机构5个，2020年末在职人员120人。',
    ['5个', '2020年', '120人'],
  ],
  [
    'a law of that year',
    '依照《条例》（2020年修订），执行。',
    '依照《条例》（2020年修订），执行。',
    ['2020年'],
  ],
  ['an amount like a year', '2020万元', '2020万元', ['2020万元']],
  ['ordinals and thresholds', '（一）单价100万元以上的设备', '（一）单价100万元以上的设备', []],
])('%s', (_, before, text, left) => {
  expect(turnedLine(before, TURNING)).toMatchObject({ text, left });
});

it('is part of the draft', () => {
  const text = documentOf(
    [
      '清河县水务局2020年度部门决算',
      '第一部分 单位概况',
      '内设机构5个，在职人员120人。',
      '第三部分 2020年度部门决算情况说明',
      '一、收入支出决算总体情况说明',
      '2020年度收入总计1286.40万元。',
      '第四部分 名词解释',
      '（一）财政拨款收入是从财政部门取得的资金。',
    ].join('\n'),
  );
  const next = book({ T01: { 收入总计: '1,929.60', 支出总计: '1,929.60' } }, 2021);
  const rolled = roll(learn(text, book()), text, next, { previous: book() });
  expect(rolled.document.paragraphs.map((one) => one.text)).toEqual([
    '清河县水务局2021年度部门决算',
    '第一部分 单位概况',
    '内设机构5个，在职人员120人。',
    '第三部分 2021年度部门决算情况说明',
    '一、收入支出决算总体情况说明',
    '2021年度收入总计1929.60万元。',
    '第四部分 名词解释',
    '（一）财政拨款收入是从财政部门取得的资金。',
  ]);
  const told = rolled.toDo.filter(({ kind }) => kind === 'left');
  expect(told.map(({ paragraph, what }) => `${paragraph} ${render(what)}`)).toEqual([
    '2 这一段不在决算说明里，没有改，里面还是去年的“5个、120人”：请改成今年的',
  ]);
  expect(rolled.turning).toMatchObject(TURNING);
});
