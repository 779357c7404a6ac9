/** Short names, and names in full. */
import type { Paragraph } from '../text/explanation';
import { changed, isBody, rewriting, together, type Transformation } from './transformation';

const IN_LIST = (name: string): string => `(?<=、|包括：?|用于)${name}(?=、|；|。|，)`;

const ACCOUNTS: readonly (readonly [string, readonly string[]])[] = [
  ['住房公积金', ['公积金']],
  ['机关事业单位基本养老保险缴费', ['基本养老保险缴费', '养老保险缴费', '养老保险']],
  ['职工基本医疗保险缴费', ['基本医疗保险', '医疗保险缴费', '医疗保险']],
  ['职业年金缴费', ['职业年金']],
  ['公务员医疗补助缴费', ['公务员医疗补助']],
  ['其他社会保障缴费', ['其他社保缴费', '其他社会保险缴费']],
  ['津贴补贴', ['津补贴']],
  ['维修（护）费', ['维修费', '维修（护）费用']],
  ['公务用车运行维护费', ['公车运行维护费', '公务用车运行费', '车辆运行维护费']],
  ['因公出国（境）费用', ['出国费', '因公出国费用', '因公出国（境）费']],
  ['公务接待费', ['接待费']],
  ['物业管理费', ['物业费']],
];

const LEAST_LISTED = 3;
const LIST = /主要包括((?:[^、，；。]+、){3,}[^、，；。]+)(?=[；。])/g;

/** The first few names of a list, and 等. */
const cutShort: Transformation = {
  name: 'list-cut-short',
  practice: 'A list of accounts names the first few, with 等.',
  apply: (explanation, _context, random) => {
    const end = random.pick(['等', '等支出', '等方面的支出']);
    const after = explanation.map((paragraph): Paragraph => {
      if (!isBody(paragraph)) return paragraph;
      const text = paragraph.text.replace(
        LIST,
        (_all, names: string) => `主要包括${names.split('、').slice(0, LEAST_LISTED).join('、')}${end}`,
      );
      return text === paragraph.text ? paragraph : { ...paragraph, text };
    });
    return changed(explanation, after, 'list-cut-short');
  },
};

const ABROAD = '因公出国（境）费';
const CARS = '公务用车购置(?:费)?及运行(?:维护)?费';

export const NAMES: readonly Transformation[] = [
  together(
    'accounts-by-short-names',
    'Accounts in a list have the names that people use: 公积金, 医疗保险, 津补贴.',
    ACCOUNTS.map(([name, short]) => rewriting('', '', IN_LIST(name), short)),
  ),
  together('three-public-by-short-names', '接待费, 出国费, 公车费用 instead of the names in full.', [
    rewriting('', '', `${ABROAD}(?=支出|决算|N|与|比|较|减少|增加)`, [
      '出国（境）费',
      '因公出国费',
      '出国费用',
    ]),
    rewriting('', '', `${CARS}(?=支出|决算|N|与|比|较|减少|增加)`, [
      '公车购置及运行费',
      '公车购置及运行维护费',
      '公务用车购置及运行维护费用',
      '公务用车费用',
    ]),
    rewriting('', '', '(?<!国内|外事|境）外)公务接待费(?=支出|决算|N|与|比|较|减少|增加)', [
      '接待费',
      '公务接待费用',
      '公务接待',
    ]),
  ]),
  together('car-costs-by-short-names', '公车购置费 and 公车运行费 instead of the names in full.', [
    rewriting('', '', '公务用车购置(?:费|支出)(?=(?:支出)?(?:决算)?为?N)', [
      '公车购置费',
      '公务用车购置费用',
      '车辆购置费',
    ]),
    rewriting('', '', '公务用车运行维护(?:费|支出)(?=(?:支出)?(?:决算)?为?N)', [
      '公车运行维护费',
      '公务用车运行费',
      '公车运行费',
      '车辆运行维护费',
    ]),
  ]),
  rewriting(
    'appropriation-by-short-name',
    '一般公共预算财政拨款支出 becomes 一般公共预算支出.',
    '一般公共预算财政拨款(?=支出|基本支出|项目支出)',
    ['一般公共预算', '一般公共预算拨款'],
  ),
  rewriting(
    'state-appropriation-by-short-name',
    '财政拨款收入 becomes 财拨收入, 财政拨款.',
    '(?<=[：；，、。])财政拨款收入(?=N)',
    ['财政拨款', '财拨收入'],
  ),
  together('costs-by-other-names', '人员经费 becomes 人员支出, 公用经费 becomes 日常公用经费.', [
    rewriting('', '', '人员经费(?=为?N)', ['人员支出', '人员类经费', '人员经费支出']),
    rewriting('', '', '公用经费(?=为?N)', ['日常公用经费', '公用支出', '公用经费支出']),
  ]),
  rewriting(
    'three-public-total-by-short-name',
    '“三公”经费 without the words on appropriations.',
    '“三公”经费财政拨款支出',
    ['“三公”经费支出', '三公经费支出', '“三公经费”支出'],
  ),
  rewriting(
    'list-of-accounts-led-in-otherwise',
    '主要包括 becomes 包括, 主要用于, 具体包括.',
    '主要包括：?(?=[^。；]*、)',
    ['主要用于', '包括', '主要包括：', '具体包括：', '主要有'],
  ),
  cutShort,
  rewriting(
    'purchases-by-short-names',
    '政府采购货物支出 becomes 货物类采购, 货物.',
    '政府采购(货物|工程|服务)支出(?=N)',
    ['$1类采购支出', '$1支出', '采购$1支出', '$1类'],
  ),
];
