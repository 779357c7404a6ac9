/** The words that carry meaning of their own in an explanation, as data. */

/** 1 up or more, −1 down or less, 0 the same. */
type Polarity = 1 | -1 | 0;

export interface DirectionWord {
  readonly word: string;
  readonly polarity: Polarity;
  /** Words are exchanged only within one sort: 增加 for 减少, 大于 for 小于. */
  readonly sort: 'amount' | 'rate' | 'order' | 'same';
}

/** Those of the forms of Hunan and Shanghai, and those that explanations of other provinces use. */
export const DIRECTIONS: readonly DirectionWord[] = [
  { word: '增加', polarity: 1, sort: 'amount' },
  { word: '减少', polarity: -1, sort: 'amount' },
  { word: '增长', polarity: 1, sort: 'rate' },
  { word: '上升', polarity: 1, sort: 'rate' },
  { word: '提高', polarity: 1, sort: 'rate' },
  { word: '下降', polarity: -1, sort: 'rate' },
  { word: '降低', polarity: -1, sort: 'rate' },
  { word: '大于', polarity: 1, sort: 'order' },
  { word: '高于', polarity: 1, sort: 'order' },
  { word: '小于', polarity: -1, sort: 'order' },
  { word: '低于', polarity: -1, sort: 'order' },
  { word: '等于', polarity: 0, sort: 'order' },
  { word: '持平', polarity: 0, sort: 'same' },
  { word: '相等', polarity: 0, sort: 'same' },
  { word: '无变化', polarity: 0, sort: 'same' },
  { word: '没有变化', polarity: 0, sort: 'same' },
  { word: '一致', polarity: 0, sort: 'same' },
];

/** Ways to say that nothing moved that no form has: they are read for what they mean, and are no marks of a form. */
export const UNMOVED: readonly string[] = [
  '无增减变化',
  '无增减变动',
  '没有增减变化',
  '无增加或减少',
  '无增减',
  '没有增减',
  '无变动',
  '未发生变化',
];

/** 基本持平: nearly, which no figure contradicts. */
export const NEARLY = /(?:基本|大致|大体|几乎)$/;

/** A reason, a purpose, a list of events, what happened behind a change: the office's own words, up to the end of the sentence. */
export const OPENERS =
  /(?:(?<=(?:增加|减少|增长|下降)[^。；\n]{0,24}[，。])主要(?:变动|变化|增减)?情况(?:是|为|：(?!\n))|原因(?:是|为|：|在于|主要是|如下)|主要(?:是因为|是由于|是(?!以下)|系)|(?:因为|由于|系因)|(?:主要)?用于(?!以下)|(?:开支|主要)?内容(?:包括|为|是)|制定了|建立了)：?/g;

/** 主要包括 and the like, after which names stand. */
export const LISTS = /(?:主要)?包括(?:有)?：?/g;

/** That something is not there. */
export const NONE = /(?:没有(?!变化)|未(?!来)|无(?!变化|偿|形))(?:发生|安排|使用)?/;
