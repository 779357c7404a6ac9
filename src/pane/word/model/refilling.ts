/** The tables of the open document filled from the workbook: looked at first, then written, read back, and taken back. */
import type { PublishedDocument } from '../../../core/document';
import { message, type Message, type Say } from '../../../core/messages';
import { obstaclesOf } from '../../../core/overview';
import { tooLong } from '../../../core/proofread/too-long';
import type * as core from '../../../core/refill';
import type { Refill, RefillEdits } from '../../../core/refill';
import type { TableBack } from '../../../hosts/word/tables/types';
import type { PaneModel } from '../../model/pane-model';
import { PaneProblem } from '../../model/runner';
import { REFILL_WORDS } from '../../words/word-refill';
import type { SectionHost } from '../platform';
import type { BookHost } from './book-host';
import type { Observable } from './observable';
import type { OwnTables } from './own-tables';
import { fillingsOf, type TableFilling } from './table-fillings';
import { movedFurther, movesBetween } from './table-moves';
import type { WordState } from './word-state';

export interface WordRefill {
  /** As it was read, before anything was filled. */
  readonly document: PublishedDocument;
  readonly refill: Refill;
  /** What was filled in Word. */
  readonly done: readonly FilledInWord[];
}

interface FilledInWord extends TableFilling {
  readonly back: TableBack;
}

/** Places of tables among all, with why they were left. */
type LeftTables = Map<number, Message>;

const loadEngine = (): Promise<typeof core> => import('../../../core/refill');

export class Refilling {
  constructor(
    private readonly sections: SectionHost,
    private readonly own: OwnTables,
    private readonly pane: PaneModel,
    private readonly store: Observable<WordState>,
    private readonly book: BookHost,
  ) {}

  look(): Promise<boolean> {
    return this.pane.runner.run(
      'refill',
      async (steps) => {
        const refill = await this.planned();
        steps.next();
        steps.settle();
        this.store.set({ refill });
      },
      { stoppable: true },
    );
  }

  apply(): Promise<boolean> {
    return this.pane.runner.run('refill', async () => {
      await this.fill();
      const { refill } = this.store.get();
      const count = String(refill ? filledPlaces(refill).size : 0);
      const left = refill ? refill.refill.tables.filter(({ outcome }) => outcome.kind === 'left').length : 0;
      if (count === '0') this.tell('didFillNone');
      else if (left === 0) this.tell('didFill', { count });
      else this.tell('didFillFew', { count, left: String(left) });
    });
  }

  takeBack(): Promise<boolean> {
    return this.pane.runner.run('refill', async () => {
      this.tell('didTakeBack', { count: String(await this.unfill()) });
    });
  }

  /** Reads the document and plans. For use within another task. */
  async planned(): Promise<WordRefill> {
    const { checked } = this.pane.state;
    if (!checked || this.book.isOwn) throw problem('noWorkbook');
    const obstacles = obstaclesOf(checked.result);
    if (obstacles.length > 0)
      throw problem(
        'mendFirst',
        { count: String(obstacles.length) },
        obstacles.flatMap(({ lines }) => lines),
      );
    const [document, { refill }] = await Promise.all([this.own.read(), loadEngine()]);
    const excess = tooLong(document.text);
    if (excess) throw new PaneProblem(excess);
    return {
      document,
      refill: refill(document, { set: checked.result.set, grids: checked.grids }),
      done: [],
    };
  }

  /** Fills what was looked at; how many tables. `isTaken`: paragraphs that others write. For use within another task. */
  async fill(isTaken: (paragraph: number) => boolean = () => false): Promise<number> {
    const shown = this.store.get().refill;
    if (!shown || shown.done.length > 0) return 0;
    const now = await this.planned();
    if (toldOf(shown) !== toldOf(now)) {
      this.store.set({ refill: now });
      throw problem('otherNow');
    }
    const left: LeftTables = new Map();
    const written: FilledInWord[] = [];
    for (const filling of fillingsOf(now.refill, isTaken)) {
      const filled = await this.sections.fill(now.document, filling.edits);
      if (filled.kind === 'filled') written.push({ ...filling, back: filled.back });
      else for (const place of filling.places) left.set(place, filled.why);
    }
    const { done, standing } = await this.readBack(now, written, left);
    this.store.set({ refill: { ...now, refill: settled(now.refill, left), done }, proof: undefined });
    this.moved(now.document, standing);
    return done.reduce((sum, { places }) => sum + places.length, 0);
  }

  /** Only what reads as it should stays. */
  private async readBack(
    { document }: WordRefill,
    written: readonly FilledInWord[],
    left: LeftTables,
  ): Promise<{ readonly done: readonly FilledInWord[]; readonly standing: PublishedDocument }> {
    const { isSameBeside, refillTried, tablesApart } = await loadEngine();
    let done = written;
    for (;;) {
      const standing = await this.own.read();
      const expected = refillTried(document, editsIn(done));
      const apart = new Set(tablesApart(expected, standing));
      const isSame = isSameBeside(expected, standing);
      if (apart.size === 0 && isSame) return { done, standing };
      const wrong = isSame ? done.filter(({ blocks }) => blocks.some((one) => apart.has(one))) : [];
      const going = wrong.length > 0 ? wrong : done;
      if (going.length === 0 || !(await this.given(going, standing, document))) throw problem('byHand');
      for (const place of going.flatMap(({ places }) => places))
        left.set(place, message(REFILL_WORDS, 'readOtherwise'));
      done = done.filter((one) => !going.includes(one));
    }
  }

  /** From the last table on, so that those before keep their places. */
  private async given(
    fillings: readonly FilledInWord[],
    standing: PublishedDocument,
    document: PublishedDocument,
  ): Promise<boolean> {
    for (const { back } of fillings)
      if (!(await this.sections.unfill(standing, document, back))) return false;
    return true;
  }

  /** How many tables. Those that were changed since stay, and are told. For use within another task. */
  async unfill(): Promise<number> {
    const { refill: shown } = this.store.get();
    if (!shown || shown.done.length === 0) return 0;
    const { refillTried, tablesApart } = await loadEngine();
    const standing = await this.own.read();
    const apart = new Set(tablesApart(refillTried(shown.document, editsIn(shown.done)), standing));
    const changed = shown.done.filter(({ blocks }) => blocks.some((one) => apart.has(one)));
    const going = shown.done.filter((one) => !changed.includes(one));
    if (!(await this.given(going, standing, shown.document))) throw problem('byHand');
    const now = await this.own.read();
    const still = new Set(tablesApart(shown.document, now));
    if (going.some(({ blocks }) => blocks.some((one) => still.has(one)))) throw problem('byHand');
    this.store.set({ refill: { ...shown, done: changed }, proof: undefined });
    this.moved(standing, now);
    const count = (all: readonly TableFilling[]): number =>
      all.reduce((sum, { places }) => sum + places.length, 0);
    if (changed.length > 0) throw problem('changedSince', { count: String(count(changed)) });
    return count(going);
  }

  /** Paragraphs of a draft stand elsewhere now. */
  private moved(before: PublishedDocument, after: PublishedDocument): void {
    const { draft } = this.store.get();
    if (!draft) return;
    this.store.set({ draft: { ...draft, moves: movedFurther(draft.moves, movesBetween(before, after)) } });
  }

  private readonly tell: Say<typeof REFILL_WORDS, void> = (id, ...gaps) =>
    this.pane.store.dispatch({ kind: 'noticed', notice: message(REFILL_WORDS, id, ...gaps) });
}

const editsIn = (fillings: readonly TableFilling[]): RefillEdits[] => fillings.map(({ edits }) => edits);

/** Tables that were filled, by their place among all. */
export const filledPlaces = ({ done }: WordRefill): ReadonlySet<number> =>
  new Set(done.flatMap(({ places }) => places));

const problem = (
  id: 'noWorkbook' | 'mendFirst' | 'otherNow' | 'byHand' | 'changedSince',
  data: Readonly<Record<string, string>> = {},
  details: readonly Message[] = [],
): PaneProblem => new PaneProblem({ ...message(REFILL_WORDS, id as 'byHand'), data }, details);

/** What a person saw of it. */
const toldOf = ({ refill: { tables, remarks } }: WordRefill): string =>
  JSON.stringify([
    tables.map(({ table: { id, title }, outcome }) => {
      if (outcome.kind !== 'filled') return [id, title, outcome];
      const { figures, added, removed, remarks: more } = outcome;
      return [id, title, figures, added, removed, more];
    }),
    remarks,
  ]);

const settled = (refill: Refill, left: LeftTables): Refill => ({
  ...refill,
  tables: refill.tables.map((one, place) => {
    const why = left.get(place);
    return why ? { ...one, outcome: { kind: 'left', why } } : one;
  }),
});
