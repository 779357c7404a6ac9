/** Which sentences no longer fit the tables, and which figures of the others differ. */
import type { NarrativeDocument } from '../../../core/narrative';
import type { StaleSentence } from '../types';
import { controlTag } from '../tags';
import { pairSentences, rootOf } from './align';
import { blanksIn, claimsOf, contradict } from './claims';
import { retyped } from './figures';
import { listChange } from './lists';
import { standingPieces, writtenPieces } from './pieces';
import type { StandingText, StandingFigure, StandingSection, StandingSentence } from './standing';
import { writtenSentences } from './written';
import type { WrittenSentence } from './written';

export interface Stale extends StaleSentence {
  readonly standing: StandingSentence | undefined;
  readonly written: WrittenSentence | undefined;
  /** For a new sentence: what it comes after, in the same paragraph or in the one before. */
  readonly behind: { readonly sentence: StandingSentence; readonly isSameParagraph: boolean } | undefined;
  readonly sectionControl: number | undefined;
}

export interface FigureEdit {
  readonly figure: StandingFigure;
  readonly id: string;
  readonly section: string;
  readonly after: string;
}

export interface UpdateNeed {
  readonly edits: readonly FigureEdit[];
  readonly kept: number;
  readonly stale: readonly Stale[];
}

interface NewFigure {
  readonly id: string;
  readonly section: string;
  readonly text: string;
}

interface Judging {
  /** By tag. */
  readonly figures: ReadonlyMap<string, NewFigure>;
  readonly standingTags: ReadonlySet<string>;
}

export function judgeUpdate(document: NarrativeDocument, standing: StandingText): UpdateNeed {
  if (standing.settled !== undefined) return { edits: [], kept: standing.settled, stale: [] };
  const judging: Judging = { figures: newFigures(document), standingTags: standing.tags };
  const stale = standing.sections.flatMap((section) => staleIn(document, section, judging));
  const untouched = new Set(stale.map((each) => each.standing));
  const live = standing.sections
    .flatMap(({ sentences }) => sentences)
    .filter((sentence) => !untouched.has(sentence))
    .flatMap(({ figures }) => figures);
  const edits = live.flatMap((figure): FigureEdit[] => {
    const now = judging.figures.get(figure.tag);
    const after = now && retyped(figure.text, now.text);
    return now && after !== undefined && after !== figure.text
      ? [{ figure, id: now.id, section: now.section, after }]
      : [];
  });
  return { edits, kept: live.length - edits.length, stale };
}

const newFigures = (document: NarrativeDocument): ReadonlyMap<string, NewFigure> =>
  new Map(
    document.sections.flatMap(({ id: section, paragraphs }) =>
      paragraphs.flatMap(({ runs }) =>
        runs.flatMap((run) =>
          run.kind === 'figure'
            ? [[controlTag(run.id), { id: run.id, section, text: run.text }] as const]
            : [],
        ),
      ),
    ),
  );

function staleIn(document: NarrativeDocument, section: StandingSection, judging: Judging): Stale[] {
  const written = section.id === '' ? elsewhere(document, section) : writtenSentences(document, section.id);
  const pairs = pairSentences(written, section.sentences);
  const paired = new Set(pairs.values());
  const both = [...pairs].flatMap(([now, old]): Stale[] => {
    const why = whyStale(old, now, judging);
    return why === undefined ? [] : [staleOf(section, why, old, now)];
  });
  // What can't be told for want of a figure may be this very sentence.
  const isOpen = written.some((now) => now.blanks > 0 && !pairs.has(now));
  const gone = (isOpen ? [] : section.sentences)
    .filter((old) => !paired.has(old) && old.figures.length > 0)
    .filter(({ figures }) => figures.every(({ tag }) => !judging.figures.has(tag)))
    .map((old) => staleOf(section, 'gone', old, undefined));
  const fresh = section.id === '' ? [] : written.filter((now) => !pairs.has(now) && isNew(now, judging));
  const added = fresh.map((now) => {
    const before = written
      .slice(0, written.indexOf(now))
      .flatMap((each) =>
        [pairs.get(each)].flatMap((sentence) => (sentence ? [{ sentence, paragraph: each.paragraph }] : [])),
      )
      .at(-1);
    const behind = before && {
      sentence: before.sentence,
      isSameParagraph: before.paragraph === now.paragraph,
    };
    return staleOf(section, 'new', undefined, now, behind);
  });
  return [...both, ...gone, ...added].sort(inOrder);
}

/** What was copied out of its section is held against the sentences it came from. */
function elsewhere(document: NarrativeDocument, { sentences }: StandingSection): WrittenSentence[] {
  const roots = new Set(sentences.flatMap(({ figures }) => figures.map(({ tag }) => rootOf(tag))));
  return document.sections
    .flatMap(({ id }) => writtenSentences(document, id))
    .filter((each) => each.tags.some((tag) => roots.has(rootOf(tag))));
}

/**
 * A sentence that no longer fits is left as it is, with all its figures: a new amount beside 增加 where it has become
 * less would be worse than an old sentence. What the supplement of this run does not tell is no reason to doubt.
 */
function whyStale(
  old: StandingSentence,
  now: WrittenSentence,
  { figures, standingTags }: Judging,
): StaleSentence['why'] | undefined {
  if (old.text === now.text) return undefined;
  const [before, after] = [claimsOf(standingPieces(old)), claimsOf(writtenPieces(now))];
  if (contradict(before.directions, after.directions)) return 'sign';
  if (contradict(before.years, after.years)) return 'reworded';
  const blanks = blanksIn(old.text);
  const isOtherwise = now.tags.some((tag) => !standingTags.has(tag) && isConditional(tag));
  if (now.blanks > blanks && !isOtherwise) return undefined;
  if (old.figures.some(({ tag }) => !figures.has(tag))) return 'gone';
  if (isOtherwise || blanks > now.blanks) return 'new';
  const change = listChange(old.text, now.text);
  if (change) return change;
  const isUnclear = old.figures.some((figure) => {
    const text = figures.get(figure.tag)?.text ?? figure.text;
    const after = retyped(figure.text, text);
    return after === undefined || (figure.isLocked && after !== figure.text);
  });
  return isUnclear ? 'reworded' : undefined;
}

/** Only what depends on the tables can be new; any other sentence that is not there was taken out by the user. */
const isNew = ({ tags }: WrittenSentence, { standingTags }: Judging): boolean =>
  tags.some(isConditional) && tags.every((tag) => !standingTags.has(tag));

/** Of an item of a list, or of one of several ways to put it. */
const isConditional = (tag: string): boolean => /[~:]/.test(tag.slice(tag.indexOf('/')));

const staleOf = (
  section: StandingSection,
  why: StaleSentence['why'],
  standing: StandingSentence | undefined,
  written: WrittenSentence | undefined,
  behind?: Stale['behind'],
): Stale => ({
  section: written?.section ?? section.id,
  paragraph: (standing ?? behind?.sentence)?.paragraph ?? section.start + section.paragraphs.length - 1,
  text: standing?.text ?? '',
  replacement: written?.text ?? '',
  why,
  standing,
  written,
  behind,
  sectionControl: section.control,
});

const inOrder = (one: Stale, other: Stale): number => one.paragraph - other.paragraph;
