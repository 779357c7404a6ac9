/** A draft lives on: the figures of what stands of it get controls, and its form and answers are used from then on. */
import type { KeptParagraph, Learned, Rolled, RolledParagraph } from '../../../core/learn';
import { figurePlaces } from '../../../core/learn/shown';
import { mergeSupplements, type NarrativeForm, type Supplement } from '../../../core/narrative';
import type { FigureLinks, FigureParagraph, StandingParagraph } from '../../../hosts/word/types';
import type { PaneModel } from '../../model/pane-model';
import type { KeptSupplement } from '../../model/supplement';
import type { SectionHost } from '../platform';
import type { LearnedForm } from './learned-form';

type DraftParagraph = RolledParagraph | KeptParagraph;

/** What is linked of a draft. */
export interface DraftLinks {
  readonly byParagraph: ReadonlyMap<DraftParagraph, FigureLinks>;
  /** What was used before; undefined while nothing of the draft stands. */
  readonly before:
    { readonly form: NarrativeForm | undefined; readonly supplement: KeptSupplement } | undefined;
}

/** What of a draft says how its figures are told. */
interface LinkedDraft {
  readonly rolled: Rolled;
  readonly learned: Learned;
  readonly budget: Supplement;
}

export const NOT_LINKED: DraftLinks = { byParagraph: new Map(), before: undefined };

/** How many figures follow the tables from now on, and how many were not to be found. */
export function linkCounts({ byParagraph }: DraftLinks): { readonly linked: number; readonly left: number } {
  const all = [...byParagraph.values()];
  return {
    linked: all.reduce((sum, { made, renamed }) => sum + made.length + renamed.length, 0),
    left: all.reduce((sum, { left }) => sum + left, 0),
  };
}

export class Linking {
  constructor(
    private readonly sections: SectionHost,
    private readonly pane: PaneModel,
    private readonly learned: LearnedForm,
  ) {}

  /** `standing`: all that says what the draft says, and where. */
  async link(
    links: DraftLinks,
    standing: readonly (readonly [DraftParagraph, StandingParagraph])[],
    draft: LinkedDraft,
  ): Promise<DraftLinks> {
    const open = standing.filter(([one]) => !links.byParagraph.has(one));
    const done = await this.sections.link(
      open.map(([one, place]): FigureParagraph => ({
        ...place,
        figures: 'runs' in one ? figurePlaces(one.runs) : [],
      })),
    );
    const fresh = open.flatMap(([one], at) => (done[at] ? [[one, done[at]] as const] : []));
    const byParagraph = new Map([...links.byParagraph, ...fresh]);
    return { byParagraph, before: links.before ?? (await this.adopt(draft)) };
  }

  /** Those of some paragraphs only, or all. */
  async unlink(links: DraftLinks, asked?: ReadonlySet<DraftParagraph>): Promise<DraftLinks> {
    const going = [...links.byParagraph].filter(([one]) => asked?.has(one) ?? true);
    await this.sections.unlink(going.map(([, own]) => own));
    const gone = new Set(going.map(([one]) => one));
    return { ...links, byParagraph: new Map([...links.byParagraph].filter(([one]) => !gone.has(one))) };
  }

  /** The document is last year's again. */
  async giveUp(links: DraftLinks, { said }: Rolled): Promise<DraftLinks> {
    const { byParagraph, before } = await this.unlink(links);
    if (before) {
      const { supplement } = this.pane.state;
      const own = without(supplement.own, said, before.supplement.own);
      await this.learned.keep(before.form);
      const { previous, budget } = before.supplement;
      await this.pane.narrating.replace({ ...supplement, own, previous, budget });
    }
    return { byParagraph, before: undefined };
  }

  private async adopt({ rolled, learned, budget }: LinkedDraft): Promise<NonNullable<DraftLinks['before']>> {
    const { supplement } = this.pane.state;
    const before = { form: this.learned.inUse, supplement };
    const own = mergeSupplements(supplement.own, rolled.said);
    const others = [...rolled.supplement.entries].filter(
      ([key]) => !own.entries.has(key) && !budget.entries.has(key),
    );
    const previous = mergeSupplements(
      { ...rolled.supplement, entries: new Map(others) },
      supplement.previous,
    );
    await this.learned.keep(learned.form);
    await this.pane.narrating.replace({ ...supplement, own, previous, budget });
    return before;
  }
}

/** Answers without what the draft brought, where it is still as the draft brought it. */
function without(own: Supplement, said: Supplement, before: Supplement): Supplement {
  const entries = [...own.entries].filter(
    ([key, { value }]) => before.entries.has(key) || said.entries.get(key)?.value !== value,
  );
  return { ...own, entries: new Map(entries) };
}
