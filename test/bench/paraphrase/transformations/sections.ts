/** Headings, numbering and the order of sections. */
import type { Context, Explanation, Paragraph } from '../text/explanation';
import { ANY_FIGURE, wording } from '../text/marks';
import { changed, isBody, type Transformation } from './transformation';

const FIRST_LEVEL = /^[一二三四五六七八九十]+、/;
const ORDINAL = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/;
const NUMERALS = '一二三四五六七八九十';

const isHeading = ({ style }: Paragraph): boolean => style === 'heading';

const numeral = (number: number): string =>
  number <= 10 ? NUMERALS[number - 1]! : `十${NUMERALS[number - 11] ?? ''}`;

function rebuilding(
  name: string,
  practice: string,
  rebuild: Rebuild,
  { drops }: { readonly drops?: true } = {},
): Transformation {
  return {
    name,
    practice,
    ...(drops ? { drops } : {}),
    apply: (explanation, context, random) => {
      const after = rebuild(explanation, context, random);
      return after && changed(explanation, after, name);
    },
  };
}

type Rebuild = (
  explanation: Explanation,
  context: Context,
  random: Parameters<Transformation['apply']>[2],
) => Explanation | undefined;

/** Marks a paragraph as new without changing its words: its surroundings were changed. */
const again = (paragraph: Paragraph): Paragraph => ({ ...paragraph });

/** Paragraphs by the first-level heading they stand under; what stands before the first is a group of its own. */
function groupsOf(explanation: Explanation): readonly Explanation[] {
  const groups: Paragraph[][] = [[]];
  for (const paragraph of explanation) {
    if (isHeading(paragraph) && FIRST_LEVEL.test(paragraph.text)) groups.push([]);
    groups.at(-1)!.push(paragraph);
  }
  return groups;
}

const renumbered = (groups: readonly Explanation[]): Explanation => {
  let number = 0;
  return groups.flat().map((paragraph) => {
    if (!isHeading(paragraph) || !FIRST_LEVEL.test(paragraph.text)) return paragraph;
    number += 1;
    const text = paragraph.text.replace(FIRST_LEVEL, `${numeral(number)}、`);
    return text === paragraph.text ? paragraph : { ...paragraph, text };
  });
};

/** The heading as the first words of the paragraph after it. */
function runIn(explanation: Explanation): Explanation {
  return explanation.flatMap((paragraph, at) => {
    const next = explanation[at + 1];
    if (isHeading(paragraph) && next && isBody(next)) return [];
    const before = explanation[at - 1];
    if (before && isHeading(before) && isBody(paragraph))
      return [{ ...paragraph, text: `${before.text}。${paragraph.text}` }];
    return [paragraph];
  });
}

const THREE_PUBLIC = /^7/;

function threePublicFirst(explanation: Explanation): Explanation | undefined {
  const groups = groupsOf(explanation);
  const moved = groups.findIndex((group) => group.some(({ section }) => THREE_PUBLIC.test(section)));
  const [head = [], ...others] = groups;
  if (moved < 2) return undefined;
  const own = groups[moved]!.map(again);
  return renumbered([head, own, ...others.filter((group) => group !== groups[moved])]);
}

function lastFirst(explanation: Explanation): Explanation | undefined {
  const [head = [], ...groups] = groupsOf(explanation);
  if (groups.length < 3) return undefined;
  const last = groups.at(-1)!.map(again);
  return renumbered([head, last, ...groups.slice(0, -1)]);
}

/** Income and expenditure in one paragraph under one heading. */
function merged(explanation: Explanation): Explanation | undefined {
  const income = explanation.findIndex((one) => isBody(one) && one.section === '2');
  const spent = explanation.findIndex((one) => isBody(one) && one.section === '3');
  const [first, second] = [explanation[income], explanation[spent]];
  if (!first || !second || spent !== income + 2) return undefined;
  const all = explanation.map((one) => (one === first ? { ...first, text: first.text + second.text } : one));
  return all.filter((_, at) => at !== spent && at !== spent - 1);
}

const MOST_MERGED = 3;

/** Neighbouring paragraphs of one section in one. */
function joined(explanation: Explanation): Explanation {
  const after: Paragraph[] = [];
  let count = 1;
  for (const paragraph of explanation) {
    const last = after.at(-1);
    const fits = last && isBody(last) && isBody(paragraph) && last.section === paragraph.section;
    if (fits && count < MOST_MERGED && /[。；：]$/.test(last.text)) {
      after[after.length - 1] = { ...last, text: last.text + paragraph.text };
      count += 1;
    } else {
      after.push(paragraph);
      count = 1;
    }
  }
  return after;
}

const split = (explanation: Explanation): Explanation =>
  explanation.flatMap((paragraph) => {
    const sentences = isBody(paragraph) ? paragraph.text.split(/(?<=。)/) : [paragraph.text];
    return sentences.length < 2 ? [paragraph] : sentences.map((text) => ({ ...paragraph, text }));
  });

const FEWEST_FIGURES = 5;

/** One section pasted by itself. */
const oneSection: Rebuild = (explanation, _context, random) => {
  const rich = groupsOf(explanation)
    .slice(1)
    .filter(
      (group) =>
        (
          group
            .map(({ text }) => text)
            .join('')
            .match(ANY_FIGURE) ?? []
        ).length >= FEWEST_FIGURES,
    );
  return rich.length === 0 ? undefined : random.pick(rich).map(again);
};

const [INCOME, SPENT, BASIC, PROJECTS] = [
  '收入合计为?(N)(U)',
  '支出合计为?(N)(U)',
  '基本支出为?(N)(U)',
  '项目支出为?(N)(U)',
].map(wording) as [RegExp, RegExp, RegExp, RegExp];

/** What one pattern finds in one section of the form. */
function statedIn(explanation: Explanation, section: string, pattern: RegExp): string | undefined {
  for (const { section: own, text } of explanation) {
    const [found] = own === section ? [...text.matchAll(pattern)] : [];
    if (found) return `${found[1]}${found[2]}`;
  }
  return undefined;
}

/** The main figures once more at the head. */
const summary: Rebuild = (explanation, { year, department = '我单位' }) => {
  const income = statedIn(explanation, '2', INCOME);
  const [spent, basic, projects] = [SPENT, BASIC, PROJECTS].map((pattern) =>
    statedIn(explanation, '3', pattern),
  );
  if (!income || !spent || !basic || !projects) return undefined;
  const text = `${year}年，${department}本年收入合计${income}；本年支出合计${spent}，基本支出和项目支出分别为${basic}、${projects}。`;
  const at = explanation.findIndex(isBody);
  const heading = explanation.findIndex(isHeading);
  const place = heading >= 0 ? Math.min(at, heading) : at;
  const own: Paragraph = { section: '3', style: 'body', text, touched: [] };
  return [...explanation.slice(0, place), own, ...explanation.slice(place)];
};

const heading =
  (by: (text: string, context: Context) => string): Rebuild =>
  (explanation, context) =>
    explanation.map((paragraph) => {
      const text = isHeading(paragraph) ? by(paragraph.text, context) : paragraph.text;
      return text === paragraph.text ? paragraph : { ...paragraph, text };
    });

const withYear = (text: string, { year }: Context): string =>
  /\d/.test(text) ? text : text.replace(ORDINAL, (ordinal) => `${ordinal}${year}年度`);

const named = (text: string): string =>
  text
    .replace(ORDINAL, '')
    .replace(/(?:决算)?(?:总体)?情况说明$|支出说明$|(?:总体|具体|结构)?情况$/, '情况')
    .replace(/^/, '关于');

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const itemsNumbered: Rebuild = (explanation, _context, random) => {
  const style = random.pick([
    (number: string) => `（${number}）`,
    (number: string) => `${CIRCLED[Number(number) - 1] ?? `（${number}）`}`,
    (number: string) => `${number}．`,
  ]);
  return explanation.map((paragraph) => {
    const text = isBody(paragraph)
      ? paragraph.text.replace(/^(\d{1,2})[、.](?!\d)/, (_all, number: string) => style(number))
      : paragraph.text;
    return text === paragraph.text ? paragraph : { ...paragraph, text };
  });
};

export const SECTIONS: readonly Transformation[] = [
  rebuilding('headings-gone', 'The text has no headings.', (explanation) =>
    explanation.some(isHeading)
      ? explanation.filter((one) => !isHeading(one)).map((one) => (isBody(one) ? again(one) : one))
      : undefined,
  ),
  rebuilding('headings-run-in', 'Headings open the paragraph instead of standing above it.', runIn),
  rebuilding('headings-named-otherwise', 'Headings have other words and no numbers.', heading(named)),
  rebuilding('headings-with-the-year', 'Headings name the year.', heading(withYear)),
  rebuilding('title-gone', 'The text begins without its title.', (explanation) => {
    const rest = explanation.filter(({ style }) => style !== 'title');
    return rest.length === explanation.length
      ? undefined
      : rest.map((one, at) => (at < 2 ? again(one) : one));
  }),
  rebuilding('income-and-expenditure-merged', 'Two sections are one paragraph.', merged),
  rebuilding('three-public-first', 'The section on “三公” stands first.', threePublicFirst),
  rebuilding('last-section-first', 'The other important matters stand first.', lastFirst),
  rebuilding('paragraphs-run-together', 'Several paragraphs of a section are one.', joined),
  rebuilding('sentences-as-paragraphs', 'Each sentence is a paragraph.', split),
  rebuilding('one-section-alone', 'One section is pasted by itself.', oneSection, { drops: true }),
  rebuilding('summary-in-front', 'The main figures are stated once more at the head.', summary),
  rebuilding('items-numbered-otherwise', 'Items have other ordinals.', itemsNumbered),
];
