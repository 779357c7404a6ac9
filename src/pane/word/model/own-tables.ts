/** The tables that stand in the text itself: checked, and, where a workbook is open, held against it figure by figure. */
import type { PublishedDocument } from '../../../core/document';
import type { Grid } from '../../../core/grid';
import { message } from '../../../core/messages';
import type { Proofread, TextFinding } from '../../../core/proofread/types';
import type { Review } from '../../../core/review';
import type { TableSet } from '../../../core/tables';
import { PaneProblem } from '../../model/runner';
import { START_WORDS } from '../../words/word-start';
import type { TextHost, WordPaneOptions } from '../platform';

/** What the text is held against. */
export interface HeldAgainst {
  readonly proofread: Proofread;
  /** Undefined where the text's own tables are all there is. */
  readonly workbook: { readonly name: string; readonly set: TableSet } | undefined;
  readonly previous: TableSet | undefined;
  readonly budget: TableSet | undefined;
}

export class OwnTables {
  constructor(
    private readonly text: TextHost,
    private readonly load: WordPaneOptions['review'],
  ) {}

  get canRead(): boolean {
    return this.text.published !== undefined && this.load !== undefined;
  }

  /** Throws where the document can't be read. */
  async read(): Promise<PublishedDocument> {
    const reading = await this.text.published?.();
    if (!reading) throw new PaneProblem(message(START_WORDS, 'noOwnTables'));
    if (!reading.ok) throw new PaneProblem(reading.problem);
    return reading.published;
  }

  /** As sheets of a workbook. */
  async grids(published: PublishedDocument): Promise<readonly Grid[]> {
    const engine = await this.load?.();
    return engine?.publishedGrids(published).map(({ grid }) => grid) ?? [];
  }

  async review(
    published: PublishedDocument,
    { proofread, workbook, previous, budget }: HeldAgainst,
  ): Promise<Review | undefined> {
    const engine = await this.load?.();
    return engine?.review(published, {
      proofread,
      ...(workbook ? { workbook } : {}),
      ...(previous ? { previous } : {}),
      ...(budget ? { budget } : {}),
    });
  }

  /** Findings of its tables, at their places in the text. */
  async findings(review: Review): Promise<readonly TextFinding[]> {
    return (await this.load?.())?.tableFindingsInText(review) ?? [];
  }
}
