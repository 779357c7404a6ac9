/** Changes against the year before, worded and ordered otherwise, with last year's figure beside them. */
import { directionOf, sidesOfChange } from '../text/change';
import type { Context } from '../text/explanation';
import { rewriting, together, type Rewrite, type Transformation } from './transformation';

const WITH = '与(?:上年|Y)(?:相比)，?';
const THAN = '比(?:上年|Y)(?:决算数)?';
const UP_OR_DOWN = '(增加|减少)';
/** Two sides at once, or whatever ends as amounts are called. */
const SUBJECT = '((?:财政拨款)?收、支总计|(?:T)(?:支出|总计|合计|收入|经费|费|总额))';
const RATE_WORD = '(增长|下降|降低|减少)';

/** The figure of the year before behind a change, as a new mark. */
function lastYear({ figures }: Context, change: string, word: string): string | undefined {
  const sides = sidesOfChange(figures, change, directionOf(word));
  return sides && figures.derive(sides.then.text, sides.then.source);
}

function thisYear({ figures }: Context, change: string, word: string): string | undefined {
  const sides = sidesOfChange(figures, change, directionOf(word));
  return sides && figures.derive(sides.now.text, sides.now.source);
}

const isUnitOf = (unit: string, { unit: own }: Context): boolean => unit === own;

const base: Rewrite = ([, lead = '', word = '', change = '', unit = '', rest = ''], context) => {
  const then = isUnitOf(unit, context) ? lastYear(context, change, word) : undefined;
  return then && `${lead}${word}${change}${unit}（上年为${then}${unit}）${rest}`;
};

const baseInLead: Rewrite = ([, word = '', change = '', unit = ''], context) => {
  const then = isUnitOf(unit, context) ? lastYear(context, change, word) : undefined;
  return then && `较上年决算数${then}${unit}${word}${change}${unit}`;
};

const baseFirst: Rewrite = ([, lead = '', subject = '', word = '', change = '', unit = ''], context) => {
  const then = isUnitOf(unit, context) ? lastYear(context, change, word) : undefined;
  return then && `上年${subject}为${then}${unit}，${lead}${subject}${word}${change}${unit}`;
};

const bothYears: Rewrite = ([, subject = '', word = '', change = '', unit = ''], context) => {
  if (!isUnitOf(unit, context)) return undefined;
  const [then, now] = [lastYear(context, change, word), thisYear(context, change, word)];
  const { year } = context;
  return (
    then &&
    now &&
    `${year - 1}年度${subject}为${then}${unit}，${year}年度${subject}为${now}${unit}，同比${word}${change}${unit}`
  );
};

/** Reasons that read well within a sentence: not those that count up. */
const isOneReason = ({ figures }: Context, mark: string): boolean => !/^一是|；/.test(figures.textOf(mark));

export const COMPARISONS: readonly Transformation[] = [
  rewriting(
    'comparison-with-other-words',
    'The year before is named as 上年, 去年, 上一年度 or by its number, with 较, 同 or 对比.',
    '与(?:上年|Y)相比，',
    ['与上一年度相比，', '与去年相比，', '同{L}年相比，', '对比上年，', '与上年决算数相比，', '较{L}年度，'],
  ),
  rewriting(
    'than-with-other-words',
    '比上年 becomes 较上年, 较上年决算数, 同比, 比去年.',
    `${THAN}(?=${UP_OR_DOWN})`,
    ['较上年', '较上年决算数', '同比', '比去年', '较{L}年', '较去年同期', '比上年度'],
  ),
  rewriting(
    'subject-before-comparison',
    'The subject stands before the comparison instead of after it.',
    `${WITH}((?:财政拨款)?收、支总计|T)(各)?${UP_OR_DOWN}(?=N)`,
    ([, subject = '', each = '', word = '']) => `${subject}较上年${each}${word}`,
  ),
  rewriting(
    'comparison-set-apart',
    '比上年 before the verb becomes 与上年相比 with a comma.',
    `${THAN}(?=${UP_OR_DOWN}N)`,
    ['与上年相比，', '与{L}年度相比，'],
  ),
  rewriting(
    'last-year-in-brackets',
    "Last year's figure is put beside the change in brackets.",
    `((?:${WITH}|${THAN})(?:T)?)${UP_OR_DOWN}(N)(U)(，${RATE_WORD}P)`,
    base,
  ),
  rewriting(
    'last-year-as-base',
    "The change is said of last year's figure, which is stated: 较上年决算数X万元减少Y万元.",
    `${THAN}${UP_OR_DOWN}(N)(U)(?=，)`,
    baseInLead,
  ),
  rewriting(
    'last-year-first',
    "Last year's figure is stated before the comparison.",
    `(${WITH})${SUBJECT}${UP_OR_DOWN}(N)(U)(?=，)`,
    baseFirst,
  ),
  rewriting(
    'both-years-stated',
    'Last year and this year are stated side by side, each with its number, before the change.',
    `${WITH}${SUBJECT}${UP_OR_DOWN}(N)(U)(?=，)`,
    bothYears,
  ),
  rewriting(
    'rate-before-change',
    'The rate comes first, the amount of the change after it.',
    `${UP_OR_DOWN}(N)(U)，${RATE_WORD}(P)`,
    '$4$5，$1$2$3',
  ),
  rewriting(
    'rate-in-brackets',
    'The rate follows the change in brackets.',
    `(${UP_OR_DOWN}NU)，${RATE_WORD}(P)`,
    '$1（$3$4）',
  ),
  together('rate-with-other-words', '增长 and 下降 become 上升, 增幅, 降幅, 减幅.', [
    rewriting('', '', '(?<=NU，)增长(?=P)', ['上升', '增幅', '增长率为', '同比增长', '增幅为']),
    rewriting('', '', '(?<=NU，)(?:下降|降低|减少)(?=P)', ['降低', '降幅', '下降率为', '同比下降', '降幅为']),
  ]),
  together('change-with-other-words', '增加 and 减少 before an amount become 增长, 上升, 下降, 增加了.', [
    rewriting('', '', '增加(?=NU，(?:增长|增幅|上升))', ['增长', '上升', '增加了', '上涨']),
    rewriting('', '', '减少(?=NU，(?:下降|降幅|降低|减少))', ['下降', '减少了', '降低']),
  ]),
  rewriting(
    'change-by-its-rate-alone',
    'Only the rate of a change is stated.',
    `${UP_OR_DOWN}NU，${RATE_WORD}(P)`,
    '$2$3',
    { drops: true },
  ),
  rewriting(
    'change-by-its-amount-alone',
    'Only the amount of a change is stated.',
    `(${UP_OR_DOWN}NU)，${RATE_WORD}P`,
    '$1',
    { drops: true },
  ),
  rewriting(
    'reason-before-change',
    'The reason stands before the change.',
    `((?:${WITH}|${THAN})(?:T)?)(${UP_OR_DOWN}NU，${RATE_WORD}P)[，。](?:主要(?:变动)?原因(?:是|：)|主要是因为)(W)(?=。)`,
    ([, lead = '', change = '', , , reason = ''], context) =>
      isOneReason(context, reason) ? `由于${reason}，${lead}${change}` : undefined,
  ),
  rewriting(
    'reason-with-other-words',
    'Reasons are led in by other words, as a sentence of their own or not.',
    '[，。](?:主要(?:变动)?原因(?:是|：)|主要是因为)(?=W)',
    [
      '。变动原因：',
      '，主要系',
      '。增减变化的主要原因是：',
      '，其原因主要是',
      '。原因为',
      '，变化原因主要为',
    ],
  ),
  rewriting(
    'flat-with-other-words',
    '持平 becomes 无增减变化, 与上年一致, 没有变化.',
    '与(上年|Y)(?:决算数|决算)?持平',
    ['与$1一致', '与$1相同', '较$1无变化', '比$1无增减变化', '与$1决算数相比没有变化'],
  ),
];
