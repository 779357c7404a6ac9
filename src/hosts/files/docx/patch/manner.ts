/** The three ways in which changes are shown: not at all, in yellow, as tracked changes. */
import type { SourceRun } from '../read/source';
import type { Manner } from './run';
import type { DocxShowing } from './types';
import {
  around,
  empty,
  endOf,
  inYellow,
  lookOf,
  newContent,
  propertiesOf,
  newRun,
  type XmlNames,
} from './writing';

/** All that showing needs, whether words change in a run or whole paragraphs do. */
export interface Showing extends Manner {
  readonly isTracked: boolean;
  /** A run of new words with a look. */
  words(names: XmlNames, look: string, text: string): string;
  /** Around what is new or gone. */
  told(names: XmlNames, change: 'ins' | 'del', content: string): string;
  /** One end of a control that is new. */
  edge(names: XmlNames, xml: string): string;
}

const CHANGED = new Set(['w:ins', 'w:moveTo']);

export function showingOf(xml: string, { showing, author }: DocxShowing, nextId: () => number): Showing {
  const isTracked = showing === 'track';
  const signed = (): Readonly<Record<string, string>> => ({
    id: String(nextId()),
    author: author?.name ?? '',
    date: author?.date ?? '',
  });
  const told = (names: XmlNames, change: 'ins' | 'del', content: string): string =>
    around(names, change, signed(), content);
  const words = (names: XmlNames, look: string, text: string): string =>
    newRun(names, showing === 'highlight' ? inYellow(names, look) : look, newContent(names, text));
  return {
    isTracked,
    isWithin: showing === 'plain',
    told,
    edge(names, xml) {
      if (!isTracked) return xml;
      // [ECMA-376] 17.13.5.4: the tags of a control are told as inserted by ranges around each of them, its words by themselves.
      const by = signed();
      const end = empty(names, 'customXmlInsRangeEnd', { id: by['id'] ?? '' });
      return empty(names, 'customXmlInsRangeStart', by) + xml + end;
    },
    words: (names, look, text) =>
      isTracked ? told(names, 'ins', words(names, look, text)) : words(names, look, text),
    dropped: (run, content) => (isTracked ? told(run, 'del', copied(xml, run, content)) : undefined),
    own(run, text) {
      const shown = words(run, lookOf(propertiesOf(xml, run)), text);
      return isTracked ? besideChanges(xml, run, told(run, 'ins', shown)) : shown;
    },
  };
}

/** Other content in a run that says the same of itself. */
const copied = (xml: string, run: SourceRun, content: string): string =>
  xml.slice(run.start, run.openEnd) + propertiesOf(xml, run) + content + endOf(xml, run);

/** What someone else inserted is closed before a change of ours and opened again behind it: one within the other is no change that Word writes. */
function besideChanges(xml: string, { parent }: SourceRun, change: string): string {
  if (!parent || !CHANGED.has(parent.name)) return change;
  return endOf(xml, parent) + change + xml.slice(parent.start, parent.openEnd);
}
