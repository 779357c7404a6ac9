/** Slips of the hand that need no table: stops and words twice, a unit or a digit lost, a reason begun and not given. */
import { DIRECTIONS } from '../lexicon';
import type { LeftKind } from './kind';

const TWICE = { rule: 'N-33', severity: 'hint', isClose: true } as const;

/** Words that nobody writes twice on purpose. */
const ONCE = [
  ...DIRECTIONS.filter(({ polarity }) => polarity !== 0).map(({ word }) => `${word}(?![值点率])`),
  '持平',
  '主要原因是',
  '主要原因',
  '原因是',
  '主要',
  '其中',
  '比上年',
  '与上年',
  '相比',
  '万元',
];

/** Words of one character, with what makes of a second one the beginning of the next word: 为了了解, 是是否. */
const SINGLE = '的的(?![确士])|了了(?![解却结然事断])|是是(?![否非])|与与(?!会)|及及(?![时格第])|%%';

/** The last of several stops closes the sentence. */
const lastOf = (found: string): string => found.slice(-1);
const firstHalf = (found: string): string => found.slice(0, found.length / 2);

export const HAND_SLIPS: readonly LeftKind[] = [
  {
    id: 'stopTwice',
    pattern: /(?<![。，、；：])(?:。。|，，|、、|；；|：：|[，、；：]。|，；|、，|、；)(?![。，、；：])/,
    ...TWICE,
    message: 'stop-twice',
    by: lastOf,
  },
  {
    id: 'wordTwice',
    pattern: new RegExp(`${ONCE.map((word) => `${word.replace(/\(.*/, '')}${word}`).join('|')}|${SINGLE}`),
    ...TWICE,
    message: 'word-twice',
    by: firstHalf,
  },
  {
    id: 'reason',
    pattern:
      /(?:主要)?(?:的)?原因(?:主要)?(?:是(?:因为|由于)?|为|在于|系)：?(?=[。；])|原因：(?=[。；])|主要(?:用于|是因为|是由于|是|包括)：?(?=[。；])/,
    rule: 'N-34',
    severity: 'error',
    message: 'reason-open',
    isClose: true,
  },
  {
    id: 'yuan',
    pattern:
      /(?<=(?:支出|收入|经费|费用|费|预算|决算|资金|结转|结余|拨款|金额|总计|合计)(?:决算)?(?:数)?(?:共计|合计|为|了|共)?)\d[\d,]*(?:\.\d+)?万(?=[，。；、）（])/,
    rule: 'N-32',
    severity: 'hint',
    message: 'yuan-lost',
    by: (found) => `${found}元`,
  },
  {
    id: 'percent',
    pattern: /(?<=[，（]占|占比为?|占[^，。；、\d\n]{1,16}的)\d{1,2}\.\d{1,2}(?=[，。；、）])/,
    rule: 'N-30',
    severity: 'error',
    message: 'percent-lost',
    by: (found) => `${found}%`,
  },
  {
    id: 'year',
    pattern: /(?<![\d.,])20(?:[0-4]|\d{3})年(?:度)?(?!前|间|来|[以之]?[上内])/,
    rule: 'N-29',
    severity: 'error',
    message: 'year-digits',
  },
];
