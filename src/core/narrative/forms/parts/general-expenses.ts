/** 一般性支出: meetings, training, festivities. */
import type { ParagraphForm } from '../../form';
import { paragraph } from './section';

export const GENERAL_EXPENSES: ParagraphForm = paragraph(
  {
    id: '会议费',
    cases: [
      { when: '会议费.金额 = 0', text: '{年度}年未开支会议费。' },
      { text: '{年度}年开支会议费{金额 会议费.金额}，用于{文字 会议费.用途}。', unknown: true },
    ],
  },
  {
    id: '培训费',
    cases: [
      { when: '培训费.金额 = 0', text: '未开支培训费。' },
      { text: '开支培训费{金额 培训费.金额}，用于{文字 培训费.用途}。', unknown: true },
    ],
  },
  {
    id: '节庆',
    cases: [
      { when: '节庆.金额 = 0', text: '未举办节庆、晚会、论坛、赛事等活动。' },
      {
        text: '举办节庆、晚会、论坛、赛事等活动，开支{金额 节庆.金额}，用于{文字 节庆.用途}。',
        unknown: true,
      },
    ],
  },
);
