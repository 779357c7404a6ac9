/** The draft as a .docx among the downloads: last year's file with what was chosen, under this year's name. */
import { chosenOf, rolledEditsOf, withoutLinks } from '../../core/learn/shown';
import type { Locale, Message } from '../../core/messages';
import { download } from '../../hosts/browser';
import { baseName } from '../file-names';
import { authorNow, type SavedShowing } from '../text/save-text';
import type { YearDraft } from './work';

export interface SavedDraft {
  readonly name: string;
  readonly isSaved: boolean;
  /** Why some changes could not be made, or what is wrong with the file. */
  readonly problems: readonly Message[];
  readonly warnings: readonly Message[];
}

export interface DraftToSave {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly draft: YearDraft;
  readonly isChosen: (place: number) => boolean;
  readonly showing: SavedShowing;
  /** Its figures follow this year's tables in Word. */
  readonly isLinked: boolean;
}

/** Nothing is handed over where nothing could be changed. */
export async function saveDraft(
  { name, bytes, draft, isChosen, showing, isLinked }: DraftToSave,
  locale: Locale,
): Promise<SavedDraft> {
  const { draftDocx } = await import('../../hosts/files/docx');
  const { carried } = draft;
  const edits = { ...rolledEditsOf(chosenOf(draft.rolled, isChosen), draft.document, locale), carried };
  const manner = { showing, author: authorNow(locale) };
  const linked = isLinked ? edits : withoutLinks(edits);
  const patched = await draftDocx(bytes, draft.document, linked, manner, draft.tables.edits);
  const saved = draftName(name, draft.years);
  if (!patched.ok) return { name: saved, isSaved: false, problems: [patched.problem], warnings: [] };
  const isSaved = patched.made > 0;
  if (isSaved) download(saved, patched.bytes);
  const problems = [...patched.left.values(), ...patched.refused.map(({ reason }) => reason)];
  return { name: saved, isSaved, problems, warnings: patched.warnings };
}

/** Last year's name with this year in place of last year, by its number or as 去年; else behind it. */
export function draftName(name: string, { last, now }: YearDraft['years']): string {
  const year = now ?? (last === undefined ? undefined : last + 1);
  const extension = /\.docm$/i.test(name) ? '.docm' : '.docx';
  const base = baseName(name);
  if (year === undefined) return `${base}-2${extension}`;
  const numbered =
    last === undefined ? base : base.replace(new RegExp(`(?<!\\d)${last}(?!\\d)`, 'g'), String(year));
  const renamed = numbered === base ? base.replace(/去年/g, '今年') : numbered;
  return `${renamed === base ? `${base}-${year}` : renamed}${extension}`;
}
