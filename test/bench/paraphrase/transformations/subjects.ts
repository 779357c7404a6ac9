/** Whom and when a sentence is about: named, left out, repeated, or called otherwise. */
import { changed, isBody, rewriting, together, type Transformation } from './transformation';
import type { Context, Paragraph } from '../text/explanation';

/** Rewrites the wording of each body paragraph. */
function reworded(
  name: string,
  practice: string,
  by: (text: string, context: Context) => string,
  pick: readonly ((text: string, context: Context) => string)[] = [by],
): Transformation {
  return {
    name,
    practice,
    apply: (explanation, context, random) => {
      const chosen = random.pick(pick);
      const after = explanation.map((paragraph): Paragraph => {
        const text = isBody(paragraph) ? chosen(paragraph.text, context) : paragraph.text;
        return text === paragraph.text ? paragraph : { ...paragraph, text };
      });
      return changed(explanation, after, name);
    },
  };
}

const officeAs =
  (by: string) =>
  (text: string, { department }: Context): string =>
    department === undefined ? text.replace(/^(?=\d{4}年度?[^，。\d])/, by) : text.replaceAll(department, by);

/** The text's own year where it opens a sentence, and is no date. */
const ownYear = ({ year, department = '' }: Context): RegExp =>
  new RegExp(`(?<=^|。|^${department})${year}年度?(?!\\d|度)(?:本年(?!度))?`, 'g');

export const SUBJECTS: readonly Transformation[] = [
  reworded('office-left-out', 'The office is not named in the sentences.', (text, { department }) =>
    department === undefined ? text : text.replaceAll(department, ''),
  ),
  reworded(
    'office-by-pronoun',
    'The office calls itself 我单位, 本部门 or 本单位.',
    officeAs('我单位'),
    ['我单位', '本部门', '本单位', '我部门'].map(officeAs),
  ),
  reworded('year-as-this-year', 'The year is 本年度 instead of a number.', (text, context) =>
    text.replace(ownYear(context), '本年度'),
  ),
  reworded('this-year-by-number', '本年 becomes the number of the year.', (text, { year }) =>
    text.replace(/^本年(?!度)/, `${year}年度`),
  ),
  reworded(
    'year-set-apart',
    'The year opens the sentence, with a comma.',
    (text, { year, department = '' }) =>
      text.replace(new RegExp(`^(${department})${year}年度?(?![\\d，度])`), `${year}年，$1`),
  ),
  rewriting(
    'subject-repeated',
    'The subject is said again before the outturn.',
    '(?<=^|[，。；：]|年度?)(T支出)((?:年初)?预算数?为NU，)支出决算(?=数?为N)',
    '$1$2$1决算',
  ),
  rewriting(
    'totals-apart',
    'The totals of both sides are stated one after the other.',
    '(财政拨款)?(?:收、支|收入支出)总计(?:均为)?(N)(U)',
    ([, of = '', amount = '', unit = '']) => `${of}收入总计${amount}${unit}，${of}支出总计${amount}${unit}`,
  ),
  rewriting('totals-in-one-word', '收、支总计 is written as one word.', '收、支总计', [
    '收支总计',
    '收入支出总计',
    '收支总额',
    '收入、支出总计',
  ]),
  rewriting(
    'totals-each',
    '各 or 均 stands with what is said of both totals.',
    '(收、支总计|收入支出总计)(?=增加|减少)',
    '$1各',
  ),
  together('amount-with-a-verb', 'The amount follows 为, 共计 or 达.', [
    rewriting('', '', '(?<=收入合计|支出合计|支出总额|总计)(?=NU)', ['为']),
    rewriting('', '', '(?<=[^计额为总共达]支出|[^总]收入|人员经费|公用经费)(?=NU)', ['为', '共计']),
  ]),
  rewriting(
    'outturn-with-other-words',
    '支出决算为 becomes 实际支出, 决算支出, 全年支出.',
    '(?<=[，。：])支出决算数?为(?=N)',
    ['实际支出', '决算支出', '决算数为', '全年实际支出', '支出决算', '决算为'],
  ),
];
