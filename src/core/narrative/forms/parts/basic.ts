/** Section 六: basic expenditure of the general public budget, for people and for the office. */
import type { Sentence } from '../../form';

interface BasicWords {
  /** Before the name of the figure. */
  readonly lead: string;
  /** Between the whole and its parts. */
  readonly of: string;
  /** With each part's share of the whole. */
  readonly shares: boolean;
}

const BASIC = '表05[合计, 基本支出]';

export const basicSentence = ({ lead, of, shares }: BasicWords): Sentence => {
  const part = (name: string, list: string): string => {
    const cell = `表06[${name}合计]`;
    return `${name}{金额 ${cell}}${shares ? `{占 “，占基本支出的”; ${cell}; ${BASIC}}` : ''}{${list}}`;
  };
  return {
    id: '基本支出',
    cases: [
      {
        text: `${lead}一般公共预算财政拨款基本支出{金额 ${BASIC}}${of}${part('人员经费', '人员清单')}；${part('公用经费', '公用清单')}。`,
      },
    ],
  };
};
