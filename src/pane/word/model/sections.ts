/** How each section of the explanation stands in the document: as a list for the view. */
import { paragraphText, type NarrativeDocument, type Section } from '../../../core/narrative';
import type { TextDocument } from '../../../core/proofread/types';
import type { Update } from './word-state';

/** What the document holds of ours, as it was last looked at. */
export interface InsertedText {
  readonly inserted: ReadonlySet<string>;
  readonly text: TextDocument;
}

export type SectionState = 'absent' | 'standing' | 'changed';

export interface SectionRow {
  readonly id: string;
  readonly heading: string;
  readonly state: SectionState;
  /** Places still to be supplied. */
  readonly missing: number;
}

const BLANKS = /\s+/g;
const bare = (text: string): string => text.replace(BLANKS, '');

/** As one string, for telling whether anything in it changed. */
export const wholeText = ({ sections }: NarrativeDocument): string =>
  sections.map(({ id, paragraphs }) => `${id}\n${paragraphs.map(paragraphText).join('\n')}`).join('\n\n');

export function sectionRows(
  document: NarrativeDocument,
  standing: InsertedText | undefined,
  update: Update | undefined,
): readonly SectionRow[] {
  const inText = new Set(standing?.text.paragraphs.map(({ text }) => bare(text)));
  const isSettled = update?.text === wholeText(document);
  const open = new Set(
    update?.report.stale.filter((_, place) => !update.replaced.has(place)).map(({ section }) => section),
  );
  const stateOf = ({ id, paragraphs }: Section): SectionState => {
    const isInText = paragraphs.every((paragraph) => inText.has(bare(paragraphText(paragraph))));
    // What has no figures, in a draft made of last year's document, stands there by its words alone.
    if (!standing?.inserted.has(id)) return isInText ? 'standing' : 'absent';
    if (isSettled) return open.has(id) ? 'changed' : 'standing';
    return isInText ? 'standing' : 'changed';
  };
  return document.sections.map((section) => ({
    id: section.id,
    heading: section.paragraphs[0] ? paragraphText(section.paragraphs[0]) : '',
    state: stateOf(section),
    missing: section.paragraphs.flatMap(({ runs }) => runs).filter(({ kind }) => kind === 'missing').length,
  }));
}
