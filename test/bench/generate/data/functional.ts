/** Codes and names of the functional classification (支出功能分类科目) that generated sets draw on. */

export interface FunctionalCode {
  readonly code: string;
  readonly name: string;
}

/** The classes that tables 01 and 04 print, in their order. */
const CLASS_LINES = `
201 一般公共服务支出
202 外交支出
203 国防支出
204 公共安全支出
205 教育支出
206 科学技术支出
207 文化旅游体育与传媒支出
208 社会保障和就业支出
210 卫生健康支出
211 节能环保支出
212 城乡社区支出
213 农林水支出
214 交通运输支出
215 资源勘探工业信息等支出
216 商业服务业等支出
217 金融支出
219 援助其他地区支出
220 自然资源海洋气象等支出
221 住房保障支出
222 粮油物资储备支出
223 国有资本经营预算支出
224 灾害防治及应急管理支出
229 其他支出
231 债务还本支出
232 债务付息支出
234 抗疫特别国债安排的支出
`;

/** 款, then its 项 by their last two digits. */
const GENERAL_LINES = `
20103 政府办公厅（室）及相关机构事务: 01行政运行 02一般行政管理事务 50事业运行 99其他政府办公厅（室）及相关机构事务支出
20105 统计信息事务: 07专项普查活动
20106 财政事务: 01行政运行 02一般行政管理事务 07信息化建设 08财政委托业务支出
20113 商贸事务: 01行政运行 02一般行政管理事务 50事业运行 99其他商贸事务支出
20129 群众团体事务: 02一般行政管理事务
20131 党委办公厅（室）及相关机构事务: 01行政运行 02一般行政管理事务 99其他党委办公厅（室）及相关机构事务支出
20132 组织事务: 02一般行政管理事务
20133 宣传事务: 02一般行政管理事务
20134 统战事务: 02一般行政管理事务
20138 市场监督管理事务: 02一般行政管理事务 99其他市场监督管理事务
20139 社会工作事务: 01行政运行 50事业运行 99其他社会工作事务支出
20406 司法: 01行政运行 04基层司法业务 05普法宣传 07公共法律服务 13信息化建设 99其他司法支出
20499 其他公共安全支出: 01其他公共安全支出 99其他公共安全支出
20599 其他教育支出: 99其他教育支出
20605 科技条件与服务: 03科技条件专项
20607 科学技术普及: 02科普活动
20701 文化和旅游: 01行政运行 04图书馆 05文化展示及纪念机构 08文化活动 09群众文化 10文化和旅游交流与合作 11文化创作与保护 12文化和旅游市场管理 13旅游宣传 14文化和旅游管理事务 99其他文化和旅游支出
20703 体育: 08群众体育
20799 其他文化旅游体育与传媒支出: 03文化产业发展专项支出 99其他文化旅游体育与传媒支出
20805 行政事业单位养老支出: 01行政单位离退休 02事业单位离退休 05机关事业单位基本养老保险缴费支出 06机关事业单位职业年金缴费支出 99其他行政事业单位养老支出
20807 就业补助: 05公益性岗位补贴 99其他就业补助支出
20808 抚恤: 01死亡抚恤
20816 红十字事业: 02一般行政管理事务
20825 其他生活救助: 01其他城市生活救助
20899 其他社会保障和就业支出: 99其他社会保障和就业支出
21007 计划生育事务: 17计划生育服务
21011 行政事业单位医疗: 01行政单位医疗 02事业单位医疗
21101 环境保护管理事务: 01行政运行 04生态环境保护宣传 05环境保护法规、规划及标准 07生态环境保护行政许可 99其他环境保护管理事务支出
21103 污染防治: 01大气 02水体 99其他污染防治支出
21111 污染减排: 01生态环境监测与信息 02生态环境执法监察 03减排专项支出
21201 城乡社区管理事务: 01行政运行 02一般行政管理事务 04城管执法 99其他城乡社区管理事务支出
21202 城乡社区规划与管理: 01城乡社区规划与管理
21203 城乡社区公共设施: 99其他城乡社区公共设施支出
21205 城乡社区环境卫生: 01城乡社区环境卫生
21299 其他城乡社区支出: 99其他城乡社区支出
21508 支持中小企业发展和管理支出: 99其他支持中小企业发展和管理支出
21699 其他商业服务业等支出: 99其他商业服务业等支出
22001 自然资源事务: 50事业运行 99其他自然资源事务支出
22102 住房改革支出: 01住房公积金 03购房补贴
22103 城乡社区住宅: 99其他城乡社区住宅支出
`;

const FUND_LINES = `
20709 旅游发展基金支出: 04地方旅游开发项目补助
21219 国有土地使用权出让收入对应专项债务收入安排的支出: 99其他国有土地使用权出让收入对应专项债务收入安排的支出
`;

const CAPITAL_LINES = `
22301 解决历史遗留问题及改革成本支出: 05国有企业退休人员社会化管理补助支出
`;

/** Codes that exist in some years only. */
const YEARS: Readonly<Record<string, { readonly from?: number; readonly until?: number }>> = {
  '2049901': { until: 2020 },
  '2049999': { from: 2021 },
  '2013901': { from: 2024 },
  '2013950': { from: 2024 },
  '2013999': { from: 2024 },
};

const names = new Map<string, string>();

const lines = (text: string): readonly string[] => text.trim().split('\n');

function readClass(line: string): FunctionalCode {
  const [code = '', name = ''] = line.split(' ');
  names.set(code, name);
  return { code, name };
}

function readItems(line: string): readonly FunctionalCode[] {
  const [, parent = '', parentName = '', items = ''] = /^(\d{5}) (.+?): (.+)$/.exec(line) ?? [];
  names.set(parent, parentName);
  return items.split(' ').map((item) => {
    const code = parent + item.slice(0, 2);
    const name = item.slice(2);
    names.set(code, name);
    return { code, name };
  });
}

export const CLASSES: readonly FunctionalCode[] = lines(CLASS_LINES).map(readClass);

const GENERAL = lines(GENERAL_LINES).flatMap(readItems);

export const FUND_ITEMS: readonly FunctionalCode[] = lines(FUND_LINES).flatMap(readItems);
export const CAPITAL_ITEMS: readonly FunctionalCode[] = lines(CAPITAL_LINES).flatMap(readItems);

/** The 项 of the general public budget in a year. */
export const generalItems = (year: number): readonly FunctionalCode[] =>
  GENERAL.filter(({ code }) => {
    const { from = 0, until = Infinity } = YEARS[code] ?? {};
    return year >= from && year <= until;
  });

/** The name of a class, 款 or 项. */
export function nameOf(code: string): string {
  const name = names.get(code);
  if (name === undefined) throw new Error(`No name is known for ${code}`);
  return name;
}
