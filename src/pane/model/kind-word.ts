/** What the open workbook's tables are called together: 决算 or 预算. */
import { saying, type Message } from '../../core/messages';
import { wordOfKinds } from '../../core/tables';
import type { PaneState } from './state';

export const kindWordOf = ({ checked }: Pick<PaneState, 'checked'>): Message =>
  saying(wordOfKinds(checked ? [checked.result.set.kind] : []));
