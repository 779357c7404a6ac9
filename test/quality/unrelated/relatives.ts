/** What most resembles public final accounts without being them: public budgets, accounts of a whole government, reviews of performance. */
import type { Grid } from '../../../src/core/grid';
import type { Random } from '../../bench/generate/random';
import {
  blank,
  count,
  inTurn,
  money,
  of,
  serial,
  sheetOf,
  sheets,
  wan,
  years,
  type Filler,
  type Kind,
  type SheetForm,
} from './sheet';

const CODES = inTurn(
  '201',
  '20103',
  '2010301',
  '2010302',
  '208',
  '20805',
  '2080505',
  '210',
  '21011',
  '2101101',
  '221',
  '22102',
  '2210201',
);
const NAMES = inTurn(
  '一般公共服务支出',
  '政府办公厅（室）及相关机构事务',
  '行政运行',
  '一般行政管理事务',
  '社会保障和就业支出',
  '行政事业单位养老支出',
  '机关事业单位基本养老保险缴费支出',
  '卫生健康支出',
  '行政事业单位医疗',
  '行政单位医疗',
  '住房保障支出',
  '住房改革支出',
  '住房公积金',
);
const INCOMES = inTurn(
  '一、一般公共预算拨款收入',
  '二、政府性基金预算拨款收入',
  '三、国有资本经营预算拨款收入',
  '四、财政专户管理资金收入',
  '五、事业收入',
  '六、上级补助收入',
  '七、附属单位上缴收入',
  '八、事业单位经营收入',
  '九、其他收入',
  '',
  '本年收入合计',
  '上年结转结余',
  '收入总计',
);
const CLASSES = inTurn(
  '一、一般公共服务支出',
  '二、外交支出',
  '三、国防支出',
  '四、公共安全支出',
  '五、教育支出',
  '六、科学技术支出',
  '七、文化旅游体育与传媒支出',
  '八、社会保障和就业支出',
  '九、卫生健康支出',
  '十、节能环保支出',
  '本年支出合计',
  '结转下年支出',
  '支出总计',
);
const ACCOUNTS = inTurn('301', '30101', '30102', '30103', '302', '30201', '30207', '30211', '303', '30305');
const ACCOUNT_NAMES = inTurn(
  '工资福利支出',
  '基本工资',
  '津贴补贴',
  '奖金',
  '商品和服务支出',
  '办公费',
  '邮电费',
  '差旅费',
  '对个人和家庭的补助',
  '生活补助',
);

const WAN = ['单位：万元'];
const CODED: readonly (readonly [string, Filler])[] = [
  ['科目编码', CODES],
  ['科目名称', NAMES],
];
const SPENT: readonly (readonly [string, Filler])[] = [
  ['合计', wan],
  ['基本支出', wan],
  ['项目支出', wan],
];

/** The eight public tables of a budget; titles as offices word them. */
const BUDGET: readonly SheetForm[] = [
  {
    title: (random) => random.pick(['部门收支总表', '收支预算总表', '部门收支总体情况表']),
    lines: WAN,
    above: ['收入', '', '支出', ''],
    columns: [
      ['项目', INCOMES],
      ['预算数', wan],
      ['项目', CLASSES],
      ['预算数', wan],
    ],
    rows: [13, 13],
  },
  {
    title: (random) => random.pick(['部门收入总表', '收入预算总表', '部门收入总体情况表']),
    lines: WAN,
    columns: [
      ...CODED,
      ['合计', wan],
      ['上年结转', wan],
      ['一般公共预算拨款收入', wan],
      ['政府性基金预算拨款收入', wan],
      ['国有资本经营预算拨款收入', wan],
      ['事业收入', wan],
      ['上级补助收入', wan],
      ['其他收入', wan],
    ],
    rows: [6, 13],
    total: '合计',
  },
  {
    title: (random) => random.pick(['部门支出总表', '支出预算总表', '部门支出总体情况表']),
    lines: WAN,
    columns: [
      ...CODED,
      ...SPENT,
      ['上缴上级支出', wan],
      ['事业单位经营支出', wan],
      ['对下级单位补助支出', wan],
    ],
    rows: [6, 13],
    total: '合计',
  },
  {
    title: (random) => random.pick(['财政拨款收支总表', '财政拨款收支预算总表', '财政拨款收支总体情况表']),
    lines: WAN,
    above: ['收入', '', '支出', '', '', ''],
    columns: [
      ['项目', INCOMES],
      ['预算数', wan],
      ['项目', CLASSES],
      ['合计', wan],
      ['一般公共预算', wan],
      ['政府性基金预算', wan],
    ],
    rows: [13, 13],
  },
  {
    title: (random) =>
      random.pick(['一般公共预算支出表', '一般公共预算支出预算表', '一般公共预算支出情况表']),
    lines: WAN,
    columns: [...CODED, ...SPENT],
    rows: [6, 13],
    total: '合计',
  },
  {
    title: (random) => random.pick(['一般公共预算基本支出表', '一般公共预算基本支出预算表']),
    lines: WAN,
    columns: [
      ['经济分类科目编码', ACCOUNTS],
      ['科目名称', ACCOUNT_NAMES],
      ['合计', wan],
      ['人员经费', wan],
      ['公用经费', wan],
    ],
    rows: [6, 10],
    total: '合计',
  },
  {
    title: (random) =>
      random.pick(['一般公共预算“三公”经费支出表', '“三公”经费预算表', '财政拨款“三公”经费预算表']),
    lines: WAN,
    above: ['“三公”经费合计', '因公出国（境）费', '公务用车购置及运行费', '', '', '公务接待费'],
    columns: [
      ['合计', wan],
      ['', wan],
      ['小计', wan],
      ['公务用车购置费', wan],
      ['公务用车运行费', wan],
      ['', wan],
    ],
    rows: [1, 2],
  },
  {
    title: (random) =>
      random.pick(['政府性基金预算支出表', '政府性基金预算支出预算表', '政府性基金预算支出情况表']),
    lines: WAN,
    columns: [...CODED, ['本年政府性基金预算支出', wan], ['基本支出', wan], ['项目支出', wan]],
    rows: [0, 5],
    total: '合计',
  },
  {
    title: (random) => random.pick(['国有资本经营预算支出表', '国有资本经营预算支出预算表']),
    lines: WAN,
    columns: [...CODED, ['本年国有资本经营预算支出', wan], ['基本支出', wan], ['项目支出', wan]],
    rows: [0, 5],
    total: '合计',
  },
  {
    title: '项目支出表',
    lines: WAN,
    columns: [
      ['类型', of('特定目标类', '其他运转类')],
      ['项目名称', of('信息化建设', '业务工作经费')],
      ['合计', wan],
      ['一般公共预算', wan],
      ['政府性基金预算', wan],
      ['国有资本经营预算', wan],
    ],
    rows: [2, 20],
    total: '合计',
  },
];

const dated = (form: SheetForm, random: Random, year: string): SheetForm => {
  const title = typeof form.title === 'function' ? form.title(random) : (form.title ?? '');
  return { ...form, title: random.pick([title, `${year}年${title}`, `${year}年部门预算公开表：${title}`]) };
};

function budget(random: Random): readonly Grid[] {
  const year = years(random);
  const chosen = random.chance(60) ? BUDGET : random.shuffled(BUDGET).slice(0, random.whole(1, 5));
  return chosen.map((form, at) => sheetOf(`预算0${at + 1}表`, dated(form, random, year), random));
}

/** Budget and its execution in one form. */
const EXECUTION: SheetForm = {
  title: (random) => `${years(random)}年部门预算执行情况表`,
  lines: WAN,
  columns: [...CODED, ['年初预算数', wan], ['调整预算数', wan], ['执行数', wan], ['执行率（%）', count]],
  rows: [6, 13],
  total: '合计',
};

/** Accounts of a whole government. */
const GOVERNMENT: readonly SheetForm[] = [
  {
    title: (random) => `${years(random)}年全区一般公共预算收入决算表`,
    lines: WAN,
    columns: [
      [
        '项目',
        inTurn('一、税收收入', '增值税', '企业所得税', '个人所得税', '二、非税收入', '专项收入', '收入合计'),
      ],
      ['预算数', wan],
      ['决算数', wan],
      ['决算数为预算数的%', count],
    ],
    rows: [7, 7],
  },
  {
    title: (random) => `${years(random)}年全区一般公共预算支出决算表`,
    lines: WAN,
    columns: [
      ['项目', CLASSES],
      ['年初预算数', wan],
      ['调整预算数', wan],
      ['决算数', wan],
      ['为调整预算的%', count],
    ],
    rows: [11, 11],
  },
  {
    title: '政府性基金收支决算总表',
    lines: WAN,
    columns: [
      ['收入', of('国有土地使用权出让收入', '城市基础设施配套费收入')],
      ['决算数', wan],
      ['支出', of('城乡社区支出', '农林水支出')],
      ['决算数', wan],
    ],
    rows: [4, 9],
    total: '合计',
  },
  {
    title: '社会保险基金收支决算表',
    lines: WAN,
    columns: [
      ['项目', of('一、收入', '保险费收入', '财政补贴收入', '二、支出', '三、年末滚存结余')],
      ['合计', wan],
      ['基本养老保险基金', wan],
      ['基本医疗保险基金', wan],
      ['失业保险基金', wan],
    ],
    rows: [5, 9],
  },
  {
    title: '对下转移支付决算表',
    lines: WAN,
    columns: [
      ['地区', of('青禾区', '临江区', '松岭县')],
      ['合计', wan],
      ['一般性转移支付', wan],
      ['专项转移支付', wan],
    ],
    rows: [3, 12],
    total: '合计',
  },
];

export const RELATIVE_KINDS: readonly Kind[] = [
  ['department budget', budget],
  ['department budget again', budget],
  ['budget execution', sheets(EXECUTION)],
  [
    'government accounts',
    (random) =>
      random
        .shuffled(GOVERNMENT)
        .slice(0, 3)
        .map((form, at) => sheetOf(`表${at + 1}`, form, random)),
  ],
  [
    'three public expenses by unit',
    sheets({
      title: '“三公”经费统计表',
      lines: WAN,
      columns: [
        ['单位名称', of('区财政局', '区司法局', '区商务局', '区教育局')],
        ['合计', wan],
        ['因公出国（境）费', wan],
        ['公务用车购置费', wan],
        ['公务用车运行费', wan],
        ['公务接待费', wan],
      ],
      rows: [4, 40],
      total: '合计',
    }),
  ],
  [
    'three public expenses by month',
    sheets({
      title: '三公经费月报',
      lines: WAN,
      columns: [
        ['月份', inTurn('1月', '2月', '3月', '4月', '5月', '6月')],
        ['公务接待费', wan],
        ['公务用车运行维护费', wan],
        ['因公出国（境）费用', wan],
        ['合计', wan],
        ['上年同期', wan],
      ],
      rows: [6, 12],
      total: '合计',
    }),
  ],
  [
    'performance of a project, planned',
    sheets({
      title: '项目支出绩效目标表',
      lines: WAN,
      columns: [
        ['一级指标', inTurn('产出指标', '', '效益指标', '满意度指标')],
        ['二级指标', inTurn('数量指标', '质量指标', '社会效益指标', '服务对象满意度')],
        ['三级指标', of('培训人次', '验收合格率', '群众满意度')],
        ['指标值', of('≥100', '≥95%', '100%')],
        ['备注', blank],
      ],
      rows: [4, 16],
    }),
  ],
  [
    'performance of staff',
    sheets({
      title: '年度考核评分表',
      columns: [
        ['序号', serial],
        ['考核指标', of('德', '能', '勤', '绩', '廉')],
        ['分值', count],
        ['得分', count],
        ['扣分原因', blank],
      ],
      rows: [5, 20],
      total: '总分',
    }),
  ],
  [
    'carry-overs',
    sheets({
      title: '结转结余资金清理表',
      lines: WAN,
      columns: [...CODED, ['年初结转和结余', wan], ['已支出', wan], ['收回财政', wan], ['结转下年', wan]],
      rows: [5, 13],
      total: '合计',
    }),
  ],
  [
    'spending by month',
    sheets({
      title: '支出进度表',
      lines: WAN,
      columns: [
        ...CODED,
        ...Array.from({ length: 12 }, (_, month) => [`${month + 1}月`, money] as const),
        ['累计', money],
      ],
      rows: [5, 13],
      total: '合计',
    }),
  ],
  [
    'economic classification by month',
    sheets({
      title: '基本支出明细账',
      lines: ['单位：元'],
      columns: [
        ['经济科目', ACCOUNTS],
        ['科目名称', ACCOUNT_NAMES],
        ['一季度', money],
        ['二季度', money],
        ['三季度', money],
        ['四季度', money],
        ['全年', money],
      ],
      rows: [6, 10],
      total: '合计',
    }),
  ],
];
