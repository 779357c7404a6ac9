/** What users read about a workbook opened from a file. */
import { message } from '../../../core/messages';
import type { Catalogue, Message } from '../../../core/messages';

export type OpenMessageId = 'changedSince' | 'sheetGone';

const PHRASES: Catalogue<OpenMessageId> = {
  changedSince: {
    zh: '“{sheet}”{cell} 现在是“{now}”，已不是“{before}”，没有改动。请重新校验后再试',
    en: '{cell} on “{sheet}” now shows “{now}” instead of “{before}” and was left alone. Check again first',
  },
  sheetGone: {
    zh: '没有名为“{sheet}”的工作表，无法定位。请重新校验',
    en: 'There is no sheet “{sheet}” to go to. Check again',
  },
};

export const openMessage = (id: OpenMessageId, data: Readonly<Record<string, string>>): Message =>
  message(PHRASES, id, data);
