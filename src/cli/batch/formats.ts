/** What a shape is in which many results can be written. */
import type { Locale } from '../../core/messages';
import type { Digest } from './digest';
import type { Entry } from './entry';
import type { RuleBook } from './kinds';
import type { Sink } from './sink';
import type { Tally } from './tally';

/** All results of a run: the little of each in memory, the rest in the journal. */
export interface Results {
  /** In the order of the files. */
  readonly digests: readonly Digest[];
  /** Read from the journal when asked for. */
  entry(digest: Digest): Entry;
  readonly rules: RuleBook;
  readonly tally: Tally;
  readonly locale: Locale;
  /** What the files are. */
  readonly called: 'workbooks' | 'documents';
  /** The day of the check, as printed. */
  readonly date: string;
  /** Where the result will lie: links to the files start there. */
  readonly folder: string;
}

export interface BatchFormat {
  /** People read it: then progress need not keep out of its way. */
  readonly forPeople: boolean;
  /** Needs a file, because nobody wants it in a terminal. */
  readonly needsFile?: true;
  /** One workbook by itself, where the format is no more than one after the other. */
  readonly each?: (entry: Entry, digest: Digest, locale: Locale) => string;
  readonly write: (results: Results, sink: Sink) => void | Promise<void>;
}
