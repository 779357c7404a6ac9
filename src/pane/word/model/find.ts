/** Where in the document something of ours stands now: a figure that was updated, a sentence that no longer fits. */
import { paragraphText, type NarrativeDocument } from '../../../core/narrative';
import type { TextDocument, TextPlace } from '../../../core/proofread/types';

interface Range {
  readonly first: number;
  readonly behind: number;
}

const headingOf = (narrative: NarrativeDocument, id: string): string | undefined => {
  const first = narrative.sections.find((section) => section.id === id)?.paragraphs[0];
  return first && paragraphText(first).trim();
};

/** The paragraphs from a section's heading to the next one's; the whole document where the heading isn't found. */
function rangeOf(document: TextDocument, narrative: NarrativeDocument, section: string): Range {
  const texts = document.paragraphs.map(({ text }) => text.trim());
  const heading = headingOf(narrative, section);
  const first = heading === undefined ? -1 : texts.lastIndexOf(heading);
  if (first < 0) return { first: 0, behind: texts.length };
  const others = new Set(narrative.sections.map(({ id }) => headingOf(narrative, id)));
  const next = texts.findIndex((text, place) => place > first && others.has(text));
  return { first, behind: next < 0 ? texts.length : next };
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); words !== '' && at >= 0; at = text.indexOf(words, at + 1))
    found.push(at);
  return found;
}

const DIGIT = /[\d.,]/;
const isWhole = (text: string, at: number, length: number): boolean =>
  !DIGIT.test(text.charAt(at - 1)) && !/\d/.test(text.charAt(at + length));

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

/** The words before a figure tell it from others of the same value, also where they were edited by hand. */
export function placeOfFigure(
  document: TextDocument,
  narrative: NarrativeDocument,
  { id, section }: { readonly id: string; readonly section: string },
): TextPlace | undefined {
  const paragraph = narrative.sections
    .find((one) => one.id === section)
    ?.paragraphs.find(({ runs }) => runs.some((run) => run.kind === 'figure' && run.id === id));
  const at = paragraph?.runs.findIndex((run) => run.kind === 'figure' && run.id === id) ?? -1;
  const run = paragraph?.runs[at];
  if (!paragraph || !run) return undefined;
  const before = paragraph.runs
    .slice(0, at)
    .map(({ text }) => text)
    .join('');
  const { first, behind } = rangeOf(document, narrative, section);
  let best: { readonly place: TextPlace; readonly fit: number } | undefined;
  document.paragraphs.forEach(({ text }, place) => {
    if (place < first || place >= behind) return;
    for (const offset of occurrences(text, run.text)) {
      const fit = commonEnd(before, text.slice(0, offset));
      if (isWhole(text, offset, run.text.length) && (!best || fit > best.fit))
        best = { place: { paragraph: place, offset, length: run.text.length }, fit };
    }
  });
  return best?.place;
}

export function placeOfSentence(
  document: TextDocument,
  narrative: NarrativeDocument,
  { section, text: sentence }: { readonly section: string; readonly text: string },
): TextPlace | undefined {
  const words = sentence.trim();
  const { first, behind } = rangeOf(document, narrative, section);
  const places = document.paragraphs.flatMap(({ text }, paragraph) => {
    const offset = words === '' ? -1 : text.indexOf(words);
    return offset < 0 ? [] : [{ paragraph, offset, length: words.length }];
  });
  return places.find(({ paragraph }) => paragraph >= first && paragraph < behind) ?? places[0];
}
