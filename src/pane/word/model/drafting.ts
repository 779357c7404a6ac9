/** Last year's document, open in Word, becomes this year's draft: looked at first, then changed paragraph by paragraph. */
import type { DraftPlace } from '../../../core/learn';
import { message, type Say } from '../../../core/messages';
import type { PaneModel } from '../../model/pane-model';
import { PaneProblem } from '../../model/runner';
import { DRAFT_WORDS } from '../../words/word-draft';
import type { SectionHost, TextHost } from '../platform';
import { BesideTurning } from './beside-turning';
import { DraftMaking } from './draft-making';
import { standingAt, standingOf, standingPlace } from './draft-standing';
import type { Linking } from './linking';
import type { Observable } from './observable';
import { ParagraphTurning, type TurnedParagraph } from './paragraph-turning';
import type { Refilling } from './refilling';
import { isDue, type WordDraft } from './word-draft';
import type { WordState } from './word-state';

type DraftMove = 'applied' | 'tookBack';

/** How many headers and footers were changed, and how many were not what they were. */
interface BesideCount {
  readonly count: number;
  readonly left: number;
}

const NONE_BESIDE: BesideCount = { count: 0, left: 0 };

export class Drafting {
  private readonly making: DraftMaking;
  private readonly paragraphs: ParagraphTurning;
  private readonly beside: BesideTurning;

  constructor(
    sections: SectionHost,
    private readonly text: TextHost,
    private readonly pane: PaneModel,
    private readonly store: Observable<WordState>,
    private readonly refilling: Refilling | undefined,
    private readonly linking: Linking,
    /** With what stands now. */
    private readonly then: () => Promise<void>,
  ) {
    this.paragraphs = new ParagraphTurning(sections, text);
    this.beside = new BesideTurning(sections);
    this.making = new DraftMaking(text, pane, refilling, this.beside);
  }

  make(): Promise<boolean> {
    return this.pane.runner.run(
      'draft',
      async (steps) => {
        const made = await this.making.make(steps);
        steps.settle();
        this.store.set(made);
      },
      { stoppable: true },
    );
  }

  /** All that are not done yet, without a list. */
  apply(places?: readonly number[]): Promise<boolean> {
    return this.pane.runner.run('draft', async () => {
      const tables = places ? 0 : await this.fillTables();
      const beside = places ? NONE_BESIDE : await this.eachBeside('applied');
      const change = (draft: WordDraft, place: number): Promise<TurnedParagraph> =>
        this.paragraphs.turn(draft, place);
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

  /** All that were done, without a list. */
  takeBack(places?: readonly number[]): Promise<boolean> {
    return this.pane.runner.run('draft', async () => {
      const isDone = (draft: WordDraft, place: number): boolean => draft.done.has(place);
      const beside = places ? NONE_BESIDE : await this.eachBeside('tookBack');
      const change = (draft: WordDraft, place: number): Promise<TurnedParagraph> =>
        this.paragraphs.turnBack(draft, place);
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
        ? this.beside.turn(draft.beside, place)
        : this.beside.turnBack(draft.beside, place));
      if (beside) this.store.set({ draft: { ...draft, beside } });
      count += Number(beside !== undefined);
      left += Number(beside === undefined);
    }
    return { count, left };
  }

  /** `words`: within the paragraph as it stands; one that is not added yet is gone to where it will stand. */
  go(at: DraftPlace, words = ''): Promise<boolean> {
    return this.pane.runner.runAside(async () => {
      const { draft } = this.store.get();
      if (!draft) return;
      const { paragraph, text } = standingAt(draft, at);
      const from = words === '' ? -1 : text.indexOf(words);
      const [offset, length] = from < 0 ? [0, text.length] : [from, words.length];
      await this.text.select({ paragraph, offset, length });
    });
  }

  /** `before`: what was done already. */
  private async each(
    told: DraftMove,
    places: readonly number[] | undefined,
    isAsked: (draft: WordDraft, place: number) => boolean,
    change: (draft: WordDraft, place: number) => Promise<TurnedParagraph>,
    { tables, beside }: { readonly tables: number; readonly beside: BesideCount },
  ): Promise<void> {
    const all = this.store.get().draft?.rolled.paragraphs ?? [];
    const asked = places ?? [...all.keys()];
    let { count, left } = beside;
    if (told === 'tookBack') await this.unlink(asked);
    for (const place of asked) {
      const { draft } = this.store.get();
      if (!draft || !isAsked(draft, place)) continue;
      const { draft: now, isChanged } = await change(draft, place);
      if (!isChanged) {
        this.store.set({ draft: now });
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

  private readonly tell: Say<typeof DRAFT_WORDS, void> = (id, ...gaps) =>
    this.pane.store.dispatch({ kind: 'noticed', notice: message(DRAFT_WORDS, id, ...gaps) });
}
