/** Parts of a whole, listed, ordered and worded otherwise. */
import { ZERO } from '../../../../src/core/amount';
import { stated } from '../text/change';
import type { Context, Paragraph } from '../text/explanation';
import { valueOf } from '../text/figures';
import { partText, rewriteLists, shareOf, wholeText, type List, type Part } from '../text/lists';
import type { Random } from '../../generate/random';
import { changed, isBody, rewriting, type Transformation } from './transformation';

type ListRewrite = (list: List, context: Context, random: Random) => string | undefined;

function relisting(
  name: string,
  practice: string,
  by: ListRewrite,
  { drops }: { readonly drops?: true } = {},
): Transformation {
  return {
    name,
    practice,
    ...(drops ? { drops } : {}),
    apply: (explanation, context, random) => {
      const rewrite = (paragraph: Paragraph): Paragraph => {
        const text = isBody(paragraph)
          ? rewriteLists(paragraph.text, (list) => by(list, context, random))
          : paragraph.text;
        return text === paragraph.text ? paragraph : { ...paragraph, text };
      };
      return changed(explanation, explanation.map(rewrite), name);
    },
  };
}

const relisted = (list: List, parts: readonly Part[], to: string): string =>
  wholeText(list) + list.lead + parts.map(partText).join(list.separator) + to;

/** The list with each part made anew. */
const each =
  (by: (part: Part, list: List) => string | undefined): ListRewrite =>
  (list) => {
    const parts = list.parts.map((part) => by(part, list));
    if (parts.every((part) => part === undefined)) return undefined;
    const texts = parts.map((part, at) => part ?? partText(list.parts[at]!));
    return wholeText(list) + list.lead + texts.join(list.separator);
  };

const tailText = (tail: string): string => (tail === '' ? '' : `，${tail}`);

const isZero = (mark: string, { figures }: Context): boolean => valueOf(figures.of(mark)).isZero();

const OWN_WORDS = /^.*(?:年度?|本年)/;
/** What the whole is called in a share: without the office and the year. */
const wholeName = ({ whole }: List): string | undefined => whole?.name.replace(OWN_WORDS, '');

/** Shares one after the other, where every part has one, or no part has any tail. */
function respectively({ parts, ...list }: List): string | undefined {
  const shares = parts.map(shareOf);
  const hasTails = parts.some(({ tail }) => tail !== '');
  if (hasTails && shares.some((share) => share === undefined)) return undefined;
  const names = `${parts
    .slice(0, -1)
    .map(({ name }) => name)
    .join('、')}和${parts.at(-1)?.name}`;
  const amounts = parts.map(({ amount, unit }) => `${amount}${unit}`).join('、');
  const tail = hasTails ? `，占比分别为${shares.join('、')}` : '';
  return `${wholeText({ parts, ...list })}${list.lead}${names}分别为${amounts}${tail}`;
}

const asSentences: ListRewrite = (list) => {
  if (!list.whole || list.parts.some(({ tail }) => !tail.startsWith('占'))) return undefined;
  return `${wholeText(list)}。${list.parts.map(partText).join('。')}`;
};

const inBrackets: ListRewrite = (list) =>
  list.whole && list.parts.length <= 4
    ? `${wholeText(list)}（其中：${list.parts.map(partText).join('；')}）`
    : undefined;

/** The office and the year that the whole's name begins with. */
const opening = (name: string): string => (OWN_WORDS.exec(name)?.[0] ?? '').replace(/(?<=年度?)本年$/, '');

const wholeLast: ListRewrite = (list) => {
  if (!list.whole || !/其中/.test(list.lead) || list.parts.some(({ tail }) => !/^占P?/.test(tail)))
    return undefined;
  const { name, amount, unit } = list.whole;
  const parts = list.parts.map(partText).join('；');
  return `${opening(name)}${parts}；${name.replace(OWN_WORDS, '')}共${amount}${unit}`;
};

/** A sum that nobody has stated so far: of the first two parts that are not 0, where there are more. */
const firstTwo: ListRewrite = (list, context) => {
  const { figures } = context;
  const own = list.parts.filter(({ amount }) => !isZero(amount, context));
  const [first, second] = own;
  if (!first || !second || own.length < 3 || !shareOf(first)) return undefined;
  const [one, other] = [first, second].map(({ amount }) => figures.of(amount));
  if (!one || !other) return undefined;
  const text = stated(valueOf(one).plus(valueOf(other)));
  const sum = figures.derive(text, {
    kind: 'computed',
    cells: [...one.run.source.cells, ...other.run.source.cells],
    supplement: [...new Set([...one.run.source.supplement, ...other.run.source.supplement])],
    formula: `${one.run.text} + ${other.run.text}`,
  });
  return relisted(list, list.parts, `，${first.name}与${second.name}两项共计${sum}${first.unit}`);
};

/** The largest part once more, as where most of it comes from. */
const largest: ListRewrite = (list, { figures }) => {
  const shares = list.parts.map(shareOf);
  if (shares.some((share) => share === undefined) || list.parts.length < 2 || !list.whole) return undefined;
  const valued = list.parts.map((part) => ({ part, value: valueOf(figures.of(part.amount)) }));
  const most = valued.reduce((best, one) => (one.value.gt(best.value) ? one : best));
  if (valued.filter(({ value }) => value.gt(ZERO)).length < 2) return undefined;
  return relisted(list, list.parts, `。其中${most.part.name}所占比重最大，为${shareOf(most.part)}`);
};

const withoutZeros: ListRewrite = (list, context) => {
  const parts = list.parts.filter(({ amount }) => !isZero(amount, context));
  return parts.length > 0 && parts.length < list.parts.length ? relisted(list, parts, '') : undefined;
};

const LINE_BREAK = '\n';

/** Each part becomes a paragraph of its own. */
const partsAsLines: Transformation = {
  name: 'parts-as-lines',
  practice: 'Each part stands in a numbered line of its own.',
  apply: (explanation, _context, random) => {
    const ordinal = random.pick([
      (at: number) => `（${at}）`,
      (at: number) => `${at}.`,
      (at: number) => `${at}、`,
    ]);
    const broken = explanation.flatMap((paragraph): readonly Paragraph[] => {
      const text = isBody(paragraph)
        ? rewriteLists(paragraph.text, (list) =>
            list.whole && /其中/.test(list.lead)
              ? `${wholeText(list)}，其中：${list.parts.map((part, at) => `${LINE_BREAK}${ordinal(at + 1)}${partText(part)}`).join('；')}`
              : undefined,
          )
        : paragraph.text;
      if (text === paragraph.text) return [paragraph];
      const [first = '', ...lines] = text.split(LINE_BREAK);
      const last = lines.pop() ?? '';
      const end = last.indexOf('。') + 1;
      const rest = last.slice(end);
      const all = [first, ...lines, last.slice(0, end), ...(rest === '' ? [] : [rest])];
      return all.map((line) => ({ ...paragraph, text: line }));
    });
    return changed(explanation, broken, 'parts-as-lines');
  },
};

export const PARTS: readonly Transformation[] = [
  relisting(
    'amount-before-name',
    'The amount stands before what it is of: X万元为财政拨款收入.',
    each(({ name, amount, unit, tail }) =>
      tail.startsWith('完成') ? undefined : `${amount}${unit}为${name}${tailText(tail)}`,
    ),
  ),
  relisting(
    'share-names-its-whole',
    'The share says of what it is.',
    each((part, list) => {
      const whole = wholeName(list);
      const share = shareOf(part);
      return whole && share ? partText({ ...part, tail: `占${whole}的${share}` }) : undefined;
    }),
  ),
  relisting(
    'share-without-its-whole',
    'The share in a list does not say of what it is.',
    each((part) => {
      const share = shareOf(part);
      return share && part.tail !== `占${share}` ? partText({ ...part, tail: `占${share}` }) : undefined;
    }),
  ),
  relisting(
    'share-before-amount',
    'The share stands before the amount.',
    each((part) => {
      const share = shareOf(part);
      return share && `${part.name}占比${share}，为${part.amount}${part.unit}`;
    }),
  ),
  relisting(
    'share-in-brackets',
    'The share follows the amount in brackets.',
    each((part) =>
      part.tail.startsWith('占')
        ? `${part.name}${part.verb}${part.amount}${part.unit}（${part.tail}）`
        : undefined,
    ),
  ),
  rewriting('share-with-other-words', '占 becomes 占比, 所占比例为, 比重为.', '(?<=U，)占(?=P)', [
    '占比',
    '占比为',
    '所占比例为',
    '所占比重为',
  ]),
  relisting(
    'parts-respectively',
    'Names first, then their amounts, then their shares: 甲和乙分别为….',
    respectively,
  ),
  relisting('parts-as-sentences', 'Each part is a sentence of its own, without 其中.', asSentences),
  relisting('parts-in-brackets', 'The parts follow the whole in brackets.', inBrackets),
  relisting('whole-after-parts', 'The parts come first, their sum last.', wholeLast),
  rewriting('list-led-in-otherwise', '其中 becomes 包括, 具体构成为, 具体为.', '，其中：(?=TNU)', [
    '，包括：',
    '，具体构成为：',
    '。具体为：',
    '，其中',
    '，由以下部分构成：',
  ]),
  rewriting('parts-between-commas', 'Parts are told apart by commas alone.', '(?<=，占P)；(?=TNU)', [
    '，',
    '、',
  ]),
  partsAsLines,
  relisting('parts-of-nothing-left-out', 'Parts that are 0 are left out.', withoutZeros, { drops: true }),
  relisting('two-parts-summed', 'Two of the parts are added up, which the tables print nowhere.', firstTwo),
  relisting('largest-part-again', 'The largest part is named once more with its share.', largest),
];
