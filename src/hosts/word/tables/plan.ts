/** What Word is asked to do to a table: words of paragraphs first, then row after row from the end on, so that places before stay. */
import type { PublishedDocument, TableBlock } from '../../../core/document';
import type { RefillCell, RefillEdits, RefillRow } from '../../../core/refill';
import { HostProblem } from '../../host';
import { wordMessage } from '../messages';
import type { ParagraphRewriting } from '../types';
import { areAlike, bare, tableNumbered, cellOf, paragraphsOfRow } from './rows';

export interface TextStep extends ParagraphRewriting {
  /** Undefined for a line beside the table. */
  readonly cell: RefillCell | undefined;
}

interface Row {
  readonly table: number;
  readonly row: number;
}

export type RowStep =
  | {
      readonly kind: 'removed';
      readonly edit: Extract<RefillRow, { readonly kind: 'removed' }>;
      readonly at: Row;
    }
  | {
      readonly kind: 'added';
      readonly edit: Extract<RefillRow, { readonly kind: 'added' }>;
      /** The row it is put beside, and takes its shape from. */
      readonly at: Row;
      readonly where: 'Before' | 'After';
      /** How many rows were put before the row it is put beside, earlier. */
      readonly earlier: number;
      readonly values: readonly string[];
      /** Whose look it has: undefined where that is the row it is put beside. */
      readonly like: Row | undefined;
    };

export interface WordPlan {
  readonly texts: readonly TextStep[];
  readonly rows: readonly RowStep[];
}

/** Throws `NotInWord`. */
export function planned(document: PublishedDocument, { lines, cells, rows }: RefillEdits): WordPlan {
  const texts = [...linesOf(document, lines), ...cells.flatMap((cell) => inCell(document, cell) ?? [])];
  if (new Set(texts.map(({ paragraph }) => paragraph)).size < texts.length) throw new NotInWord('tablePlace');
  return { texts, rows: rowSteps(document, rows) };
}

/** Why a table is left. */
export class NotInWord extends HostProblem {
  constructor(id: 'tablePlace' | 'tableRows' | 'tableLook' | 'tableOther') {
    super(wordMessage(id));
    this.name = 'NotInWord';
  }
}

function linesOf({ text }: PublishedDocument, lines: RefillEdits['lines']): TextStep[] {
  const places = [...new Set(lines.map(({ paragraph }) => paragraph))];
  return places.map((paragraph): TextStep => {
    const own = lines.filter((one) => one.paragraph === paragraph).sort((a, b) => a.offset - b.offset);
    const standing = text.paragraphs[paragraph]?.text;
    if (standing === undefined) throw new NotInWord('tablePlace');
    return { paragraph, text: standing, changes: own, cell: undefined };
  });
}

/** Only a cell of one paragraph: which of several is the figure would be a guess. */
function inCell(document: PublishedDocument, edit: RefillCell): TextStep | undefined {
  const cell = cellOf(document, edit);
  const [paragraph, ...others] = cell?.paragraphs ?? [];
  const text = paragraph === undefined ? undefined : document.text.paragraphs[paragraph]?.text;
  if (!cell || paragraph === undefined || text === undefined || others.length > 0)
    throw new NotInWord('tablePlace');
  if (bare(text) !== bare(cell.text)) throw new NotInWord('tablePlace');
  if (text === edit.by) return undefined;
  return { paragraph, text, changes: [{ offset: 0, length: text.length, by: edit.by }], cell: edit };
}

/** The later a row, the sooner its turn; of several behind one row each comes between that one and the one before. */
function rowSteps(document: PublishedDocument, rows: readonly RefillRow[]): readonly RowStep[] {
  const removed = rows.filter((one) => one.kind === 'removed');
  const added = rows.filter((one) => one.kind === 'added');
  const groups = new Map<string, (typeof added)[number][]>();
  for (const one of added) {
    const key = `${one.table}:${one.after}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const steps = [
    ...removed.map((edit): RowStep => ({ kind: 'removed', edit, at: { table: edit.table, row: edit.row } })),
    ...[...groups.values()].flatMap((group) => comingSteps(document, group, removed)),
  ];
  for (const { kind, at } of steps) {
    const block = tableNumbered(document, at.table);
    const places = block && paragraphsOfRow(block, at.row);
    if (!places) throw new NotInWord('tableRows');
    // Cells of several paragraphs could not be put back as they were.
    if (kind === 'removed' && places.some(({ length }) => length > 1)) throw new NotInWord('tableLook');
  }
  return steps.sort((a, b) => b.at.table - a.at.table || orderOf(b) - orderOf(a));
}

/** One put behind a row comes after that row's own turn, one put before the next row with it. */
const orderOf = (step: RowStep): number =>
  step.kind === 'removed' ? step.edit.row : step.edit.after + 1 / 2;

type Coming = Extract<RefillRow, { readonly kind: 'added' }>;

function comingSteps(
  document: PublishedDocument,
  group: readonly Coming[],
  removed: readonly Extract<RefillRow, { readonly kind: 'removed' }>[],
): readonly RowStep[] {
  const [first] = group;
  const block = first && tableNumbered(document, first.table);
  if (!first || !block) throw new NotInWord('tableRows');
  const { table, after, like } = first;
  const isGone = removed.some((one) => one.table === table && one.row === after + 1);
  const fits = (row: number): boolean =>
    paragraphsOfRow(block, row) !== undefined &&
    group.every((one) => areAlike(block.rows[row], block.rows[one.like]));
  const canFollow = fits(after);
  const canPrecede = !isGone && fits(after + 1);
  if (!canFollow && !canPrecede) throw new NotInWord('tableRows');
  const isBefore = canPrecede && (!canFollow || like === after + 1);
  const at = { table, row: isBefore ? after + 1 : after };
  const steps = group.map((edit, place): RowStep => ({
    kind: 'added',
    edit,
    at,
    where: isBefore ? 'Before' : 'After',
    earlier: isBefore ? place : 0,
    values: valuesOf(block, at.row, edit),
    like: edit.like === at.row ? undefined : { table, row: edit.like },
  }));
  // What is put behind a row stands before what was put there earlier.
  return isBefore ? steps : steps.reverse();
}

const valuesOf = (block: TableBlock, row: number, { texts }: Coming): readonly string[] =>
  (block.rows[row]?.cells ?? []).map(({ column }) => texts.get(column) ?? '');
