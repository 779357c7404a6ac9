/** The items of the functional classification: their names, their order, what stands where. */
import type { Explanation, Paragraph } from '../text/explanation';
import { changed, isBody, rewriting, together, type Transformation } from './transformation';

const ITEM = /^(\d+[、.])(.+?（类）)(.+?（款）)(.+?（项）)(?=[。：])/u;

const rewritten = (paragraph: Paragraph, text: string): Paragraph =>
  text === paragraph.text ? paragraph : { ...paragraph, text };

/** Each item's name made anew from 类, 款 and 项. */
function renaming(
  name: string,
  practice: string,
  by: (levels: readonly [string, string, string], explanation: Explanation) => string | undefined,
): Transformation {
  return {
    name,
    practice,
    apply: (explanation) => {
      const after = explanation.map((paragraph) => {
        if (!isBody(paragraph)) return paragraph;
        const text = paragraph.text.replace(
          ITEM,
          (all, ordinal: string, top: string, middle: string, own: string) => {
            const renamed = by([top, middle, own], explanation);
            return renamed === undefined ? all : `${ordinal}${renamed}`;
          },
        );
        return rewritten(paragraph, text);
      });
      return changed(explanation, after, name);
    },
  };
}

const bare = (level: string): string => level.replace(/（[类款项]）$/, '');

/** How many items of the text end with this name. */
const countOf = (explanation: Explanation, own: string): number =>
  explanation.filter(({ text }) => ITEM.exec(text)?.[4] === own).length;

const classOf = ({ text }: Paragraph): string | undefined => ITEM.exec(text)?.[2];

/** A number for each 类; its further items have none. */
function byClass(explanation: Explanation): Explanation {
  let number = 0;
  let last: string | undefined;
  return explanation.map((paragraph) => {
    const own = isBody(paragraph) ? classOf(paragraph) : undefined;
    if (own === undefined) {
      last = undefined;
      number = 0;
      return paragraph;
    }
    const isFurther = own === last;
    last = own;
    if (!isFurther) number += 1;
    return rewritten(paragraph, paragraph.text.replace(/^\d+([、.])/, isFurther ? '' : `${number}$1`));
  });
}

/** The items of one 类 in one paragraph. */
function runTogether(explanation: Explanation): Explanation {
  const after: Paragraph[] = [];
  for (const paragraph of explanation) {
    const last = after.at(-1);
    const own = isBody(paragraph) ? classOf(paragraph) : undefined;
    if (last && own !== undefined && classOf(last) === own)
      after[after.length - 1] = { ...last, text: last.text + paragraph.text };
    else after.push(paragraph);
  }
  return after;
}

const restructured = (
  name: string,
  practice: string,
  by: (explanation: Explanation) => Explanation,
): Transformation => ({
  name,
  practice,
  apply: (explanation) => changed(explanation, by(explanation), name),
});

const SECTION = { sections: /^(?:5|8|9)/ };
const FOR = '(?:主要用于：W。)?';

export const ITEMS: readonly Transformation[] = [
  together('item-amount-after-name', 'The outturn stands right after the name of the item.', [
    rewriting('', '', `（项）。(${FOR})(年初预算为NU)，支出决算为(NU)`, '（项）$3。$1$2', SECTION),
    rewriting('', '', '（项）：支出决算为(?=NU，)', '（项）', SECTION),
  ]),
  rewriting(
    'item-amount-twice',
    'The outturn stands after the name of the item, and again beside its budget.',
    `（项）。(${FOR}年初预算为NU，支出决算为)(N)(U)`,
    '（项）$2$3。$1$2$3',
    SECTION,
  ),
  rewriting(
    'item-outturn-before-budget',
    'The outturn is stated before the budget.',
    '(?:支出)?年初预算为(NU)，支出决算为(NU)',
    '支出决算为$2，年初预算为$1',
    SECTION,
  ),
  renaming(
    'item-name-quoted',
    'The name of the item stands in quotation marks.',
    (levels) => `“${levels.join('')}”`,
  ),
  renaming('item-by-its-last-name', 'An item is named by its 项 alone.', ([, , own], explanation) =>
    countOf(explanation, own) === 1 ? own : undefined,
  ),
  renaming('item-without-its-class', 'An item is named by 款 and 项.', ([, middle, own]) => middle + own),
  renaming('item-with-dashes', '类, 款 and 项 are told apart by dashes.', (levels) =>
    levels.map(bare).join('—'),
  ),
  renaming(
    'item-class-without-expenditure',
    '支出 is left out of the name of the 类.',
    ([top, middle, own]) =>
      top.endsWith('支出（类）') ? top.replace('支出（类）', '（类）') + middle + own : undefined,
  ),
  restructured('items-numbered-by-class', 'Only the first item of a 类 has a number.', byClass),
  restructured('items-run-together', 'The items of a 类 stand in one paragraph.', runTogether),
  together('class-without-its-mark', '（类） is left out where classes are listed.', [
    rewriting('', '', '支出（类）(?:支出)?(?=N)', '支出', SECTION),
  ]),
];
