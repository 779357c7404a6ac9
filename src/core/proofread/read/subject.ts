/** Whether a change is that of the figure the form speaks of, or of the one named right before it. */
import type { Expression, Scope } from '../../narrative/reading';
import type { Agrees, Pair } from '../align/align';
import type { Frame } from '../grammar/form-mark';
import type { Mark } from '../text/marks';
import { isOfProjects } from '../text/projects';
import { averageIn } from '../text/averages';
import { alike } from '../text/similar';
import { BREAK, MOST_BACK } from '../text/stream';
import { plainOf } from '../grammar/plain';

/** More alike, the words before a change name what changed. */
const NAMED = 0.5;
const SENTENCE_END = /[。\n]/;
/** 比上年200.00万元增加: the figure it is compared with. */
const BASE =
  /(?:上年|去年|\d{4}年)(?:度|的|同期|决算|数|为)*$|(?:年初|年度|全年|调整|与|比|较)预算(?:数|安排|为|的)*$/;
const SAID_BASE = /((?:年初|年度|全年|调整|与|比|较|同)预算|预算数)|上年|去年|年同期|\d{4}年/g;
/** 一般公共预算 names whose money it is. */
const BUDGET = /(?<!公共|基金|经营|部门|财政)预算/;
/** 人均增加: of one person, not of the whole. */
const EACH = /(?:人均|车均|户均|平均)[^，。；]{0,8}$/;
/** 项目支出减少: what changed is named. */
const SUBJECT = /(?:支出|收入|经费|费|费用|资金|结余|总计|合计|拨款)各?$/;
/** Words that say with what it is compared, and no subject. */
const COMPARING = /[比与较同各均相]|上年|去年|年初|年|决算|预算|数/g;
const CLAUSES_BACK = 30;
const IN_BRACKETS = /^[^（]*）/;
const FARTHEST = 12;

/** Words that any subject has. */
const ANYONES = /支出|收入|经费|费用?|资金|结余|总计|合计|决算|预算|本年度?|全年|总|数|额|各/g;
const nameIn = (words: string): string => words.replace(ANYONES, '');

/**
 * The rest of 事业支出 is what it is of: it is no 支出合计, though half the characters are. Of 94 pairs in tests, published
 * texts and 100 reworded ones, those that mean the same were 0.45 alike and more; of those without a name of their own
 * that do not, none more than 0.38 (支出总计, 收入总计). Names differ in pairs as like as 0.87: 国外公务接待费支出, 公务接待费支出.
 */
const isAlike = (spoken: string, lead: string): boolean =>
  alike(spoken, lead) >= NAMED && nameIn(lead).includes(nameIn(spoken));

const keyOf = (expression: Expression, scope: Scope): string => JSON.stringify(plainOf(expression, scope));

/** The figures that a choice between 增加 and 减少 compares. */
const comparedIn = ({ cases, scope }: Frame): readonly string[] =>
  cases.flatMap(({ when }) =>
    when?.kind === 'compare' ? [keyOf(when.left, scope), keyOf(when.right, scope)] : [],
  );

/** The choice between words of change that a mark stands in. */
const changeOf = ({ form }: Pair): Frame | undefined =>
  [...form.frames]
    .reverse()
    .find(
      ({ cases }) =>
        cases.length > 2 && cases[0]?.when?.kind === 'compare' && cases[0].when.comparison === '=',
    );

const isBase = (text: string, { start }: Mark): boolean =>
  BASE.test(text.slice(start > FARTHEST ? start - FARTHEST : 0, start));

/** The amount of a change: 减少2.4万元. */
const isChange = (marks: readonly Mark[], at: number): boolean =>
  marks[at - 1]?.kind === 'direction' && marks[at - 1]?.end === marks[at]?.start;

/** 与上年相比，: a sentence that names nothing goes on with what the one before it spoke of. */
const namesNothing = (words: string): boolean =>
  words !== '' && words.replace(COMPARING, '').replace(/[\d，、度]/g, '') === '';

/**
 * The last figure before a place: neither a base of comparison nor told in brackets. Of its sentence, or where that
 * names nothing, of the paragraph; what changed in an earlier sentence is then no subject.
 */
function figureBefore(text: string, marks: readonly Mark[], before: number, place: number): Mark | undefined {
  for (let at = before - 1; at >= 0; at -= 1) {
    const mark = marks[at];
    if (!mark || mark.end > place) continue;
    if (place - mark.end > MOST_BACK) return undefined;
    const between = text.slice(mark.end, place);
    if (between.includes(BREAK)) return undefined;
    const isEarlier = SENTENCE_END.test(between);
    if (isEarlier && !namesNothing(between.slice(between.lastIndexOf('。') + 1))) return undefined;
    if (mark.kind !== 'money' || IN_BRACKETS.test(between) || (isEarlier && isChange(marks, at))) continue;
    if (!isBase(text, mark) && !isOfProjects(text, mark.start)) return mark;
  }
  return undefined;
}

/** Whether the words say 预算 where the form means last year, or the other way round. */
function hasOtherBase(text: string, place: number, compared: readonly string[]): boolean {
  const near = text
    .slice(place > CLAUSES_BACK ? place - CLAUSES_BACK : 0, place)
    .split(SENTENCE_END)
    .at(-1);
  const said = [...(near ?? '').matchAll(SAID_BASE)].at(-1);
  if (!said) return false;
  const [last, budget] = [/上年/, BUDGET].map((word) => compared.some((side) => word.test(side)));
  return said[1] === undefined ? budget === true && last === false : last === true && budget === false;
}

/** Leaves out changes said of another figure: 项目支出440万元，比上年减少60万元 is no change of the whole. */
export function ofTheirSubject(text: string, marks: readonly Mark[], pairs: readonly Pair[]): Pair[] {
  const paired = new Map(pairs.map((pair) => [pair.mark, pair]));
  const places = new Map(marks.map((mark, at) => [mark, at]));
  const isOfAnother = ({ mark, form }: Pair, change: Frame): boolean => {
    if (mark.kind === 'money' && (isBase(text, mark) || isOfProjects(text, mark.start))) return true;
    const opener = mark.kind === 'direction' ? mark : marks[(places.get(mark) ?? 0) - 1];
    const spoken = opener?.kind === 'direction' && opener.end === mark.start ? opener : mark;
    const named =
      spoken === mark && mark.lead.replace(COMPARING, '') !== '' && alike(mark.lead, form.lead) >= NAMED;
    if (EACH.test(spoken.before)) return true;
    const compared = comparedIn(change);
    if (hasOtherBase(text, spoken.start, compared)) return true;
    const isCompared = ({ expression, scope }: Pair['form']): boolean =>
      expression !== undefined && compared.includes(keyOf(expression, scope));
    if (!named && SUBJECT.test(spoken.before)) {
      const own = pairs.filter((other) => isCompared(other.form));
      const like = [form.lead, ...own.flatMap((other) => [other.mark.lead, other.form.lead])];
      return own.length > 0 && !like.some((lead) => isAlike(spoken.lead, lead));
    }
    const figure = named ? undefined : figureBefore(text, marks, places.get(spoken) ?? 0, spoken.start);
    if (!figure) return false;
    const own = paired.get(figure);
    return !own || !isCompared(own.form);
  };
  let dropped: number | undefined;
  let before: Pair | undefined;
  return pairs.filter((pair) => {
    const change = changeOf(pair);
    const last = before && changeOf(before);
    const near = before && !SENTENCE_END.test(text.slice(before.mark.end, pair.mark.start));
    const goesOn = near === true && change?.choice === last?.choice && change?.index === last?.index;
    before = pair;
    if (!change) dropped = undefined;
    else if (!goesOn) dropped = isOfAnother(pair, change) ? change.choice : undefined;
    return dropped === undefined;
  });
}

/** Leaves out what each of those counted cost, taken for a figure of all of them. */
export const withoutAverages = (pairs: readonly Pair[], agrees: Agrees): Pair[] =>
  pairs.filter(
    ({ mark, form }) =>
      mark.kind !== 'money' ||
      averageIn(mark.before) === undefined ||
      averageIn(form.before) !== undefined ||
      agrees(mark, form) === true,
  );

/** Leaves out percentages said of an amount that was not read, unless the form would print just these. */
export function ofReadAmounts(
  text: string,
  marks: readonly Mark[],
  pairs: readonly Pair[],
  agreeing: (pair: Pair) => boolean,
): Pair[] {
  const paired = new Set(pairs.map(({ mark }) => mark));
  let amount: Mark | undefined;
  const owners = new Map<Mark, Mark>();
  for (const mark of marks) {
    if (amount && SENTENCE_END.test(text.slice(amount.end, mark.start))) amount = undefined;
    if (mark.kind === 'money') amount = mark;
    if (mark.kind !== 'percent') continue;
    if (amount) owners.set(mark, amount);
    amount = undefined;
  }
  return pairs.filter((pair) => {
    const owner = owners.get(pair.mark);
    return owner === undefined || paired.has(owner) || agreeing(pair);
  });
}
