/** 丽江市古城区自然资源局 2020, self-evaluation of one project: its money and its indicators; the copy breaks off before the last score. */
import { rowsOf } from './rows';

/** 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分. */
export const GUCHENG_FUNDS = ['7.29', '7.29', '7.29', '10.00', '100%', '10.00'] as const;

/** 一级指标, 二级指标, 三级指标, 指标性质, 年度指标值, 度量单位, 实际完成值, 分值, 得分. */
export const GUCHENG_INDICATORS = rowsOf(`
产出指标|数量指标|卫片执法补助经费|=|72890|元|72890|10.00|9.00
产出指标|质量指标|项目验收合格率|=|100|%|100|20|19
产出指标|时效指标|项目完成及时率|=|100|%|100|20.00|19.00
效益指标|社会效益指标|违法行为责停率|≥|95|%|95|30.00|27.00
满意度指标|服务对象满意度指标|满意度|≥|95|%|95|10.00|
`);
