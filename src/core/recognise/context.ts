/** What recognition of one workbook goes by, and what it has found. */
import type { OtherTable, Refusal, Table, TableSpec } from '../tables';
import { OWN_TITLE_SPECS } from '../tables';
import type { ConfirmedLayout } from './confirmed';
import { confirmedSpecs } from './confirmed-specs';
import type { KindSaid } from './kind-said';
import { Starts } from './starts';
import { TitleIndex } from './titles';

export interface RecognitionContext {
  readonly titles: TitleIndex;
  readonly starts: Starts;
  readonly said: KindSaid;
  /** Tables to be told by their header alone; those a user confirmed first. */
  readonly untitled: readonly TableSpec[];
  readonly found: Found;
}

interface Found {
  readonly tables: Table[];
  readonly refused: Refusal[];
  readonly others: OtherTable[];
}

export function contextFor(confirmed: readonly ConfirmedLayout[], said: KindSaid): RecognitionContext {
  const { titled, untitled } = confirmedSpecs(confirmed);
  const specs = [...untitled, ...OWN_TITLE_SPECS];
  return {
    titles: new TitleIndex(titled),
    said,
    starts: new Starts([...titled, ...specs]),
    untitled: specs.filter(({ needsTitle }) => !needsTitle),
    found: { tables: [], refused: [], others: [] },
  };
}
