/** The accounts of 支出经济分类科目 (部门口径) in the lanes of 表06 and in the columns of 明细表. */
import { THREE_LANES, TWO_LANES, type Account } from '../../../cases/data/economic-lanes';

export type { Account };
export { THREE_LANES, TWO_LANES };

const further = (text: string): readonly Account[] =>
  text
    .trim()
    .split(/\s+/)
    .map((entry) => ({ code: entry.replace(/\D+$/, ''), name: entry.replace(/^\d+/, '') }));

const INTEREST = further('307债务利息及费用支出 30701国内债务付息 30702国外债务付息');
const ISSUING = further('30703国内债务发行费用 30704国外债务发行费用');
const ENTERPRISES = further(
  '312对企业补助 31201资本金注入 31203政府投资基金股权投资 31204费用补贴 31205利息补贴 31299其他对企业补助',
);
const GIFTS = further('39909经常性赠与 39910资本性赠与');

const [STAFF = [], GOODS = [], CAPITAL_AND_OTHER = []] = THREE_LANES;
const capital = CAPITAL_AND_OTHER.filter(({ code }) => code.startsWith('310'));
const other = CAPITAL_AND_OTHER.filter(({ code }) => code.startsWith('399'));

/** From 2022: also issuing costs, 对企业补助 and the two kinds of gifts. */
export const LANES_2022: readonly (readonly Account[])[] = [
  STAFF,
  GOODS,
  [...INTEREST, ...ISSUING, ...capital, ...ENTERPRISES, ...other.slice(0, -1), ...GIFTS, ...other.slice(-1)],
];

const DETAIL_ORDER = ['301', '302', '303', '307', '310', '312', '399'];

/** All accounts in the order of their codes, classes first: the columns of 明细表. */
export const DETAIL: readonly Account[] = DETAIL_ORDER.flatMap((head) =>
  LANES_2022.flat().filter(({ code }) => code.startsWith(head)),
);
