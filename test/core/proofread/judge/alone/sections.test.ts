import { HEADS, read, type Reading } from '../../support';
import { render } from '../../../../../src/core/messages';

const LACKING = /^N-35$/;

/** What has to be there and is not, in the words of the message. */
const lacking = (text: string, reading?: Reading): string[] =>
  read(text, reading)
    .findings.filter(({ rule }) => LACKING.test(rule))
    .map(({ severity, text: at, message }) => `${severity} ${at}: ${render(message)}`);

const SECTIONS = {
  '1': `${HEADS[1]}2020年度收入支出总计1286.40万元。与2019年度相比，增加86.40万元，增长7.2%，主要原因是项目增加。\n`,
  '2': `${HEADS[2]}本年收入合计1200.00万元。\n`,
  '3': `${HEADS[3]}本年支出合计1250.00万元。\n`,
  '4': `${HEADS[4]}财政拨款收入支出总计1180.00万元。\n`,
  '6': `${HEADS[6]}一般公共预算财政拨款基本支出780.00万元。\n`,
  '7': `${HEADS['7.1']}“三公”经费财政拨款支出决算为16.00万元，比2019年度减少1.00万元，下降5.88%，主要原因是厉行节约。\n`,
  '8': `${HEADS[8]}政府性基金预算财政拨款收入50.00万元，支出40.00万元。\n`,
  '10': `${HEADS[10]}本部门没有机关运行经费。\n`,
  '12': `${HEADS[12]}本部门没有政府采购。\n`,
  '13': `${HEADS[13]}本部门没有车辆。\n`,
  '14': `${HEADS[14]}本部门开展了绩效自评。\n`,
};

type Id = keyof typeof SECTIONS;

const ORDER: readonly Id[] = ['1', '2', '3', '4', '6', '7', '8', '10', '12', '13', '14'];

const textWith = (changed: Partial<Record<Id, string>> = {}): string =>
  ORDER.map((id) => changed[id] ?? SECTIONS[id]).join('');

it('nothing lacks where all is told', () => {
  expect(lacking(textWith())).toEqual([]);
});

it.each([
  ['12', 'hint', '全文没有写到政府采购。'],
  ['10', 'hint', '全文没有写到机关运行经费（不涉及的写明没有）。'],
  ['13', 'hint', '全文没有写到国有资产占用。'],
  ['7', 'warning', '全文没有写到“三公”经费。'],
  ['8', 'warning', '全文没有写到政府性基金预算，表中有数。'],
] as const)('without section %s: %s', (id, severity, message) => {
  expect(lacking(textWith({ [id]: '' }))).toEqual([`${severity} 十四、2020年度预算绩效情况说明: ${message}`]);
});

it('evaluation is told at the last heading that is there', () => {
  expect(lacking(textWith({ '14': '' }))).toEqual([
    'hint 十三、国有资产占用情况说明: 全文没有写到预算绩效。',
  ]);
});

it('no funds, no section on funds', () => {
  const none = { 本年收入: '', 本年支出: '', 项目支出: '', 年末结转和结余: '' };
  expect(lacking(textWith({ '8': '' }), { change: { T08: { 合计: none } } })).toEqual([]);
});

it('what a list of terms explains is not told by that', () => {
  const terms = '第四部分 名词解释\n一、政府采购：指用财政资金采购货物、工程和服务。';
  expect(lacking(textWith({ '12': '' }) + terms)).toHaveLength(1);
});

it('a part of its own tells it', () => {
  const part = '第四部分 预算绩效情况\n本部门开展了绩效自评。';
  expect(lacking(textWith({ '14': '' }) + part)).toEqual([]);
});

it('a part that was pasted lacks nothing', () => {
  expect(lacking(SECTIONS[1] + SECTIONS[2] + SECTIONS[3])).toEqual([]);
  expect(
    lacking(
      ORDER.slice(0, 7)
        .map((id) => SECTIONS[id])
        .join(''),
    ),
  ).toEqual([]);
  expect(lacking(SECTIONS[10] + SECTIONS[12])).toEqual([]);
});

it.each([
  ['1', '，主要原因是项目增加', '一、收入支出决算总体情况说明'],
  ['7', '，主要原因是厉行节约', '七、一般公共预算财政拨款“三公”经费支出决算情况说明'],
] as const)('section %s without its reason', (id, reason, heading) => {
  const text = textWith({ [id]: SECTIONS[id].replace(reason, '') });
  expect(lacking(text)).toEqual([`hint ${heading}: 写了增减，没有写增减的原因。`]);
});

it.each([
  ['what happened is a reason', '。主要情况：接待批次减少', []],
  ['so is what changed', '，主要变动情况为接待批次减少', []],
  ['what it is for is none', '，主要用于：业务接待', ['7']],
] as const)('%s', (_name, words, wanted) => {
  const text = textWith({ '7': SECTIONS[7].replace('，主要原因是厉行节约', words) });
  expect(lacking(text)).toHaveLength(wanted.length);
});

it('what did not change needs no reason', () => {
  const same = SECTIONS[7].replace('减少1.00万元，下降5.88%，主要原因是厉行节约', '增加0万元');
  expect(lacking(textWith({ '7': same }))).toEqual([]);
});

const BOUGHT =
  '2020年度政府采购支出总额100.00万元，其中：政府采购货物支出30.00万元、政府采购工程支出20.00万元、政府采购服务支出50.00万元。';

it.each([
  [
    'nothing of small firms',
    '',
    ['hint 政府采购支出总额100.00万元: 政府采购有支出，没有写授予中小企业的合同金额。'],
  ],
  [
    'their contracts without a share',
    '授予中小企业合同金额80.00万元。',
    ['hint 授予中小企业合同金额80.00万元: 写了授予中小企业合同金额，没有写占政府采购支出的百分比。'],
  ],
  ['their contracts and share', '授予中小企业合同金额80.00万元，占政府采购支出总额的80%。', []],
  ['no contracts', '授予中小企业合同金额0万元。', []],
  ['money set aside for them', '面向中小企业预留政府采购项目预算金额80.00万元。', []],
])('purchases: %s', (_name, firms, told) => {
  expect(lacking(textWith({ '12': `${HEADS[12]}${BOUGHT}${firms}\n` }))).toEqual(told);
  expect(lacking(`${HEADS[12]}${BOUGHT}${firms}\n`)).toEqual([]);
});
