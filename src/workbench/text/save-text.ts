/** A Word document that was opened, saved with the corrections made in it; all else stays as it was. */
import { message, render, type Locale, type Message } from '../../core/messages';
import { download } from '../../hosts/browser';
import type { DocxAuthor, DocxShowing, TextEdit } from '../../hosts/files/docx';
import { baseName } from '../file-names';
import { TEXT_WORDS } from './words';

export type SavedShowing = DocxShowing['showing'];

export const SHOWINGS: readonly SavedShowing[] = ['highlight', 'track', 'plain'];

export interface SavedText {
  readonly name: string;
  /** Why some corrections could not be made, or what is wrong with the file. */
  readonly problems: readonly Message[];
  readonly warnings: readonly Message[];
  readonly made: number;
}

const SECONDS = 19;

/** A document as it was opened, and what is corrected in it. */
export interface CorrectedText {
  readonly name: string;
  /** The Word document it came from. */
  readonly file?: Uint8Array | undefined;
  readonly edits: readonly TextEdit[];
}

/** Undefined where the text came from no such document. Nothing is handed over where nothing could be corrected. */
export async function saveText(
  text: CorrectedText,
  showing: SavedShowing,
  locale: Locale,
): Promise<SavedText | undefined> {
  const { file, name } = text;
  if (!file) return undefined;
  const { patchDocx } = await import('../../hosts/files/docx');
  const patched = await patchDocx(file, { texts: text.edits }, { showing, author: authorNow(locale) });
  const saved = savedName(name, locale);
  if (!patched.ok) return { name: saved, problems: [patched.problem], warnings: [], made: 0 };
  const { bytes, made, refused, warnings } = patched;
  if (made > 0) download(saved, bytes);
  return { name: saved, problems: refused.map(({ reason }) => reason), warnings, made };
}

export interface SavedTold {
  readonly level: 'info' | 'problem';
  readonly lines: readonly Message[];
  /** Everything stands in the file that was saved. */
  readonly isWhole: boolean;
}

/** What became of it, in words. */
export function toldOfSaving({ name, made, problems, warnings }: SavedText): SavedTold {
  if (made === 0)
    return {
      level: 'problem',
      lines: [message(TEXT_WORDS, 'notSaved', { name }), ...problems],
      isWhole: false,
    };
  const done = message(TEXT_WORDS, 'saved', { name, count: String(made) });
  if (problems.length === 0) return { level: 'info', lines: [done, ...warnings], isWhole: true };
  const left = message(TEXT_WORDS, 'notAll', { count: String(problems.length) });
  return { level: 'problem', lines: [done, left, ...problems, ...warnings], isWhole: false };
}

/** Whose changes they are, and when they were made. */
export const authorNow = (locale: Locale): DocxAuthor => ({
  name: render(message(TEXT_WORDS, 'author'), locale),
  date: `${new Date().toISOString().slice(0, SECONDS)}Z`,
});

/** Beside the one opened, under a name of its own. */
const savedName = (name: string, locale: Locale): string =>
  `${baseName(name)}-${render(message(TEXT_WORDS, 'corrected'), locale)}${/\.docm$/i.test(name) ? '.docm' : '.docx'}`;
