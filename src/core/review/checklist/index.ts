/** 公开前检查单 of a published document. */
import { byHand, untold } from './judges';
import { checklistMessage } from './messages';
import { isTitle } from './title';
import { TABLE_ITEMS } from './tables';
import { EXPLANATION_ITEMS, PUBLICATION_ITEMS, WORDING_ITEMS } from './text';
import type { ChecklistItem, ChecklistRule, Publication } from './types';

/** In the order in which people go through them. */
export const CHECKLIST: readonly ChecklistRule[] = [
  ...PUBLICATION_ITEMS,
  ...TABLE_ITEMS,
  ...EXPLANATION_ITEMS,
  ...WORDING_ITEMS,
];

/** Of a document that shows nowhere that it is of final accounts nothing is told. */
export function checklistOf(publication: Publication): readonly ChecklistItem[] {
  const { published, check } = publication;
  const isAccounts = check.set.tables.length > 0 || published.text.paragraphs.some((one) => isTitle(one));
  return CHECKLIST.map(({ judge, ...rule }) => ({
    ...rule,
    ...(isAccounts || judge === byHand ? judge(publication) : untold(checklistMessage('notAccounts'))),
  }));
}

export * from './types';
