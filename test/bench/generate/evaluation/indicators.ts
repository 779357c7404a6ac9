/** Draws indicators whose points add up and whose scores follow from target and result; whoever lost points says why. */
import { Decimal } from '../../../../src/core/amount';
import { BENEFIT, OUTPUT, REASONS, SATISFACTION, type IndicatorTemplate } from '../data/indicators';
import type { Random } from '../random';

export interface Indicator {
  readonly first: string;
  readonly firstPoints: number;
  readonly second: string;
  readonly text: string;
  readonly sign: string;
  readonly target: string;
  readonly unit: string;
  readonly result: string;
  readonly points: number;
  readonly score: Decimal;
  readonly reason: string;
}

/** Points of 产出, 效益 and 满意度. */
export type LevelPoints = readonly [output: number, benefit: number, satisfaction: number];

const LEVELS = [
  { first: '产出指标', templates: OUTPUT, most: 6, step: 5 },
  { first: '效益指标', templates: BENEFIT, most: 4, step: 5 },
  { first: '满意度指标', templates: SATISFACTION, most: 1, step: 5 },
] as const;

const ORDER = [...new Set([...OUTPUT, ...BENEFIT, ...SATISFACTION].map(({ second }) => second))];
const bySecond = (a: IndicatorTemplate, b: IndicatorTemplate): number =>
  ORDER.indexOf(a.second) - ORDER.indexOf(b.second);

/** So many whole steps each, at least one, together all of them. */
function shared(random: Random, points: number, count: number, step: number): number[] {
  const parts = Array<number>(count).fill(1);
  for (let left = points / step - count; left > 0; left -= 1) {
    const at = random.whole(0, count - 1);
    parts[at] = (parts[at] ?? 0) + 1;
  }
  return parts.map((part) => part * step);
}

export function drawIndicators(random: Random, levelPoints: LevelPoints): readonly Indicator[] {
  return LEVELS.flatMap(({ first, templates, most, step }, level) => {
    const points = levelPoints[level] ?? 0;
    const count = random.whole(1, Math.min(most, points / step));
    const chosen = random.shuffled(templates).slice(0, count).sort(bySecond);
    const parts = shared(random, points, chosen.length, step);
    return chosen.map((template, index) => ({
      first,
      firstPoints: points,
      second: template.second,
      text: template.text,
      ...judged(random, template, parts[index] ?? 0),
    }));
  });
}

type Judged = Pick<Indicator, 'sign' | 'target' | 'unit' | 'result' | 'points' | 'score' | 'reason'>;

function judged(random: Random, { target }: IndicatorTemplate, points: number): Judged {
  return target ? measured(random, target, points) : worded(random, points);
}

const scoreOf = (points: number, share: Decimal): Decimal =>
  Decimal.min(share, 1).times(points).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);

function measured(
  random: Random,
  { sign, low, high, unit }: NonNullable<IndicatorTemplate['target']>,
  points: number,
): Judged {
  const target = random.whole(low, high);
  const falls = random.chance(25);
  const result = falls ? shortOf(random, target, sign) : reached(random, target, sign, unit);
  const share = sign === '≤' ? new Decimal(target).div(result) : new Decimal(result).div(target);
  const score = scoreOf(points, share);
  return {
    sign,
    target: String(target),
    unit,
    result: String(result),
    points,
    score,
    reason: score.lt(points) ? random.pick(REASONS) : '',
  };
}

const shortOf = (random: Random, target: number, sign: string): number => {
  const change = Math.max(1, Math.floor((target * random.whole(3, 20)) / 100));
  return sign === '≤' ? target + change : target - change;
};

function reached(random: Random, target: number, sign: string, unit: string): number {
  if (sign === '=' || random.chance(40)) return target;
  const better = Math.floor((target * random.whole(1, 8)) / 100);
  if (sign === '≤') return target - better;
  return unit === '%' ? Math.min(100, target + better) : target + better;
}

/** 达成预期 has all points, 部分达成 60 to 80 of a hundred. */
function worded(random: Random, points: number): Judged {
  const isFull = random.chance(70);
  const score = isFull ? new Decimal(points) : scoreOf(points, new Decimal(random.whole(60, 79)).div(100));
  return {
    sign: '定性',
    target: '达成预期指标',
    unit: '',
    result: isFull ? '达成预期指标' : '部分达成预期指标并具有一定效果',
    points,
    score,
    reason: isFull ? '' : random.pick(REASONS),
  };
}
