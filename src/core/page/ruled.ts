/** Tables of a page whose cells are ruled. */
import type { CellDoubt } from '../grid';
import { drawingsOf } from './connected';
import { withoutFrame } from './framed';
import { latticeOf, type PageField, type Lattice } from './lattice';
import { heightOf, isWrittenOn, middleOf, smallPrint, topOf, type Letter } from './letters';
import { withRejoined } from './rejoined';
import { firstFrom, ranksOf } from './strokes';
import { withSuspectLabels } from './suspect';
import type { Page, Rectangle } from './types';
import { lettersAsText, type Holds, type Written } from './cells';

export interface RuledCell extends Written {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
  readonly box: Rectangle;
  /** All four sides of it are drawn. */
  readonly isClosed: boolean;
}

export interface RuledTable extends Rectangle {
  readonly page: number;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** By rows, in each from left to right; blank ones too. */
  readonly cells: readonly RuledCell[];
  /** Of its small print: what distances on it are measured by. */
  readonly size: number;
  /** Not all its lines are drawn, and its cells are supposed: counted over the document. */
  readonly supposed?: number;
}

/** A drawing of more lines than a table has, and the letters on it. */
export interface FineMesh {
  readonly box: Rectangle;
  readonly letters: Letter[];
}

export interface RuledPage {
  readonly tables: readonly RuledTable[];
  readonly meshes: readonly FineMesh[];
  /** Letters that stand in no table. */
  readonly beside: readonly Letter[];
}

/**
 * Strokes that ought to meet do so within this part of the size of small print: at 9 pt the two lines of a double border
 * of 2.25 pt are one, and lines moved by 0.8 pt still meet (test/core/page/damage.test.ts). A column holds a letter and
 * is at least 1 wide.
 */
const REACH = 0.35;
/** A digit that has less than this of its height or width in its cell stands over the line. No digit of the published PDFs does. */
const INSIDE = 0.7;
/** Letters written on follow each other at once; the cells of all published PDFs read so far keep a wider gap. */
const AT_ONCE = 0.1;

const boxOfLattice = ({ xs, ys }: Lattice): Rectangle => ({
  left: xs[0] ?? 0,
  top: ys[0] ?? 0,
  right: xs.at(-1) ?? 0,
  bottom: ys.at(-1) ?? 0,
});

interface Draft {
  readonly lattice: Lattice;
  readonly box: Rectangle;
  readonly letters: Letter[][];
  readonly doubts: (CellDoubt | undefined)[];
}

interface Spot {
  readonly draft: Draft;
  readonly field: number;
}

export function ruledPage(page: Page, letters: readonly Letter[]): RuledPage {
  const size = smallPrint(letters);
  const reach = REACH * size;
  const drawings = drawingsOf(
    ranksOf(page.rulings, 'level', reach),
    ranksOf(page.rulings, 'upright', reach),
    reach,
  );
  const meshes: FineMesh[] = [];
  const drafts = drawings.flatMap((drawing): Draft[] => {
    const lattice = latticeOf(withoutFrame(drawing, letters, { reach, size }), reach);
    if (lattice && 'isTooFine' in lattice) meshes.push({ box: lattice.box, letters: [] });
    if (!lattice || 'isTooFine' in lattice || lattice.fields.length < 2) return [];
    return [{ lattice, box: boxOfLattice(lattice), letters: lattice.fields.map(() => []), doubts: [] }];
  });
  const finder = new Finder(drafts, page.height);
  const beside: Letter[] = [];
  let before: { readonly letter: Letter; readonly spot: Spot | undefined } | undefined;
  for (const letter of letters) {
    if (letter.glyph.angle !== 0) continue;
    const own = finder.spotOf(letter);
    const isOneWithBefore = before !== undefined && isOneWriting(before.letter, letter);
    // What is written on over the edge of a table is still of its cell, and no line of text; less what is cut off there.
    const spot = own ?? (isOneWithBefore ? before?.spot : undefined);
    if (!spot) (meshes.find(({ box }) => isIn(letter, box))?.letters ?? beside).push(letter);
    else if (own || !letter.isCut) spot.draft.letters[spot.field]?.push(letter);
    if (isOneWithBefore && (own === undefined || !isSame(before?.spot, spot)))
      for (const one of [before?.spot, spot]) if (one) one.draft.doubts[one.field] = 'across';
    if (spot && isDigit(letter) && !isInside(letter, spot)) spot.draft.doubts[spot.field] = 'across';
    before = { letter, spot };
  }
  const tables = drafts
    .map((draft) => tableOf(page.number, draft, size))
    .filter(({ cells }) => cells.length > 1);
  return { tables: tables.sort((a, b) => a.top - b.top || a.left - b.left), meshes, beside };
}

function isIn({ glyph }: Letter, { left, top, right, bottom }: Rectangle): boolean {
  const [x, y] = [middleOf(glyph), heightOf(glyph)];
  return x >= left && x <= right && y >= top && y <= bottom;
}

const isDigit = ({ glyph }: Letter): boolean => /^[\d.,]$/.test(glyph.text);

const isOneWriting = (before: Letter, letter: Letter): boolean =>
  before.place + 1 === letter.place && isWrittenOn(before.glyph, letter.glyph, AT_ONCE);

const isSame = (a: Spot | undefined, b: Spot | undefined): boolean =>
  a?.draft === b?.draft && a?.field === b?.field;

function boxOfField({ xs, ys, fields }: Lattice, place: number): Rectangle {
  const field = fields[place];
  return {
    left: xs[field?.left ?? 0] ?? 0,
    top: ys[field?.top ?? 0] ?? 0,
    right: xs[field?.right ?? 0] ?? 0,
    bottom: ys[field?.bottom ?? 0] ?? 0,
  };
}

function isInside({ glyph }: Letter, { draft, field }: Spot): boolean {
  const box = boxOfField(draft.lattice, field);
  const within = (from: number, to: number, first: number, last: number): boolean =>
    Math.min(to, last) - Math.max(from, first) >= INSIDE * (to - from);
  return (
    within(glyph.left, glyph.right, box.left, box.right) &&
    within(topOf(glyph), glyph.baseline, box.top, box.bottom)
  );
}

function heldBy({ top, bottom, left, right, isClosed }: PageField): Holds {
  if (!isClosed || bottom - top > 1) return 'words';
  if (right - left === 1) return 'figures';
  return left === 0 ? 'codes' : 'words';
}

function tableOf(page: number, { lattice, box, letters, doubts }: Draft, size: number): RuledTable {
  const cells = lattice.fields.flatMap((field, place): RuledCell[] => {
    const own = letters[place] ?? [];
    if (field.isPart && own.length === 0) return [];
    const [rows, columns] = [field.bottom - field.top, field.right - field.left];
    const cellBox = boxOfField(lattice, place);
    const written = lettersAsText(own, cellBox, heldBy(field));
    const doubt =
      written.doubt ??
      (own.length > 0 ? (doubts[place] ?? (field.isPart ? 'unruled' : undefined)) : undefined);
    const { top: row, left: column, isClosed } = field;
    const { ifOne, ...known } = written;
    const isPossible = ifOne !== undefined && doubts[place] === undefined && !field.isPart;
    return [
      {
        ...{ row, column, rows, columns, page, box: cellBox, isClosed, ...known },
        ...(doubt ? { doubt } : {}),
        ...(isPossible ? { ifOne } : {}),
      },
    ];
  });
  const { xs, ys } = lattice;
  return { page, ...box, xs, ys, cells: withSuspectLabels(withRejoined(cells), ys.length - 1), size };
}

const STRIPES = 256;

/** Finds the cell that a letter stands in: of tables within each other the inner one's. */
class Finder {
  private readonly stripes: Draft[][] = [];

  constructor(
    drafts: readonly Draft[],
    private readonly height: number,
  ) {
    const area = ({ left, top, right, bottom }: Rectangle): number => (right - left) * (bottom - top);
    for (const draft of [...drafts].sort((a, b) => area(a.box) - area(b.box)))
      for (let stripe = this.stripe(draft.box.top); stripe <= this.stripe(draft.box.bottom); stripe += 1)
        (this.stripes[stripe] ??= []).push(draft);
  }

  private stripe(y: number): number {
    return Math.min(STRIPES - 1, Math.max(0, Math.floor((y / this.height) * STRIPES)));
  }

  spotOf({ glyph }: Letter): Spot | undefined {
    const [x, y] = [middleOf(glyph), heightOf(glyph)];
    const draft = this.stripes[this.stripe(y)]?.find(
      ({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    );
    if (!draft) return undefined;
    const { xs, ys } = draft.lattice;
    const place = (lines: readonly number[], at: number): number =>
      Math.min(Math.max(firstFrom(lines, at, (line) => line) - 1, 0), lines.length - 2);
    return { draft, field: draft.lattice.fieldAt(place(ys, y), place(xs, x)) };
  }
}
