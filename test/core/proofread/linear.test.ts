/** Time that grows with the text and not with its square: a heading, then the same again and again. In the whole proof only; its parts have tests of their own. */
import { proofread } from '../../../src/core/proofread';
import { IS_WHOLE } from '../../support/proof';
import { book, documentOf } from './support';

const HEADING = '一、收入支出决算总体情况说明\n';

const TEXTS: readonly (readonly [string, number, (count: number) => string])[] = [
  ['stars without end', 10_000, (count) => '**'.repeat(count)],
  ['words of change', 10_000, (count) => HEADING + '增加'.repeat(count)],
  ['averages', 2_000, (count) => HEADING + '人均1元，3人，'.repeat(count)],
  ['projects', 2_000, (count) => HEADING + '3个项目、4万元，增长5%，'.repeat(count)],
  ['kinds of vehicles', 2_000, (count) => `${HEADING}共有车辆5辆，其中：${'机要用车1辆、'.repeat(count)}`],
  ['a true sentence', 1_500, (count) => HEADING + '收入总计1,286.40万元，增长1%。\n'.repeat(count)],
];

function cpuSeconds(text: string): number {
  const document = documentOf(text);
  const before = process.cpuUsage();
  proofread(document, book());
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const TIMES = 4;
/** What grows with the square takes 16 times as long for 4 times the text, what grows with the text 4 times. */
const MOST = 8;

(IS_WHOLE ? test : test.skip).each(TEXTS)('%s', (_, count, make) => {
  cpuSeconds(make(count));
  const small = Math.min(cpuSeconds(make(count)), cpuSeconds(make(count)));
  expect(cpuSeconds(make(count * TIMES)) / small).toBeLessThan(MOST);
});
