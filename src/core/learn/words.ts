/** Words of direction and their opposites, as a text puts them. */
import { DIRECTIONS, type DirectionWord } from '../proofread/inside';

/** The word of the other way, of the same sort. */
const OPPOSITES: Readonly<Record<string, string>> = {
  增加: '减少',
  减少: '增加',
  增长: '下降',
  下降: '增长',
  上升: '下降',
  降低: '提高',
  提高: '降低',
  大于: '小于',
  小于: '大于',
  高于: '低于',
  低于: '高于',
};

/** What stands where nothing moved. */
const EQUAL: Readonly<Record<DirectionWord['sort'], string>> = {
  amount: '持平',
  rate: '持平',
  order: '等于',
  same: '持平',
};

const sortOf = (word: string): DirectionWord['sort'] =>
  DIRECTIONS.find((one) => one.word === word)?.sort ?? 'amount';

const polarityOf = (word: string): number => DIRECTIONS.find((one) => one.word === word)?.polarity ?? 0;

/** The word for a rise (1) or a fall (−1) where the text has this one. */
export const wordFor = (word: string, polarity: 1 | -1): string =>
  polarityOf(word) === polarity ? word : (OPPOSITES[word] ?? word);

export const equalTo = (word: string): string => EQUAL[sortOf(word)];

/** Whether the word says of two amounts that one is the larger, and tells no difference. */
export const isOrder = (word: string): boolean => sortOf(word) === 'order';
