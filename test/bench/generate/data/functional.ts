/** Codes and names of the functional classification (支出功能分类科目) by year, as generated sets draw on them. */
import { GENERAL_LINES } from './functional-general';

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

const FUND_LINES = `
20707 国家电影事业发展专项资金安排的支出: 99其他国家电影事业发展专项资金支出
20709 旅游发展基金支出: 04地方旅游开发项目补助
21208 国有土地使用权出让收入安排的支出: 01征地和拆迁补偿支出 02土地开发支出 03城市建设支出 04农村基础设施建设支出 06土地出让业务支出 99其他国有土地使用权出让收入安排的支出
21213 城市基础设施配套费安排的支出: 01城市公共设施 02城市环境卫生 99其他城市基础设施配套费安排的支出
21219 国有土地使用权出让收入对应专项债务收入安排的支出: 99其他国有土地使用权出让收入对应专项债务收入安排的支出
22960 彩票公益金安排的支出: 02用于社会福利的彩票公益金支出 03用于体育事业的彩票公益金支出 04用于教育事业的彩票公益金支出 06用于残疾人事业的彩票公益金支出 99用于其他社会公益事业的彩票公益金支出
`;

const CAPITAL_LINES = `
22301 解决历史遗留问题及改革成本支出: 05国有企业退休人员社会化管理补助支出 99其他解决历史遗留问题及改革成本支出
22399 其他国有资本经营预算支出: 99其他国有资本经营预算支出
`;

/** Codes that exist in some years only; a class or 款 stands for all below it. */
const YEARS: Readonly<Record<string, { readonly from?: number; readonly until?: number }>> = {
  '223': { from: 2020 },
  '224': { from: 2019 },
  '234': { from: 2020 },
  '20138': { from: 2019 },
  '20137': { from: 2019 },
  '20139': { from: 2024 },
  '20828': { from: 2019 },
  '21015': { from: 2019 },
  '2049901': { until: 2020 },
  '2049999': { from: 2021 },
  '2089901': { until: 2020 },
  '2089999': { from: 2021 },
  '2109901': { until: 2020 },
  '2109999': { from: 2021 },
  '2119901': { until: 2020 },
  '2119999': { from: 2021 },
  '2129901': { until: 2020 },
  '2129999': { from: 2021 },
  '2169901': { until: 2020 },
  '2169999': { from: 2021 },
  '2299901': { until: 2020 },
  '2299999': { from: 2021 },
};

/** Names of other years, up to and including the year. */
const FORMER: Readonly<Record<string, readonly [until: number, name: string]>> = {
  '207': [2018, '文化体育与传媒支出'],
  '210': [2018, '医疗卫生与计划生育支出'],
  '215': [2019, '资源勘探信息等支出'],
  '220': [2018, '国土海洋气象等支出'],
  '20125': [2018, '港澳台侨事务'],
  '20701': [2018, '文化'],
  '20799': [2018, '其他文化体育与传媒支出'],
  '2079999': [2018, '其他文化体育与传媒支出'],
  '20805': [2019, '行政事业单位离退休'],
  '2080501': [2019, '归口管理的行政单位离退休'],
  '21001': [2018, '医疗卫生与计划生育管理事务'],
  '21301': [2019, '农业'],
  '21302': [2018, '林业'],
  '22001': [2018, '国土资源事务'],
  '2200199': [2018, '其他国土资源事务支出'],
};

/** What a 项 is called that gives no name. */
const USUAL: Readonly<Record<string, string>> = {
  '01': '行政运行',
  '02': '一般行政管理事务',
  '03': '机关服务',
  '50': '事业运行',
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
    const digits = item.slice(0, 2);
    const code = parent + digits;
    const name = item.slice(2) || (USUAL[digits] ?? '');
    names.set(code, name);
    return { code, name };
  });
}

const exists = (code: string, year: number): boolean =>
  [3, 5, 7].every((length) => {
    const { from = 0, until = Infinity } = YEARS[code.slice(0, length)] ?? {};
    return year >= from && year <= until;
  });

const CLASSES = lines(CLASS_LINES).map(readClass);
const GENERAL = lines(GENERAL_LINES).flatMap(readItems);
const FUND = lines(FUND_LINES).flatMap(readItems);
const CAPITAL = lines(CAPITAL_LINES).flatMap(readItems);

const inYear =
  (codes: readonly FunctionalCode[]) =>
  (year: number): readonly FunctionalCode[] =>
    codes.filter(({ code }) => exists(code, year)).map(({ code }) => ({ code, name: nameOf(code, year) }));

export const classesIn = inYear(CLASSES);
/** The 项 of the general public budget in a year. */
export const generalItems = inYear(GENERAL);
export const fundItems = inYear(FUND);
export const capitalItems = inYear(CAPITAL);

/** The name of a class, 款 or 项 in a year. */
export function nameOf(code: string, year: number): string {
  const [until, former] = FORMER[code] ?? [0, ''];
  const name = year <= until ? former : names.get(code);
  if (name === undefined) throw new Error(`No name is known for ${code}`);
  return name;
}
