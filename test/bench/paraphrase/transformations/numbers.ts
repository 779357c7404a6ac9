/** How numbers are typed: grouping, width, decimals, the unit. */
import { Decimal } from '../../../../src/core/amount';
import type { Context, Paragraph } from '../text/explanation';
import type { Figure } from '../text/figures';
import { sidesOf, valueOfFormula } from '../text/formula';
import { ANY_FIGURE, isMark, wording } from '../text/marks';
import { changed, isBody, rewriting, together, type Transformation } from './transformation';

type Restyled = Parameters<Context['figures']['restyle']>[1];

/** Types every figure of the kind anew; undefined leaves it. */
function typing(
  name: string,
  practice: string,
  by: (figure: Figure, mark: string) => Restyled | undefined,
): Transformation {
  return {
    name,
    practice,
    apply: (explanation, { figures }) => {
      const after = explanation.map((paragraph): Paragraph => {
        if (!isBody(paragraph)) return paragraph;
        const text = paragraph.text.replace(ANY_FIGURE, (mark) => {
          const change = by(figures.of(mark), mark);
          return change ? figures.restyle(mark, change) : mark;
        });
        return text === paragraph.text ? paragraph : { ...paragraph, text };
      });
      return changed(explanation, after, name);
    },
  };
}

const FULL_WIDTH = 0xfee0;
const wide = (text: string): string =>
  text.replace(/[0-9.%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH));
const grouped = (text: string): string =>
  text.replace(/^\d+/, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','));

const then =
  (first: (text: string) => string, second: (text: string) => string) =>
  (text: string): string =>
    second(first(text));

const isShare = (mark: string): boolean => isMark(mark, 'share');
const HUNDRED = new Decimal(100);

/** The share as exactly as the figures behind it give it. */
function exactShare({ run }: Figure): Decimal {
  const { formula } = run.source;
  return sidesOf(formula, '÷') ? valueOfFormula(formula).times(HUNDRED) : new Decimal(run.text.slice(0, -1));
}

/** Half a unit of the last decimal left, in hundredths. */
const halfOf = (decimals: number): Decimal => new Decimal(10).pow(-decimals).div(2);

const rounded =
  (decimals: number) =>
  (figure: Figure, mark: string): Restyled | undefined => {
    const now = /\.(\d+)%/.exec(figure.plain)?.[1]?.length ?? 0;
    if (!isShare(mark) || now <= decimals) return undefined;
    const exact = exactShare(figure).toDecimalPlaces(decimals);
    // Something that rounding would call nothing stays as it is.
    if (exact.isZero()) return undefined;
    const plain = `${exact.toFixed(decimals)}%`;
    return { plain, slack: figure.slack.plus(halfOf(decimals)) };
  };

const TEN_THOUSAND = new Decimal(10000);
const MONEY = wording('(N)(万元|元)');
const DECIMALS = 2;

/** All money of a paragraph in 元 instead of 万元, or the other way. */
const otherUnit: Transformation = {
  name: 'money-in-the-other-unit',
  practice: 'A paragraph states 元 where the others state 万元, or the other way.',
  apply: (explanation, { figures }, random) => {
    const restated = (mark: string, unit: string): string => {
      const figure = figures.of(mark);
      const scale = unit === '万元' ? TEN_THOUSAND : new Decimal(1).div(TEN_THOUSAND);
      const value = new Decimal(figure.plain).times(scale);
      const decimals = Math.max(unit === '元' ? DECIMALS : 0, value.decimalPlaces());
      const plain = value.isZero() ? '0' : value.toFixed(decimals);
      return figures.restyle(mark, {
        plain,
        scale: figure.scale.times(scale),
        slack: figure.slack.times(scale),
      });
    };
    const after = explanation.map((paragraph): Paragraph => {
      if (!isBody(paragraph) || !random.chance(50)) return paragraph;
      const text = paragraph.text.replace(
        MONEY,
        (_all, mark: string, unit: string) => `${restated(mark, unit)}${unit === '元' ? '万元' : '元'}`,
      );
      return text === paragraph.text ? paragraph : { ...paragraph, text };
    });
    return changed(explanation, after, 'money-in-the-other-unit');
  },
};

export const NUMBERS: readonly Transformation[] = [
  typing('thousands-grouped', 'Amounts have separators of thousands.', ({ plain, type }, mark) =>
    /^\d{4}/.test(plain) && !isShare(mark) ? { type: then(grouped, type) } : undefined,
  ),
  typing('digits-full-width', 'Digits are full-width.', ({ type }) => ({ type: then(type, wide) })),
  typing('zeros-at-the-end-left-out', '12.50 is 12.5, 35.00 is 35.', ({ plain }) => {
    const trimmed = plain.replace(/(\.\d*?)0+(?=%?$)/, '$1').replace(/\.(?=%?$)/, '');
    return trimmed === plain ? undefined : { plain: trimmed };
  }),
  typing('zeros-at-the-end-written-out', '100% is 100.00%, 0万元 is 0.00万元.', ({ plain, run }, mark) => {
    if (isShare(mark)) return /^\d+%$/.test(plain) ? { plain: plain.replace('%', '.00%') } : undefined;
    const isMoney = run.source.cells.some(({ text }) => text.includes('.')) && plain === '0';
    return isMoney ? { plain: '0.00' } : undefined;
  }),
  typing('shares-with-one-decimal', 'Shares and rates have one decimal.', rounded(1)),
  typing('shares-as-whole-hundredths', 'Shares and rates are rounded to whole hundredths.', rounded(0)),
  otherUnit,
  together('spaces-around-figures', 'Spaces stand between figures and words.', [
    rewriting('', '', '(?<=[一-龥])(?=[NP])', ' '),
    rewriting('', '', '(?<=[NP])(?=万?元|[个辆])', [' ', '']),
  ]),
];
