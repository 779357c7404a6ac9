/** Why an edit can't be made, told by the paragraph it is for. */
import { patchMessage } from './messages';

export type EditReason = ReturnType<typeof patchMessage>;

/** Places are told counted from 1. */
export const toldPlace = (place: number): string => String(place + 1);

export const noSuchPlace = (paragraph: number): EditReason =>
  patchMessage('noSuchPlace', { paragraph: toldPlace(paragraph) });

export const changedTwice = (paragraph: number): EditReason =>
  patchMessage('changedTwice', { paragraph: toldPlace(paragraph) });

export const badCharacters = (paragraph: number): EditReason =>
  patchMessage('badCharacters', { paragraph: toldPlace(paragraph) });
