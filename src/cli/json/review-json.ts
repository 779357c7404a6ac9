/** The result of `review --json`; its schema is docs/schemas/review.schema.json. */
import type { Locale } from '../../core/messages';
import type { NumberCounts } from '../../core/proofread';
import { checkOf, findingsIn, type ChecklistPlace, type ReviewFinding, type Spot } from '../../core/review';
import type { ReviewedFile } from '../published';
import type { Proofreading } from '../print/proofread-text';
import {
  findingJson,
  tableJson,
  unreadableJson,
  workbookJson,
  type FindingJson,
  type TableJson,
  type WorkbookJson,
} from './check-json';
import type { Problem } from '../problem';
import { ledgerJson, textFindingJson, type LedgerJson, type TextFindingJson } from './proofread-json';
import { wordingOf } from './wording';

/** All numbers count from 1. */
interface PlaceJson extends Omit<Spot, 'box'> {
  /** As people say it. */
  readonly words: string;
}

type Placed = { readonly of: ReviewFinding['of']; readonly place: PlaceJson | null };

type ReviewFindingJson = FindingJson & Placed & Partial<Omit<TextFindingJson, keyof FindingJson>>;

interface ChecklistItemJson {
  readonly id: string;
  readonly group: string;
  readonly what: string;
  readonly basis: string;
  readonly state: string;
  readonly why: string | null;
  readonly places: readonly PlaceJson[];
}

/** What `check --json` says of a workbook, and what a document has besides. */
export interface DocumentJson extends Omit<WorkbookJson, 'tables' | 'refused' | 'findings'> {
  readonly kind: 'docx' | 'pdf' | null;
  readonly pages: number | null;
  readonly tables: readonly (TableJson & { readonly place: PlaceJson })[];
  /** What looks like a public table and was not read as one. */
  readonly refused: readonly {
    readonly title: string | null;
    readonly reason: string;
    readonly place: PlaceJson;
  }[];
  readonly remarks: readonly string[];
  readonly findings: readonly ReviewFindingJson[];
  readonly form: string | null;
  readonly numbers: NumberCounts;
  readonly ledger: readonly LedgerJson[];
  readonly checklist: readonly ChecklistItemJson[];
  readonly against: {
    readonly workbook: string;
    readonly compared: number;
    readonly same: number;
    readonly open: readonly string[];
  } | null;
}

const withoutBox = ({ box: _, ...spot }: Spot): Omit<Spot, 'box'> => spot;

/** What the words of the text's findings are read with. */
export const proofreadingOf = ({ document, review }: ReviewedFile): Proofreading => ({
  document,
  workbook: undefined,
  form: review.text.form,
  set: review.check.set,
  result: review.text,
  places: review.places,
});

export function documentJson(reviewed: ReviewedFile, locale: Locale): DocumentJson {
  const { file, review } = reviewed;
  const { published, places, text, against } = review;
  const wording = wordingOf(places, locale);
  const base = workbookJson(file, checkOf(review), [], wording);
  const placeOf = (spot: Spot, words: string): PlaceJson => ({ words, ...withoutBox(spot) });
  const cellPlace = (sheet: string, at: { row: number; column: number }): PlaceJson =>
    placeOf(places.spots.ofCell(sheet, at) ?? {}, places.ofCell(sheet, at, locale));
  const textPlace = (at: { paragraph: number; offset: number }): PlaceJson =>
    placeOf(places.spots.ofText(at), places.ofText(at, locale));
  const checklistPlace = (place: ChecklistPlace): PlaceJson =>
    place.kind === 'text' ? textPlace(place) : cellPlace(place.sheet, place.at);
  const proofreading = proofreadingOf(reviewed);
  const foundJson = (found: ReviewFinding): ReviewFindingJson => {
    const common = findingJson(found.finding, [], wording);
    if (found.of === 'text')
      return {
        ...common,
        ...textFindingJson(found.text, proofreading, locale),
        of: 'text',
        place: textPlace(found.text),
      };
    const [cell] = found.finding.cells;
    const isHere = cell !== undefined && places.has(cell.sheet);
    return { ...common, of: found.of, place: isHere ? cellPlace(cell.sheet, cell.at) : null };
  };
  return {
    ...base,
    year: review.year ?? null,
    kind: published.kind,
    pages: published.print?.pages ?? null,
    tables: review.tables.map(({ table, spot }) => ({
      ...tableJson(table),
      place: placeOf(spot, wording.tell(places.nameOf(table))),
    })),
    refused: review.unread.map(({ title, why, spot }) => ({
      title: title ?? null,
      reason: wording.tell(why),
      place: placeOf(spot, places.ofSpot(spot, locale)),
    })),
    remarks: [...published.remarks, ...(review.textProblem ? [review.textProblem] : [])].map(wording.tell),
    findings: findingsIn(review).map(foundJson),
    form: text.form || null,
    numbers: text.numbers,
    ledger: text.ledger.map((entry) => ledgerJson(entry, proofreading, locale)),
    checklist: review.checklist.map(({ id, group, what, basis, state, why, places: at = [] }) => ({
      id,
      group,
      what: wording.tell({ id, phrase: what, data: {} }),
      basis: wording.tell({ id, phrase: basis, data: {} }),
      state,
      why: why ? wording.tell(why) : null,
      places: at.map(checklistPlace),
    })),
    against: against
      ? {
          workbook: against.name,
          compared: against.compared,
          same: against.same,
          open: against.open.map(wording.tell),
        }
      : null,
  };
}

/** A document that could not be read: the same shape, with the reason. */
export function unreadDocumentJson(file: string, why: Problem, locale: Locale): DocumentJson {
  const base = unreadableJson(file, why, locale);
  return {
    ...base,
    kind: null,
    pages: null,
    tables: [],
    refused: [],
    remarks: [],
    findings: [],
    form: null,
    numbers: { verified: 0, contradicted: 0, unchecked: 0 },
    ledger: [],
    checklist: [],
    against: null,
  };
}
