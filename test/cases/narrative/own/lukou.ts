/** 渌口 2020 in our own words: our form over its tables, with every kind of slip that its publication has. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withSlip, type Slip } from '../../../../scripts/samples/slip';
import {
  documentText,
  HUNAN_2020,
  mergeSupplements,
  narrate,
  parseSupplement,
  supplementOf,
} from '../../../../src/core/narrative';
import { recognise } from '../../../../src/core/recognise';
import { caseGrids, caseTables } from '../../../support/case-workbook';
import { LUKOU_DEPARTMENT } from '../../data/lukou-2020';
import { lukouClaims } from '../lukou';
import { broken, headingsOf, publication } from './publication';

const FIGURES = join(__dirname, '../../../../assets/samples/渌口2020补充资料.json');

/** The figures are the office's; what it says of them is ours. */
const WORDS = {
  '总体.原因': '压减一般性开支',
  '财政拨款.原因': '压减一般性开支',
  '一般公共预算.原因': '压减一般性开支',
  '预算原因.2013101': '年末有款项尚未结算',
  '预算原因.2013102': '年中追加了工作经费',
  '预算原因.2013199': '年中增设一个项目',
  '预算原因.2049901': '年中下达专项经费',
  '接待.事由': '上级来人检查',
  '机关运行经费.预算原因': '压减一般性开支',
  '机关运行经费.上年原因': '部分开支改列项目',
  '会议费.用途': '召开年度工作会议',
  '培训费.金额': '0',
  '节庆.金额': '0',
  '绩效.开展情况': '本单位开展了整体支出绩效自评',
  '绩效.评价': '预算执行较好，目标基本实现',
  '绩效.报告': '评价报告附后',
  '其他.说明': '没有其他需要说明的情况',
};

const STAFF =
  '主要包括基本工资、津贴补贴、奖金、机关事业单位基本养老保险缴费、职工基本医疗保险缴费、其他社会保障缴费、住房公积金、医疗费、其他工资福利支出、生活补助、救济费、医疗费补助、奖励金、其他对个人和家庭的补助';
const OFFICE =
  '主要包括办公费、印刷费、水费、电费、邮电费、差旅费、维修（护）费、租赁费、会议费、培训费、公务接待费、劳务费、委托业务费、工会经费、其他交通费用、其他商品和服务支出';

const ABROAD = '因公出国（境）费支出预算为0万元，支出决算为0万元，无预算安排';
const CARS = '公务用车购置费及运行维护费支出预算为0万元，支出决算为0万元，无预算安排';
const NO_BASE = { right: '无预算安排', wrong: '完成预算的0%，与预算持平' };

const SLIPS: readonly Slip[] = [
  // Zeros dropped at the end, which is no mistake.
  { near: '项目支出209.40万元，占', right: '209.40', wrong: '209.4' },
  { near: '减少2.40万元', right: '2.40', wrong: '2.4' },
  { near: '减少175.40万元', right: '175.40', wrong: '175.4' },
  // The rate left out; a rate that only rounding can give; a share of nothing.
  { near: '支出减少65.34万元，减少9.4%', right: '，减少9.4%', wrong: '' },
  { near: '减少0.04万元，减少5.7%', right: '5.7%', wrong: '5.8%' },
  { near: ABROAD, ...NO_BASE },
  { near: CARS, ...NO_BASE },
  // Accounts listed without a figure, and left out with one.
  { near: '支出、抚恤金、', right: '抚恤金', wrong: '生活补助' },
  { near: '印刷费、电费', right: '电费', wrong: '水费、电费' },
  { near: '会议费、公务接待费', right: '公务接待费', wrong: '培训费、公务接待费' },
  { near: '劳务费、工会经费、福利费', right: '工会经费、福利费', wrong: '委托业务费、工会经费' },
  // Headings that are not those of the contents.
  { near: '八、政府性基金预算收入支出决算情况说明', right: '说明', wrong: '' },
  { near: '九、国有资本经营预算支出决算情况说明', right: '说明', wrong: '' },
];

function right(): string {
  const reading = parseSupplement(readFileSync(FIGURES, 'utf8'));
  if (!reading.ok) throw new Error('The supplement of the sample can not be read');
  const supplement = mergeSupplements(supplementOf(WORDS), reading.supplement);
  return documentText(narrate(HUNAN_2020, recognise(caseGrids('lukou-2020')), supplement));
}

const explanation = (): string => SLIPS.reduce(withSlip, right());

/** Two sentences run over the end of a line. */
export const ownLukou = (): string =>
  explanation().replace('支出减少65.34', '支出减少\n65.34').replace('大于年初预算数', '大于年初\n预算数');

export const ownLukouWhole = (): string =>
  publication({
    department: LUKOU_DEPARTMENT,
    year: 2020,
    headings: headingsOf(right()),
    tables: caseTables('lukou-2020'),
    overTables: '第二部分2020年度部门决算表',
    explanation: broken(explanation(), 60),
    annex: [
      '2020年度部门整体支出绩效评价报告',
      '2020年，收入合计629.09万元，支出合计629.09万元。',
      '2019年旧事：项目支出209.4万元，其中甲132.78万元，乙40.71万元，丙19.29万元，丁16.62万元。',
      '受理案件317件，办结315件，结案率99.4%。',
    ],
  });

export const OWN_LUKOU = lukouClaims({
  items: [
    '一般公共服务支出（类）',
    '一般公共服务支出（类）',
    '一般公共服务支出（类）',
    '公共安全支出（类）',
    '住房保障支出（类）',
  ],
  staff: STAFF,
  office: OFFICE,
});
