/** What the pane beside a text knows beyond its tables. */
import type { UpdateReport } from '../../../hosts/word/types';
import type { WordView } from '../platform';
import type { WordDraft } from './word-draft';
import type { Proof } from './proof';
import type { WordRefill } from './refilling';
import type { InsertedText } from './sections';

/** An update and what became of it. */
export interface Update {
  readonly report: UpdateReport;
  /** Places in `report.stale` of sentences that were replaced since. */
  readonly replaced: ReadonlySet<number>;
  /** The text it brought in, as one string: as long as it stays the same, sections not named in it are as they should be. */
  readonly text: string;
}

export interface WordState {
  readonly view: WordView;
  /** Whether another workbook is being chosen in place of the one that is open. */
  readonly choosing: boolean;
  /** Undefined until the document was looked at. */
  readonly standing: InsertedText | undefined;
  readonly update: Update | undefined;
  readonly proof: Proof | undefined;
  readonly draft: WordDraft | undefined;
  readonly refill: WordRefill | undefined;
}

export const initialWordState = (view: WordView): WordState => ({
  view,
  choosing: false,
  standing: undefined,
  update: undefined,
  proof: undefined,
  draft: undefined,
  refill: undefined,
});
