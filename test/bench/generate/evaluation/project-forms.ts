/** 项目支出绩效自评表: the central form (财预〔2020〕10号) and what provinces made of it. */
import type { EvaluationForm } from './form';

const CENTRAL_SOURCES = {
  当年财政拨款: ['fiscal'],
  上年结转资金: ['carried'],
  其他资金: ['other'],
} as const;

const amounts = '[年初预算数]|[全年预算数]|[全年执行数]|－|[执行率]||－';

export const CENTRAL: EvaluationForm = {
  id: 'P02',
  title: '项目支出绩效自评表',
  ratePoints: 10,
  levelPoints: [50, 30, 10],
  width: 11,
  head: [
    { lines: '（{year}年度）||||||||||', spans: [[0, 10]] },
    {
      lines: '项目名称||{project}||||||||',
      spans: [
        [0, 1],
        [2, 10],
      ],
    },
    {
      lines: '主管部门||{department}|||实施单位|{department}||||',
      spans: [
        [0, 1],
        [2, 4],
        [6, 10],
      ],
    },
  ],
  funds: {
    label: [0, 1],
    lines: `
项目资金（{unit}）||||年初预算数|全年预算数|全年执行数|分值|执行率||得分
年度资金总额>||年度资金总额||[年初预算数]|[全年预算数]|[全年执行数]|[分值]|[执行率]||[得分]
当年财政拨款>||其中：当年财政拨款||${amounts}
上年结转资金>||      上年结转资金||${amounts}
其他资金>||      其他资金||${amounts}`,
    spans: [
      [2, 3],
      [8, 9],
    ],
  },
  goals: {
    lines: `
年度总体目标|预期目标|||||实际完成情况||||
|{goal}|||||{result}||||`,
    spans: [
      [1, 5],
      [6, 10],
    ],
  },
  indicatorHeader: {
    lines: '绩效指标|一级指标|二级指标|三级指标||年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施|',
    spans: [
      [3, 4],
      [9, 10],
    ],
  },
  indicator: {
    lines: '|{first}|{second}|{text}||{target}|{done}|[分值]|[得分]|{reason}|',
    spans: [
      [3, 4],
      [9, 10],
    ],
  },
  levels: [1, 2],
  total: {
    lines: '总分>总分|||||||[分值]|[得分]||',
    spans: [
      [0, 6],
      [9, 10],
    ],
  },
  sources: CENTRAL_SOURCES,
};

/** 年度指标值 in three columns; money in 万元 beside tables in 元. */
export const YUNNAN: EvaluationForm = {
  ...CENTRAL,
  unit: '万元',
  indicatorHeader: {
    lines: `
绩效指标|一级指标|二级指标|三级指标|年度指标值|||实际完成值|分值|得分|偏差原因分析及改进措施
||||指标性质|指标值|度量单位||||`,
    spans: [],
  },
  indicator: {
    lines: '|{first}|{second}|{text}|{sign}|{value}|{measure}|{reached}|[分值]|[得分]|{reason}',
    spans: [],
  },
  total: { lines: '总分>总分||||||||[分值]|[得分]|', spans: [[0, 7]] },
};

export const ANHUI: EvaluationForm = {
  ...CENTRAL,
  funds: { ...CENTRAL.funds, lines: CENTRAL.funds.lines.replace('其中：当年财政拨款', '其中：本年财政拨款') },
  levelHas: '（{points}分）',
};

/** 预算执行情况 and 绩效指标 print their points; sources as Sichuan divides them. */
export const SICHUAN: EvaluationForm = {
  id: 'P02',
  title: '部门预算项目支出绩效自评表',
  ratePoints: 10,
  levelPoints: [50, 30, 10],
  width: 11,
  head: [
    { lines: '（{year}年度）||||||||||', spans: [[0, 10]] },
    { lines: '项目名称|{project}|||||||||', spans: [[1, 10]] },
    {
      lines: '主管部门|{department}||||实施单位|{department}||||',
      spans: [
        [1, 4],
        [6, 10],
      ],
    },
  ],
  funds: {
    label: [0, 0],
    lines: `
预算执行情况（10分）|年度预算数（{unit}）||年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因|
年度资金总额>|总额||[年初预算数]|[全年预算数]|[全年执行数]|[执行率]|[分值]|[得分]||
当年财政拨款>|其中：财政资金||[年初预算数]|[全年预算数]|[全年执行数]|[执行率]|/|/||
财政专户管理资金>|财政专户管理资金||[年初预算数]|[全年预算数]|[全年执行数]|[执行率]|/|/||
单位资金>|单位资金||[年初预算数]|[全年预算数]|[全年执行数]|[执行率]|/|/||
其他资金>|其他资金||[年初预算数]|[全年预算数]|[全年执行数]|[执行率]|/|/||`,
    spans: [
      [1, 2],
      [9, 10],
    ],
  },
  goals: {
    lines: `
年度总体目标|预期目标|||||实际完成情况||||
|{goal}|||||{result}||||`,
    spans: [
      [1, 5],
      [6, 10],
    ],
  },
  indicatorHeader: {
    lines: '绩效指标（90分）|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|实际完成值|权重|得分|原因',
    spans: [],
  },
  indicator: {
    lines: '|{first}|{second}|{text}|{sign}|{value}|{measure}|{reached}|[分值]|[得分]|{reason}',
    spans: [],
  },
  levels: [1, 2],
  total: { lines: '总分>合计||||||||[分值]|[得分]|', spans: [[0, 7]] },
  sources: {
    当年财政拨款: ['fiscal', 'carried'],
    财政专户管理资金: [],
    单位资金: ['other'],
    其他资金: [],
  },
};

/** 20 points for the rate and 80 for the indicators; no column 分值. */
export const HUBEI: EvaluationForm = {
  id: 'P02',
  title: '项目绩效自评表',
  ratePoints: 20,
  levelPoints: [40, 30, 10],
  width: 6,
  head: [
    { lines: '（{year}年度）|||||', spans: [[0, 5]] },
    { lines: '项目名称|{project}||||', spans: [[1, 5]] },
    {
      lines: '主管部门|{department}||实施单位|{department}|',
      spans: [
        [1, 2],
        [4, 5],
      ],
    },
  ],
  funds: {
    label: [0, 0],
    lines: `
预算执行情况（{unit}）（20分）||预算数（A）|执行数（B）|执行率（B/A）|得分（20分*执行率）
年度资金总额>|年度财政资金总额|[全年预算数]|[全年执行数]|[执行率]|[得分]`,
    spans: [],
  },
  goals: {
    lines: `
年度目标|{goal}||||`,
    spans: [[1, 5]],
  },
  indicatorHeader: {
    lines: '一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分',
    spans: [],
  },
  indicator: { lines: '{first}|{second}|{text}|{target}|{done}|[得分]', spans: [] },
  levels: [0, 1],
  levelHas: '（{points}分）',
  total: { lines: '总分>总分|||||[得分]', spans: [[0, 4]] },
  sources: {},
};
