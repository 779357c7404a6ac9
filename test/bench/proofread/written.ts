/** Explanations whose every figure is known: drawn tables and supplement, and the text our own forms make of them. */
import {
  missingOf,
  narrate,
  supplementFromPrevious,
  type NarrateSettings,
  type NarrativeDocument,
  type NarrativeForm,
  type Supplement,
} from '../../../src/core/narrative';
import { recognise } from '../../../src/core/recognise';
import type { TableSet } from '../../../src/core/tables/types';
import { generateSet, LAYOUT_NAMES, type GenerateOptions, type LayoutName } from '../generate';
import { supplementFor } from '../supplement';

export interface Written {
  readonly seed: number;
  readonly form: NarrativeForm;
  readonly layout: LayoutName;
  readonly tables: TableSet;
  readonly supplement: Supplement;
  /** Last year's tables, where its figures come from them; the supplement then holds the rest alone. */
  readonly previous?: TableSet;
  readonly document: NarrativeDocument;
}

export interface WriteOptions extends Pick<GenerateOptions, 'unit' | 'rounding' | 'size' | 'selfEvaluation'> {
  readonly settings?: NarrateSettings;
  /** Last year's figures come from last year's tables. */
  readonly fromPrevious?: true;
}

/** One in so many names no department; its text says 本部门. */
const NAMELESS = 6;
/** From this year's seed to last year's. */
const ANOTHER = 50_000;

const OF_TABLES = /^(?:表\d\d|整体自评|项目自评)/;

/** Whether nothing that only tables could tell is missing. */
const hasTablesFor = (form: NarrativeForm, tables: TableSet): boolean =>
  missingOf(narrate(form, tables)).every(({ key }) => !OF_TABLES.test(key));

/** By the form, of tables in one layout; undefined where they do not print all it needs. */
export function writtenIn(
  form: NarrativeForm,
  layout: LayoutName,
  seed: number,
  options: WriteOptions,
): Written | undefined {
  const { settings = {}, fromPrevious, ...generate } = options;
  const set = generateSet(seed, { ...generate, layout });
  const tables = recognise(set.grids);
  if (!hasTablesFor(form, tables)) return undefined;
  const head = { year: set.year, ...(seed % NAMELESS === 0 ? {} : { department: set.department }) };
  const previous = fromPrevious && {
    ...recognise(generateSet(seed + ANOTHER, { ...generate, layout }).grids),
    year: set.year - 1,
  };
  const given = previous ? supplementFromPrevious(previous, form).entries : new Map<string, never>();
  const all = supplementFor(form, tables, seed, head, given);
  const document = narrate(form, tables, all, settings);
  if (missingOf(document).length > 0) return undefined;
  const own = new Map([...all.entries].filter(([key]) => !given.has(key)));
  const supplement = { ...all, entries: own };
  return { seed, form, layout, tables, supplement, document, ...(previous ? { previous } : {}) };
}

/**
 * A complete explanation by the form, of tables in the first layout from the seed's on that print all it needs;
 * undefined where none does.
 */
export function written(form: NarrativeForm, seed: number, options: WriteOptions = {}): Written | undefined {
  for (let step = 0; step < LAYOUT_NAMES.length; step += 1) {
    const layout = LAYOUT_NAMES[(seed + step) % LAYOUT_NAMES.length]!;
    const own = writtenIn(form, layout, seed, options);
    if (own) return own;
  }
  return undefined;
}
