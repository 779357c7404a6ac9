/** Why an edit can't be made, told by the paragraph it is for. */
import { patchMessage } from './messages';

export type Reason = ReturnType<typeof patchMessage>;

/** Places are told counted from 1. */
export const told = (place: number): string => String(place + 1);

export const noSuchPlace = (paragraph: number): Reason =>
  patchMessage('noSuchPlace', { paragraph: told(paragraph) });

export const changedTwice = (paragraph: number): Reason =>
  patchMessage('changedTwice', { paragraph: told(paragraph) });

export const badCharacters = (paragraph: number): Reason =>
  patchMessage('badCharacters', { paragraph: told(paragraph) });
