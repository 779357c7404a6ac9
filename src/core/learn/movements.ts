/** `减少1.05万元，下降25.00%，主要原因是……`: what moved, as one clause with a case for each way it may have gone. */
import type { Case } from '../narrative';
import type { Comparing } from '../proofread/inside';
import { inYuan } from './in-yuan';
import { equalTo, isOrder, wordFor } from './words';

/** A piece of a phrase as the document has it. */
export type MovementPart =
  | { readonly kind: 'turn'; readonly word: string }
  /** `isInYuan`: in 元 where the document tells its amounts in 万元. */
  | { readonly kind: 'amount'; readonly isInYuan?: boolean }
  | { readonly kind: 'rate' }
  | { readonly kind: 'text'; readonly text: string };

export interface Movement {
  readonly from: number;
  readonly to: number;
  readonly comparing: Comparing;
  /** As the document states it. */
  readonly change: string | undefined;
  readonly polarity: 1 | -1 | 0;
  readonly parts: readonly MovementPart[];
  /** Behind an amount whose base was 0: （上年为0，不可比）. */
  readonly beyond: string | undefined;
  /** 增加0万元，增长0%: how the document says that nothing moved, with a word of direction. */
  readonly still?: string | undefined;
  /** What leads to the reason, and the reason itself; the answer that holds it. */
  readonly reason:
    { readonly lead: string; readonly words: string; readonly key: string | undefined } | undefined;
  /** Whether a year or a budget is compared. */
  readonly base: '上年' | '预算';
  /** Before an equal word: 与上年. */
  readonly isWith: boolean;
}

const RISE = '{金额 本期 - 基数}';
const FALL = '{金额 基数 - 本期}';
const RISE_RATE = '{占比 (本期 - 基数) / 基数}';
const FALL_RATE = '{占比 (基数 - 本期) / 基数}';

const REASON = '，主要原因是{文字 原因}';

/** Where the document says it of nothing that moved, how it is said of what did. */
const USUAL: readonly MovementPart[] = [
  { kind: 'turn', word: '增加' },
  { kind: 'amount' },
  { kind: 'text', text: '，' },
  { kind: 'turn', word: '增长' },
  { kind: 'rate' },
];

const RISE_IN_YUAN = inYuan('(本期 - 基数)');
const FALL_IN_YUAN = inYuan('(基数 - 本期)');

const amountOf = (isInYuan: boolean | undefined, way: 1 | -1): string =>
  isInYuan ? (way > 0 ? RISE_IN_YUAN : FALL_IN_YUAN) : way > 0 ? RISE : FALL;

const said = (parts: readonly MovementPart[], way: 1 | -1): string =>
  parts
    .map((part) => {
      switch (part.kind) {
        case 'turn':
          return wordFor(part.word, way);
        case 'amount':
          return amountOf(part.isInYuan, way);
        case 'rate':
          return way > 0 ? RISE_RATE : FALL_RATE;
        case 'text':
          return part.text;
      }
    })
    .join('');

const turnOf = (parts: readonly MovementPart[]): string =>
  parts.flatMap((part) => (part.kind === 'turn' ? [part.word] : []))[0] ?? '增加';

/** 增加 3.20 万元: blanks before its amount. */
function gapBefore(parts: readonly MovementPart[]): string {
  const before = parts[parts.findIndex(({ kind }) => kind === 'amount') - 1];
  return before?.kind === 'text' && before.text.trim() === '' ? before.text : '';
}

/** What stands behind the last figure, such as 年初预算数 of 大于年初预算数. */
const restOf = (parts: readonly MovementPart[]): string => {
  const last = parts.at(-1);
  return last?.kind === 'text' ? last.text : '';
};

/** The cases of a clause that takes 本期, 基数 and 原因. */
export function casesOf({
  polarity,
  parts: own,
  beyond,
  still: unmoved,
  reason,
  base,
  isWith,
}: Movement): readonly Case[] {
  const word = turnOf(own);
  const order =
    isOrder(word) ||
    (polarity === 0 && own.every(({ kind }) => kind !== 'amount' && kind !== 'rate') && word === '等于');
  const wasPlain = own.some(({ kind }) => kind === 'rate') || order || beyond === undefined;
  const parts = polarity === 0 && !order ? USUAL : wasPlain ? own : [...own, ...USUAL.slice(2)];
  const because = reason ? `${reason.lead}{文字 原因}` : polarity === 0 ? REASON : '';
  // 比预算减少……，与去年持平，增减原因主要是……: the reason is of both.
  const toldAll = polarity === 0 && reason ? because : '';
  const equal =
    polarity === 0
      ? said(own, 1).replace(wordFor(word, 1), word)
      : equalTo(word) + (order ? restOf(own) : '');
  const lead = polarity === 0 && !order && isWith ? '相比' : '';
  if (order) {
    const asOrder = (way: 1 | -1): string =>
      own
        .map((part) =>
          part.kind === 'turn'
            ? wordFor(word === '等于' ? '大于' : part.word, way)
            : part.kind === 'text'
              ? part.text
              : '',
        )
        .join('');
    const why = reason ? because : polarity === 0 ? '，主要原因是{文字 原因}' : '';
    return [
      { when: '本期 = 基数', text: equal + toldAll },
      { when: '本期 > 基数', text: asOrder(1) + why },
      { text: asOrder(-1) + why },
    ];
  }
  const amount = parts.find((part) => part.kind === 'amount');
  const hasAmount = amount !== undefined;
  const moved: readonly Case[] = [
    { when: '本期 > 基数', text: lead + said(parts, 1) + because },
    { text: lead + said(parts, -1) + because },
  ];
  const still: Case = {
    when: '本期 = 基数',
    text: unmoved === undefined ? equal + toldAll : unmoved + because,
  };
  // 增加的主要原因是: no figure is told that a base of 0 would leave out.
  if (!hasAmount && !parts.some(({ kind }) => kind === 'rate')) return [still, ...moved];
  const none = beyond ?? `（${base}为0，不可比）`;
  const fromNothing = (way: 1 | -1): string =>
    `${lead}${wordFor(turnOf(parts), way)}${amount ? gapBefore(parts) + amountOf(amount.isInYuan, way) : ''}${none}${because}`;
  return [
    still,
    { when: '基数 ≤ 0 且 本期 > 基数', text: fromNothing(1) },
    { when: '基数 ≤ 0', text: fromNothing(-1) },
    ...moved,
  ];
}
