/** Single changes of a text whose truth is known, and what a reader makes of each. */
import type { NarrativeForm } from '../../../src/core/narrative';
import type { Proofread, TextCorrection, TextDocument, TextFinding } from '../../../src/core/proofread';
import { createRandom } from '../generate/random';
import { changedDocument, placesOf, type Change, type Flat } from './changes/change';
import { LIST_KINDS } from './changes/lists';
import { NUMBER_KINDS } from './changes/numbers';
import { WORD_KINDS } from './changes/words';
import { ZERO_TURNED } from './changes/zero';
import { overlaps } from './round-trip';
import { flatten } from './stretches';
import { written, type Written, type WriteOptions } from './written';

export const CHANGE_KINDS = [...NUMBER_KINDS, ...WORD_KINDS, ...LIST_KINDS, ZERO_TURNED];

const SEED_STEP = 6151;

export interface Tried {
  readonly own: Written;
  readonly change: Change;
  /** A finding where the change was made. */
  readonly found: boolean;
  /** Findings anywhere else: all of them, as there was one mistake. */
  readonly elsewhere: readonly TextFinding[];
  /** Where a correction is offered: one click gives back the text as it was. */
  readonly mended: boolean | undefined;
}

/** The same for the same text. */
export function changesOf(own: Written): readonly Change[] {
  const random = createRandom(own.seed * SEED_STEP, { decimals: 2, perWanYuan: 1 });
  const flat: Flat = { own, paragraphs: flatten(own), random };
  return CHANGE_KINDS.flatMap((kind) => random.shuffled(kind.candidates(flat)).slice(0, kind.each));
}

const isAt = (change: Change, finding: TextFinding): boolean =>
  placesOf(change).some(({ paragraph, offset, length }) =>
    overlaps(finding, paragraph, offset, offset + length),
  );

/** One click gives back what stood there before the change. */
function restores(own: Written, text: TextDocument, correction: TextCorrection): boolean {
  const { paragraph, offset, length, by } = correction;
  const now = text.paragraphs[paragraph]?.text ?? '';
  const mended = now.slice(0, offset) + by + now.slice(offset + length);
  return mended === flatten(own)[paragraph]?.text;
}

function judge(read: Proofread, own: Written, change: Change): Tried {
  const text = changedDocument(flatten(own), change);
  const { findings } = read(text, own.tables, { form: own.form, supplement: own.supplement });
  const here = findings.filter((finding) => isAt(change, finding));
  const corrections = here.flatMap(({ correction }) => (correction ? [correction] : []));
  return {
    own,
    change,
    found: here.length > 0,
    elsewhere: findings.filter((finding) => !isAt(change, finding)),
    mended:
      corrections.length === 0 || change.document
        ? undefined
        : corrections.some((each) => restores(own, text, each)),
  };
}

/** All changes of the text that a seed gives; empty where no layout prints what the form needs. */
export function mutated(
  read: Proofread,
  form: NarrativeForm,
  seed: number,
  options: WriteOptions = {},
  most = Infinity,
): readonly Tried[] {
  const own = written(form, seed, options);
  if (!own) return [];
  const random = createRandom(seed, { decimals: 2, perWanYuan: 1 });
  const changes = changesOf(own);
  const chosen = changes.length > most ? random.shuffled(changes).slice(0, most) : changes;
  return chosen.map((change) => judge(read, own, change));
}

/** For people: all that is needed to see it again. */
export function lineOf({ own, change, found, elsewhere }: Tried): string {
  const paragraph = changedDocument(flatten(own), change).paragraphs[change.paragraph]?.text ?? '';
  const at = Math.max(0, change.offset - 25);
  const near = paragraph.slice(at, change.offset + change.after.length + 20);
  const others = elsewhere.map(
    ({ rule, severity, text, sentence }) => `${severity} ${rule} “${text}” in ${sentence.slice(0, 40)}`,
  );
  return [
    `${own.form.id} ${own.layout} seed ${own.seed}, ${change.kind}, section ${change.section}:`,
    `“${change.before.slice(0, 60)}” → “${change.after.slice(0, 60)}” in “${near.slice(0, 120)}”`,
    found ? 'found' : 'missed',
    ...(others.length > 0 ? [`elsewhere: ${others.join(' | ')}`] : []),
  ].join(' ');
}
