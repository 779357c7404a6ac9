/** A department's explanation of one year, and its tables and answers of the next: what a draft is rolled from and to. */
import {
  missingOf,
  narrate,
  supplementFromPrevious,
  type NarrativeForm,
  type Supplement,
} from '../../../src/core/narrative';
import { recognise } from '../../../src/core/recognise';
import type { TableSet } from '../../../src/core/tables';
import { generateSet, LAYOUT_NAMES, type GeneratedSet, type LayoutName } from '../generate';
import { supplementFor } from '../supplement';
import type { Written } from './written';

export interface TwoYears {
  /** Of the first year. */
  readonly before: Written;
  /** As they are drawn, for files. */
  readonly sets: { readonly next: GeneratedSet; readonly last: GeneratedSet };
  readonly tables: TableSet;
  /** Every answer of the second year, last year's figures among them. */
  readonly supplement: Supplement;
}

/** From this year's seed to last year's: other amounts, classes and items altogether. */
const ANOTHER = 50_000;
const OF_TABLES = /^(?:表\d\d|整体自评|项目自评)/;

const hasTablesFor = (form: NarrativeForm, tables: TableSet): boolean =>
  missingOf(narrate(form, tables)).every(({ key }) => !OF_TABLES.test(key));

function twoYearsIn(form: NarrativeForm, layout: LayoutName, seed: number): TwoYears | undefined {
  const next = generateSet(seed, { layout });
  const { year, department } = next;
  const last = generateSet(seed + ANOTHER, { layout, year: year - 1, department });
  const tables = { ...recognise(next.grids), year, department };
  const previous = { ...recognise(last.grids), year: year - 1, department };
  if (!hasTablesFor(form, tables) || !hasTablesFor(form, previous)) return undefined;
  const head = { year: year - 1, department };
  const answers = supplementFor(form, previous, seed + ANOTHER, head);
  const document = narrate(form, previous, answers);
  if (missingOf(document).length > 0) return undefined;
  const given = supplementFromPrevious(previous, form).entries;
  const supplement = supplementFor(form, tables, seed, { year, department }, given);
  return {
    before: { seed, form, layout, tables: previous, supplement: answers, document },
    sets: { next, last },
    tables,
    supplement,
  };
}

/** In the first layout from the seed's on whose tables print all that the form needs in both years. */
export function twoYears(form: NarrativeForm, seed: number): TwoYears | undefined {
  for (let step = 0; step < LAYOUT_NAMES.length; step += 1) {
    const layout = LAYOUT_NAMES[(seed + step) % LAYOUT_NAMES.length]!;
    const found = twoYearsIn(form, layout, seed);
    if (found) return found;
  }
  return undefined;
}
