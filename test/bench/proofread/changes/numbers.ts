/** Slips in numbers: a digit, two of them changed about, the point, the sign, another figure, the percent sign, the unit. */
import type { Random } from '../../generate/random';
import { stretchesOf, type At, type Change, type Flat, type Kind } from './change';
import { isOutside, isShare, valueOf, type FigureRun } from './tolerance';

const IS_NUMBER = /^-?\d+(?:\.\d+)?%?$/;

type Slip = (text: string, random: Random, flat: Flat) => string | undefined;

const DIGITS = /\d/g;
const replaceAt = (text: string, at: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + by.length);

const digit: Slip = (text, random) => {
  const places = [...text.matchAll(DIGITS)].map(({ index }) => index);
  const at = random.pick(places);
  const other = String((Number(text[at]) + random.whole(1, 9)) % 10);
  const after = replaceAt(text, at, other);
  return /^0\d/.test(after) ? undefined : after;
};

const swapped: Slip = (text, random) => {
  const pairs = [...text.matchAll(/(?=(\d)(\d))/g)].filter(([, a, b]) => a !== b).map(({ index }) => index);
  if (pairs.length === 0) return undefined;
  const at = random.pick(pairs);
  const after = replaceAt(text, at, `${text[at + 1]}${text[at]}`);
  return /^0\d/.test(after) ? undefined : after;
};

const point: Slip = (text, random) => {
  const sign = isShare(text) ? '%' : '';
  const value = valueOf(text);
  if (value.isZero()) return undefined;
  return `${(random.chance(50) ? value.times(10) : value.div(10)).toFixed()}${sign}`;
};

const other: Slip = (text, random, flat) => {
  const texts = stretchesOf(flat, 'figure')
    .map(({ stretch }) => stretch.text)
    .filter((each) => isShare(each) === isShare(text) && each !== text);
  return texts.length === 0 ? undefined : random.pick(texts);
};

const sign: Slip = (text) => (valueOf(text).isZero() ? undefined : `-${text}`);

const percentLost: Slip = (text) => (isShare(text) ? text.slice(0, -1) : undefined);

const changeOf = (kind: string, { paragraph, from, stretch }: At, after: string): Change => ({
  kind,
  section: from.section,
  paragraph,
  offset: stretch.offset,
  length: stretch.text.length,
  before: stretch.text,
  after,
});

const slipKind = (name: string, each: number, slip: Slip, keepsValue = false): Kind => ({
  name,
  each,
  candidates: (flat) =>
    flat.random
      .shuffled(stretchesOf(flat, 'figure'))
      .filter(({ stretch }) => IS_NUMBER.test(stretch.text))
      .slice(0, each * 4)
      .flatMap((at) => {
        const run = at.stretch.run as FigureRun;
        const after = slip(at.stretch.text, flat.random, flat);
        if (after === undefined || (!keepsValue && !isOutside(run, flat.own, after))) return [];
        return [changeOf(name, at, after)];
      }),
});

const OTHER_UNIT: Readonly<Record<string, string>> = { 万元: '元', 元: '万元' };

const unitAfter = ({ from, stretch }: At): string =>
  /^万?元/.exec(from.text.slice(stretch.offset + stretch.text.length))?.[0] ?? '';

const unit: Kind = {
  name: 'unit',
  each: 2,
  candidates: (flat) =>
    stretchesOf(flat, 'figure')
      .filter((at) => unitAfter(at) !== '')
      .filter(({ stretch }) => !valueOf(stretch.text).isZero())
      .map((at): Change => {
        const { text } = at.stretch;
        const before = text + unitAfter(at);
        const after = `${text}${OTHER_UNIT[unitAfter(at)]}`;
        return { ...changeOf('unit', at, after), length: before.length, before };
      }),
};

export const NUMBER_KINDS: readonly Kind[] = [
  slipKind('digit', 8, digit),
  slipKind('digits swapped', 5, swapped),
  slipKind('point moved', 5, point),
  slipKind('another figure', 6, other),
  slipKind('sign', 2, sign),
  slipKind('percent sign lost', 3, percentLost, true),
  unit,
];
