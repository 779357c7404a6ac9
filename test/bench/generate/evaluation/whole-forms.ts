/** 部门整体支出绩效自评表: as counties publish it, and as Hunan has it from 2021. */
import type { EvaluationForm } from './form';

const INDICATORS = {
  indicatorHeader: {
    lines: '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施',
    spans: [],
  },
  indicator: { lines: '|{first}|{second}|{text}|{target}|{done}|[分值]|[得分]|{reason}', spans: [] },
  levels: [1, 2],
  total: { lines: '总分>总分||||||[分值]|[得分]|', spans: [[0, 5]] },
} as const satisfies Partial<EvaluationForm>;

export const COUNTY: EvaluationForm = {
  id: 'P01',
  title: '{year}年度部门整体支出绩效自评表',
  ratePoints: 10,
  levelPoints: [50, 30, 10],
  width: 9,
  head: [
    { lines: '部门职责|{duties}|||||||', spans: [[1, 8]] },
    {
      lines: '人员编制|{posts}|||实有人数|{staff}|||',
      spans: [
        [1, 3],
        [5, 8],
      ],
    },
  ],
  funds: {
    label: [0, 0],
    lines: `
整体资金（{unit}）|项   目||全年预算数|全年执行数|执行率|分值|得分|
资金来源合计>|资金来源|合计|[全年预算数]|[全年执行数]|[执行率]|[分值]|[得分]|
财政拨款>||（1）财政拨款|[全年预算数]|[全年执行数]|[执行率]|－|－|
其他资金>||（2）其他资金|[全年预算数]|[全年执行数]|[执行率]|－|－|
资金结构合计>|资金结构|合计||[全年执行数]||－|－|
基本支出>||（1）基本支出||[全年执行数]||－|－|
人员支出>||其中：人员支出||[全年执行数]||－|－|
公用支出>||      公用支出||[全年执行数]||－|－|
项目支出>||（2）项目支出||[全年执行数]||－|－|`,
    spans: [[7, 8]],
  },
  goals: {
    lines: `
年度总体目标|年初设定目标|||全年完成情况||||
|{goal}|||{result}||||`,
    spans: [
      [1, 3],
      [4, 8],
    ],
  },
  ...INDICATORS,
};

export const COUNTY_YUNNAN: EvaluationForm = { ...COUNTY, unit: '万元' };

export const HUNAN_2021: EvaluationForm = {
  id: 'P01',
  title: '{year}年度部门整体支出绩效自评表',
  ratePoints: 10,
  levelPoints: [50, 30, 10],
  width: 9,
  head: [{ lines: '部门名称|{department}|||||||', spans: [[1, 8]] }],
  funds: {
    label: [0, 0],
    lines: `
年度预算申请（{unit}）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分
资金来源合计>|年度资金总额||[年初预算数]|[全年预算数]|[全年执行数]|[分值]|[执行率]|[得分]
|按收入性质分：||||按支出性质分：|||
|其中：一般公共预算：{general}||||其中：基本支出：{basic}|||
|政府性基金拨款：{funds}||||项目支出：{projects}|||
|国有资本经营预算拨款：{capital}|||||||
|其他资金：{others}|||||||`,
    spans: [[1, 2]],
  },
  goals: {
    lines: `
年度总体目标|预期目标|||实际完成情况||||
|{goal}|||{result}||||`,
    spans: [
      [1, 3],
      [4, 8],
    ],
  },
  withinWords: {
    general: '收入性质：一般公共预算',
    funds: '收入性质：政府性基金',
    capital: '收入性质：国有资本经营',
    others: '收入性质：其他资金',
    basic: '支出性质：基本支出',
    projects: '支出性质：项目支出',
  },
  ...INDICATORS,
};
