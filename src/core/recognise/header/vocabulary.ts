/** The header words of a block and of a whole layout, made ready for looking up. */
import type { BlockSpec, ColumnSpec, LayoutSpec, WordSets } from '../../tables';
import { headWord } from '../../tables/normalise';

export interface Vocabulary {
  readonly all: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
  readonly skip: ReadonlySet<string>;
  readonly columns: readonly ColumnWords[];
  /** Of each column without which it is not this block, the ways to say it. */
  readonly required: readonly (readonly ColumnWords[])[];
}

/** One way to say a column; without a spec, of a column that is no part of the table. */
interface ColumnWords {
  readonly spec?: ColumnSpec;
  readonly words: readonly string[];
}

const VOCABULARIES = new WeakMap<BlockSpec, Vocabulary>();
const LAYOUT_WORDS = new WeakMap<LayoutSpec, ReadonlySet<string>>();
const LAYOUT_LABELS = new WeakMap<LayoutSpec, ReadonlySet<string>>();

const wordSet = (words: readonly string[] = []): Set<string> => new Set(words.map(headWord));

const waysToSay = (sets: WordSets, spec?: ColumnSpec): ColumnWords[] =>
  sets.map((words) => ({ ...(spec ? { spec } : {}), words: words.map(headWord) }));

export function headerVocabularyOf(block: BlockSpec): Vocabulary {
  const known = VOCABULARIES.get(block);
  if (known) return known;
  const labels = wordSet(block.labels);
  const codes = wordSet(block.codes);
  const skip = wordSet(block.skip);
  const columns = [
    ...waysToSay(block.ignore ?? []),
    ...block.columns.flatMap((spec) => waysToSay(spec.is, spec)),
  ];
  const required = block.columns
    .filter((spec) => spec.required)
    .map((spec) => columns.filter((ways) => ways.spec === spec));
  const all = new Set([
    ...labels,
    ...codes,
    ...skip,
    ...columns.flatMap(({ words }) => words),
    ...wordSet(block.others),
    ...wordSet(block.lane?.over),
  ]);
  const vocabulary = { all, labels, codes, skip, columns, required };
  VOCABULARIES.set(block, vocabulary);
  return vocabulary;
}

/** Every header word of a layout: blocks side by side share their header rows. */
export function headerWordsOf(layout: LayoutSpec): ReadonlySet<string> {
  const known = LAYOUT_WORDS.get(layout);
  if (known) return known;
  const words = new Set(layout.blocks.flatMap((block) => [...headerVocabularyOf(block).all]));
  LAYOUT_WORDS.set(layout, words);
  return words;
}

/** The words above the labels of any block of a layout: where one of a neighbour stands, its lane begins. */
export function labelWordsOf(layout: LayoutSpec): ReadonlySet<string> {
  const known = LAYOUT_LABELS.get(layout);
  if (known) return known;
  const words = new Set(layout.blocks.flatMap((block) => [...headerVocabularyOf(block).labels]));
  LAYOUT_LABELS.set(layout, words);
  return words;
}

/** Whether words that stand anywhere in these rows could name every required column. */
export const couldName = ({ required }: Vocabulary, words: ReadonlySet<string>): boolean =>
  required.every((ways) => ways.some((way) => way.words.every((word) => words.has(word))));

/** What the column under these words is: the spec most of whose words stand on the path; `none` for no part of the table. */
export function columnUnder(
  vocabulary: Vocabulary,
  path: readonly string[],
): ColumnSpec | 'none' | undefined {
  let best: ColumnWords | undefined;
  for (const candidate of vocabulary.columns) {
    if (best && candidate.words.length <= best.words.length) continue;
    if (candidate.spec?.lowest && !candidate.words.includes(path.at(-1) ?? '')) continue;
    if (areOn(path, candidate.words)) best = candidate;
  }
  return best ? (best.spec ?? 'none') : undefined;
}

/** A word said twice has to stand there twice: 其他支出 below 其他支出. */
const areOn = (path: readonly string[], words: readonly string[]): boolean =>
  words.every((word, place) => {
    const at = path.indexOf(word);
    return at >= 0 && (words.indexOf(word) === place || path.includes(word, at + 1));
  });
