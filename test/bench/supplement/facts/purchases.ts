/** Government purchases: parts within wholes. */
import { ZERO, type Decimal } from '../../../../src/core/amount';
import type { Random } from '../../generate/random';
import { sumOf, within } from '../draw';

export function purchases(random: Random): readonly (readonly [string, Decimal])[] {
  const none = random.chance(15);
  const part = (): Decimal => (none || random.chance(35) ? ZERO : random.money(0.5, 400));
  const [goods, works, services] = [part(), part(), part()];
  const all = sumOf([goods, works, services]);
  const small = within(random, all);
  const reserved = within(random, all);
  const reservedSmallest = within(random, reserved);
  const won = within(random, reserved);
  const wonSmallest = within(random, reservedSmallest);
  return [
    ['采购.货物', goods],
    ['采购.工程', works],
    ['采购.服务', services],
    ['采购.总额', all],
    ['采购.中小企业', small],
    ['采购.小微企业', within(random, small)],
    ['采购.中小预留', reserved],
    ['采购.小微预留', reservedSmallest],
    ['采购.中小预留成交', won],
    ['采购.小微预留成交', wonSmallest],
    ['采购.其他中小成交', within(random, all.minus(reserved))],
  ];
}
