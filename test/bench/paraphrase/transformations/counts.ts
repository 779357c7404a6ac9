/** Travel, receptions and cars: counts beside amounts. */
import { Decimal } from '../../../../src/core/amount';
import type { Context } from '../text/explanation';
import { valueOf } from '../text/figures';
import { rewriting, together, type Transformation } from './transformation';

const YUAN_PER_WAN = 10000;
const HALF_A_CENT = new Decimal('0.005');
const DECIMALS = 2;

/** What a guest cost, in 元; undefined where there was none, or nothing was spent. */
function perGuest({ figures, unit }: Context, amount: string, guests: string): string | undefined {
  const [spent, count] = [figures.of(amount), figures.of(guests)];
  const [money, people] = [valueOf(spent), valueOf(count)];
  if (money.lte(0) || people.lte(0)) return undefined;
  const scale = unit === '元' ? 1 : YUAN_PER_WAN;
  const mark = figures.derive(money.times(scale).div(people).toFixed(DECIMALS), {
    kind: 'computed',
    cells: [...spent.run.source.cells, ...count.run.source.cells],
    supplement: [...new Set([...spent.run.source.supplement, ...count.run.source.supplement])],
    formula: `${spent.run.text} × ${scale} ÷ ${count.run.text}`,
  });
  // The amount is known to half a cent of its unit only.
  return figures.restyle(mark, { slack: HALF_A_CENT.times(scale).div(people) });
}

export const COUNTS: readonly Transformation[] = [
  together('cost-per-guest', 'What a guest cost is worked out in 元.', [
    rewriting(
      '',
      '',
      '公务接待费支出(?:决算)?为?(N)(U)(，全年共接待来访团组N个、来宾)(N)人次',
      ([all = '', amount = '', , , guests = ''], context) => {
        const cost = perGuest(context, amount, guests);
        return cost && `${all}，人均${cost}元`;
      },
    ),
    rewriting(
      '',
      '',
      '国内公务接待支出为?(N)U[^。]*。(?:主要用于W，)?公务接待N批次、(N)人次',
      ([all = '', amount = '', guests = ''], context) => {
        const cost = perGuest(context, amount, guests);
        return cost && `${all}，人均接待费用${cost}元`;
      },
    ),
    rewriting(
      '',
      '',
      '国内公务接待N批次，(N)人次（不包括陪同人员），共计支出(N)U',
      ([all = '', guests = '', amount = ''], context) => {
        const cost = perGuest(context, amount, guests);
        return cost && `${all}，人均${cost}元`;
      },
    ),
  ]),
  together('receptions-counted-otherwise', 'Receptions are counted as 批次 and 人次, or 批 and 人.', [
    rewriting('', '', '全年共接待来访团组(N)个、来宾(N)人次', [
      '国内公务接待$1批次，$2人次',
      '共接待$1批次$2人次',
      '接待来访$1批、$2人次',
    ]),
    rewriting('', '', '全年国内公务接待(N)批次、(N)人次', [
      '国内公务接待$1批次，共$2人次',
      '全年国内接待批次$1批，接待人次$2人',
    ]),
    rewriting('', '', '(?<!国内)公务接待(N)批次、(N)人次', [
      '共接待$1批次，共计$2人次',
      '公务接待批次$1批，人数$2人',
      '全年接待$1批次$2人次',
    ]),
    rewriting('', '', '国内公务接待(N)批次，(N)人次(?=（不包括陪同人员）)', [
      '国内公务接待批次为$1批、人次为$2人',
      '国内接待$1批次、$2人次',
    ]),
  ]),
  together('travel-counted-otherwise', 'Groups and travellers are counted in other words.', [
    rewriting('', '', '(?:全年安排|共安排)因公出国（境）团组(N)个[，、](?:累计)?(N)人次', [
      '全年组织因公出国（境）团组$1个，$2人次',
      '因公出国（境）团组数$1个、人次数$2人',
      '出国（境）团组$1个，累计出国（境）$2人次',
    ]),
  ]),
  together('cars-counted-otherwise', 'Cars are counted in other words.', [
    rewriting('', '', '公务用车保有量为(N)辆', [
      '公务用车保有数为$1辆',
      '公务用车年末保有$1辆',
      '公务用车共$1辆',
    ]),
    rewriting('', '', '共有车辆(?=N辆)', ['车辆保有量为', '实有车辆', '车辆共计']),
    rewriting('', '', '更新购置公务用车(?=N辆)', ['当年购置公务用车', '购置公务用车']),
  ]),
];
