/** Last year's document, open in Word, becomes this year's draft: looked at first, then changed paragraph by paragraph. */
import { message, type Say } from '../../../core/messages';
import type { DraftPlace, KeptParagraph, Learned, Rolled, RolledParagraph } from '../../../core/learn';
import type { Supplement } from '../../../core/narrative';
import { obstaclesOf } from '../../../core/overview';
import { tooLong } from '../../../core/proofread/too-long';
import type { TextDocument } from '../../../core/proofread/types';
import type { ParagraphLook, StandingParagraph } from '../../../hosts/word/types';
import { kindWordOf } from '../../model/kind-word';
import type { PaneModel } from '../../model/pane-model';
import { PaneProblem } from '../../model/runner';
import { wholeOf } from '../../model/supplement';
import { DRAFT_WORDS } from '../../words/word-draft';
import type { SectionHost, TextHost } from '../platform';
import { backwards, BesideTurning, type DraftBeside } from './beside-turning';
import { NOT_LINKED, type DraftLinks, type Linking } from './linking';
import type { Observable } from './observable';
import type { Refilling } from './refilling';
import { movedBy, noMoves, type TableMoves } from './table-moves';
import type { WordState } from './word-state';

export interface WordDraft {
  /** As it was read. */
  readonly document: TextDocument;
  readonly rolled: Rolled;
  readonly learned: Learned;
  /** What the published budget answers of what its form asks. */
  readonly budget: Supplement;
  /** Places of the paragraphs that were changed in Word. */
  readonly done: ReadonlySet<number>;
  /** How those looked that were taken away, by place. */
  readonly looks: ReadonlyMap<number, ParagraphLook>;
  /** Places of those that a person has to take away: they could not be put back as they were. */
  readonly byHand: ReadonlySet<number>;
  /** What follows the tables from now on. */
  readonly links: DraftLinks;
  /** Rows of tables that came and went since. */
  readonly moves: TableMoves;
  /** Headers and footers. */
  readonly beside: DraftBeside;
}

/** What a button can do and has not done yet. */
export const isDue = ({ done, byHand }: WordDraft, place: number): boolean =>
  !done.has(place) && !byHand.has(place);

type DraftMove = 'applied' | 'tookBack';

/** How many headers and footers were changed, and how many were not what they were. */
interface BesideCount {
  readonly count: number;
  readonly left: number;
}

const NONE_BESIDE: BesideCount = { count: 0, left: 0 };

export class Drafting {
  private readonly turning: BesideTurning;

  constructor(
    private readonly sections: SectionHost,
    private readonly text: TextHost,
    private readonly pane: PaneModel,
    private readonly store: Observable<WordState>,
    private readonly refilling: Refilling | undefined,
    private readonly linking: Linking,
    /** With what stands now. */
    private readonly then: () => Promise<void>,
  ) {
    this.turning = new BesideTurning(sections);
  }

  make(): Promise<boolean> {
    return this.pane.runner.run(
      'draft',
      async (steps) => {
        const { checked, previous, budget, supplement, settings } = this.pane.state;
        if (!checked) throw new PaneProblem(message(DRAFT_WORDS, 'noTables'));
        const kind = kindWordOf(this.pane.state);
        if (!previous) throw new PaneProblem(message(DRAFT_WORDS, 'noPrevious', { kind }));
        const { set, solution } = checked.result;
        const obstacles = obstaclesOf(checked.result);
        if (obstacles.length > 0)
          throw new PaneProblem(
            message(DRAFT_WORDS, 'mendFirst', { kind, count: String(obstacles.length) }),
            obstacles.flatMap(({ lines }) => lines),
          );
        const [document, { draftQuestions, learnDraft, rollDraft }, writer] = await Promise.all([
          this.text.read(),
          import('../../../core/learn'),
          import('../../model/writer'),
        ]);
        const excess = tooLong(document);
        if (excess) throw new PaneProblem(excess);
        steps.next();
        const form = writer.formInSettings({ ...settings, learnedForm: undefined });
        const learning = learnDraft(document, { set: previous }, form ? { form } : {});
        if (!learning.ok) throw new PaneProblem(learning.problem);
        const answers = budget
          ? writer.supplementFromBudget(budget, draftQuestions(learning.learned), set)
          : supplement.budget;
        const rolling = rollDraft(learning.learned, document, {
          last: { set: previous },
          now: { set, unfilled: solution.solved },
          supplement: wholeOf({ ...supplement, budget: answers }),
        });
        if (!rolling.ok) throw new PaneProblem(rolling.problem);
        const hasTables = document.paragraphs.some(({ style }) => style === 'table');
        const refill = hasTables ? await this.refilling?.planned() : undefined;
        const beside = await this.turning.look(rolling.rolled.turning);
        steps.settle();
        const { learned } = learning;
        const made = { document, rolled: rolling.rolled, learned, budget: answers, links: NOT_LINKED };
        const fresh = { done: new Set<number>(), looks: new Map(), byHand: new Set<number>() };
        const moves = noMoves(refill?.document);
        this.store.set({ draft: { ...made, ...fresh, moves, beside }, refill });
      },
      { stoppable: true },
    );
  }

  /** All that are not done yet, without a list. */
  apply(places?: readonly number[]): Promise<boolean> {
    return this.pane.runner.run('draft', async () => {
      const tables = places ? 0 : await this.fillTables();
      const beside = places ? NONE_BESIDE : await this.eachBeside('applied');
      const change = (draft: WordDraft, place: number): Promise<boolean> => this.applyOne(draft, place);
      await this.each('applied', places, isDue, change, { tables, beside });
    });
  }

  /** A paragraph that the draft changes says its year already. */
  private async fillTables(): Promise<number> {
    const { draft } = this.store.get();
    const changed = draft?.rolled.paragraphs.flatMap((one) => (one.kind === 'added' ? [] : [one.paragraph]));
    const taken = new Set(draft && changed?.map((paragraph) => standingPlace(draft, paragraph)));
    return (await this.refilling?.fill((paragraph) => taken.has(paragraph))) ?? 0;
  }

  /** All that were done, without a list; the last one first. */
  takeBack(places?: readonly number[]): Promise<boolean> {
    return this.pane.runner.run('draft', async () => {
      const isDone = (draft: WordDraft, place: number): boolean => draft.done.has(place);
      const beside = places ? NONE_BESIDE : await this.eachBeside('tookBack');
      const change = (draft: WordDraft, place: number): Promise<boolean> => this.takeBackOne(draft, place);
      await this.each('tookBack', places, isDone, change, { tables: 0, beside });
      if (!places) await this.refilling?.unfill();
    });
  }

  /** Headers and footers that turn, by their place among those. */
  applyBeside(place: number): Promise<boolean> {
    return this.pane.runner.run('draft', async () => this.tellBeside('applied', [place]));
  }

  takeBackBeside(place: number): Promise<boolean> {
    return this.pane.runner.run('draft', async () => this.tellBeside('tookBack', [place]));
  }

  private async tellBeside(told: DraftMove, places: readonly number[]): Promise<void> {
    const { count, left } = await this.eachBeside(told, places);
    if (left > 0) throw new PaneProblem(message(DRAFT_WORDS, 'otherNow', { count: String(left) }));
    this.tell(told, { count: String(count) });
  }

  private async eachBeside(told: DraftMove, places?: readonly number[]): Promise<BesideCount> {
    const turns = this.store.get().draft?.beside.turns ?? [];
    let [count, left] = [0, 0];
    for (const place of places ?? turns.keys()) {
      const { draft } = this.store.get();
      if (!draft || draft.beside.done.has(place) !== (told === 'tookBack')) continue;
      const beside = await (told === 'applied'
        ? this.turning.turn(draft.beside, place)
        : this.turning.turnBack(draft.beside, place));
      if (beside) this.store.set({ draft: { ...draft, beside } });
      count += Number(beside !== undefined);
      left += Number(beside === undefined);
    }
    return { count, left };
  }

  /** `words`: within the paragraph as it stands; one that is not added yet is gone to where it will stand. */
  go({ paragraph, added }: DraftPlace, words = ''): Promise<boolean> {
    return this.pane.runner.runAside(async () => {
      const { draft } = this.store.get();
      if (!draft) return;
      const { rolled, done } = draft;
      const own = rolled.paragraphs.findIndex(
        (one, place) =>
          one.kind === 'added' && one.after === paragraph && one.text === added && done.has(place),
      );
      const standing = own < 0 || added === undefined ? standingText(draft, paragraph) : added;
      const at = words === '' ? -1 : standing.indexOf(words);
      const [offset, length] = at < 0 ? [0, standing.length] : [at, words.length];
      const place = own < 0 ? standingPlace(draft, paragraph) : placeBefore(draft, own).paragraph + 1;
      await this.text.select({ paragraph: place, offset, length });
    });
  }

  /** `before`: what was done already. */
  private async each(
    told: DraftMove,
    places: readonly number[] | undefined,
    isAsked: (draft: WordDraft, place: number) => boolean,
    change: (draft: WordDraft, place: number) => Promise<boolean>,
    { tables, beside }: { readonly tables: number; readonly beside: BesideCount },
  ): Promise<void> {
    const all = this.store.get().draft?.rolled.paragraphs ?? [];
    const asked = places ?? [...all.keys()];
    let { count, left } = beside;
    if (told === 'tookBack') await this.unlink(asked);
    for (const place of asked) {
      const { draft } = this.store.get();
      if (!draft || !isAsked(draft, place)) continue;
      const isChanged = await change(draft, place);
      const now = this.store.get().draft ?? draft;
      if (!isChanged) {
        left += now.byHand.has(place) ? 0 : 1;
        continue;
      }
      count += 1;
      const done = new Set(now.done);
      if (told === 'applied') done.add(place);
      else done.delete(place);
      this.store.set({ draft: { ...now, done }, proof: undefined });
    }
    await this.link();
    if (left > 0) throw new PaneProblem(message(DRAFT_WORDS, 'otherNow', { count: String(left) }));
    if (tables > 0) this.tell('appliedTables', { count: String(count), tables: String(tables) });
    else this.tell(told, { count: String(count) });
  }

  /** Figures of those that were made this year's may not stand in controls while they are made last year's again. */
  private async unlink(places: readonly number[]): Promise<void> {
    const { draft } = this.store.get();
    if (!draft) return;
    const going = new Set(places.flatMap((place) => draft.rolled.paragraphs[place] ?? []));
    this.store.set({ draft: { ...draft, links: await this.linking.unlink(draft.links, going) } });
  }

  /** All that stands as the draft has it, what stayed as it was included; nothing where all is last year's. */
  private async link(): Promise<void> {
    const { draft } = this.store.get();
    if (!draft) return;
    const links =
      draft.done.size > 0
        ? await this.linking.link(draft.links, standingOf(draft), draft)
        : await this.linking.giveUp(draft.links, draft.rolled);
    this.store.set({ draft: { ...draft, links } });
    await this.then();
  }

  private async applyOne(draft: WordDraft, place: number): Promise<boolean> {
    const one = draft.rolled.paragraphs[place];
    if (one?.kind === 'changed') {
      const paragraph = standingPlace(draft, one.paragraph);
      return this.sections.rewrite({ paragraph, text: readText(draft, one.paragraph), changes: one.changes });
    }
    if (one?.kind === 'removed') return this.takeAway(draft, place, one.paragraph);
    return one?.kind === 'added' && this.sections.addBehind(placeBefore(draft, place), one.text);
  }

  /** Only what can be put back as it was. */
  private async takeAway(draft: WordDraft, place: number, at: number): Promise<boolean> {
    const standing = { paragraph: standingPlace(draft, at), text: readText(draft, at) };
    const look = at > 0 ? await this.sections.lookOf(standing) : undefined;
    if (look) {
      this.store.set({ draft: { ...draft, looks: new Map([...draft.looks, [place, look]]) } });
      return this.sections.remove(standing);
    }
    const { paragraphs } = await this.text.read();
    const isThere = paragraphs[standing.paragraph]?.text === standing.text;
    if (isThere) this.store.set({ draft: { ...draft, byHand: new Set([...draft.byHand, place]) } });
    return false;
  }

  private async takeBackOne(draft: WordDraft, place: number): Promise<boolean> {
    const one = draft.rolled.paragraphs[place];
    if (one?.kind === 'changed') {
      const paragraph = standingPlace(draft, one.paragraph);
      const changes = backwards(readText(draft, one.paragraph), one.changes);
      return this.sections.rewrite({ paragraph, text: one.text, changes });
    }
    if (one?.kind === 'removed')
      return this.sections.addBehind(
        standingBefore(draft, one.paragraph),
        readText(draft, one.paragraph),
        draft.looks.get(place),
      );
    if (one?.kind !== 'added') return false;
    return this.sections.remove({ paragraph: placeBefore(draft, place).paragraph + 1, text: one.text });
  }

  private readonly tell: Say<typeof DRAFT_WORDS, void> = (id, ...gaps) =>
    this.pane.store.dispatch({ kind: 'noticed', notice: message(DRAFT_WORDS, id, ...gaps) });
}

const readText = ({ document }: WordDraft, paragraph: number): string =>
  document.paragraphs[paragraph]?.text ?? '';

function standingText(draft: WordDraft, paragraph: number): string {
  const changed = draft.rolled.paragraphs.find(
    (one, place) => one.kind === 'changed' && one.paragraph === paragraph && draft.done.has(place),
  );
  return changed?.kind === 'changed' ? changed.text : readText(draft, paragraph);
}

/** What says what the draft says, with its place. */
function standingOf(draft: WordDraft): (readonly [RolledParagraph | KeptParagraph, StandingParagraph])[] {
  const { rolled, done } = draft;
  const made = rolled.paragraphs.flatMap((one, place) => {
    if (!done.has(place) || one.kind === 'removed') return [];
    const paragraph =
      one.kind === 'added' ? placeBefore(draft, place).paragraph + 1 : standingPlace(draft, one.paragraph);
    return [[one, { paragraph, text: one.text }] as const];
  });
  const kept = rolled.kept.map(
    (one) =>
      [
        one,
        { paragraph: standingPlace(draft, one.paragraph), text: readText(draft, one.paragraph) },
      ] as const,
  );
  return [...made, ...kept];
}

/** Paragraphs that were added or taken away before it move it. */
const standingPlace = ({ rolled, done, moves }: WordDraft, paragraph: number): number =>
  rolled.paragraphs.reduce(
    (at, one, place) => {
      if (!done.has(place)) return at;
      if (one.kind === 'added') return at + Number(one.after < paragraph);
      return one.kind === 'removed' ? at - Number(one.paragraph < paragraph) : at;
    },
    paragraph + movedBy(moves, paragraph),
  );

/** What stands right before the place of a paragraph that was taken away. */
function standingBefore(draft: WordDraft, paragraph: number): StandingParagraph {
  const { rolled, done } = draft;
  const isGone = (at: number): boolean =>
    rolled.paragraphs.some((one, place) => one.kind === 'removed' && one.paragraph === at && done.has(place));
  let before = paragraph - 1;
  while (before > 0 && isGone(before)) before -= 1;
  const added = rolled.paragraphs.flatMap((one, place) =>
    one.kind === 'added' && done.has(place) && one.after >= before && one.after < paragraph ? [one] : [],
  );
  const at = standingPlace(draft, before) + added.length;
  return { paragraph: at, text: added.at(-1)?.text ?? standingText(draft, before) };
}

/** What an added paragraph comes behind: the last one added before it at the same place, or the one of last year. */
function placeBefore(draft: WordDraft, place: number): { paragraph: number; text: string } {
  const { rolled, done } = draft;
  const own = rolled.paragraphs[place];
  const after = own?.kind === 'added' ? own.after : 0;
  const before = rolled.paragraphs.filter(
    (one, other) => one.kind === 'added' && one.after === after && other < place && done.has(other),
  );
  const last = before.at(-1);
  const text = last?.kind === 'added' ? last.text : standingText(draft, after);
  return { paragraph: standingPlace(draft, after) + before.length, text };
}
