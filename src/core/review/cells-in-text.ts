/** Cells of a document's tables as places of its text, and what is put into them there. */
import { parseFigure, printDecimal } from '../amount';
import type { FindingCell, Suspect } from '../check';
import type { DocumentCell, DocumentGrid, PublishedDocument } from '../document';
import type { TextCorrection, TextPlace } from '../proofread/types';
import type { Places } from './places';
import type { Review } from './types';

/** Where cells of the grids stand in the text. */
export class CellsInText {
  readonly places: Places;
  private readonly grids: ReadonlyMap<string, DocumentGrid>;
  private readonly published: PublishedDocument;

  constructor({ grids, published, places }: Review) {
    this.grids = new Map(grids.map((one) => [one.grid.name, one]));
    this.published = published;
    this.places = places;
  }

  /** What puts the suggestion into a cell that alone holds what is to be changed; undefined where that isn't so. */
  correction(suspect: Suspect): TextCorrection | undefined {
    const place = this.placeIn(suspect);
    const text = place && this.text(place);
    if (!place || text === undefined || text.trim() !== suspect.text.trim()) return undefined;
    return { ...place, text, by: this.asPrinted(suspect.sheet, suspect.suggestion) };
  }

  /** Undefined for a place that the file has no cell for: nothing is to be put into its neighbour. */
  private placeIn({ sheet, at }: FindingCell): TextPlace | undefined {
    const place = this.grids.get(sheet)?.placeOf(at.row, at.column);
    if (place?.kind !== 'cell') return place && this.whole(place.paragraph);
    const row = this.published.tables.find(({ number }) => number === place.table)?.rows[place.row];
    const cell = row?.cells.find((one) => covers(one, place.column));
    const paragraph = cell && this.paragraphOf(cell);
    return paragraph === undefined ? undefined : this.whole(paragraph);
  }

  /** The paragraph of a cell that has words; of one without any, that of the nearest before it in its row. */
  placeOf({ sheet, at }: FindingCell): TextPlace | undefined {
    const place = this.grids.get(sheet)?.placeOf(at.row, at.column);
    if (!place) return undefined;
    if (place.kind === 'paragraph') return this.whole(place.paragraph);
    const row = this.published.tables.find(({ number }) => number === place.table)?.rows[place.row];
    const before = row?.cells.filter(({ column }) => column <= place.column).reverse() ?? [];
    const found = before.find(({ paragraphs }) => paragraphs.length > 0);
    const paragraph = found && this.paragraphOf(found);
    if (paragraph === undefined) return undefined;
    return found && covers(found, place.column) ? this.whole(paragraph) : { paragraph, offset: 0, length: 0 };
  }

  text({ paragraph, offset, length }: TextPlace): string {
    return (this.published.text.paragraphs[paragraph]?.text ?? '').slice(offset, offset + length);
  }

  /** A figure with its thousands parted, where the table parts them. */
  asPrinted(sheet: string, figure: string): string {
    const parsed = parseFigure(figure);
    if (parsed.kind !== 'amount' || parsed.percent) return figure;
    const isParted = this.grids
      .get(sheet)
      ?.grid.cells.some((row) => row?.some((cell) => cell !== undefined && PARTED.test(cell.text.trim())));
    const { value, decimals } = parsed.amount;
    return isParted ? printDecimal(value, decimals, { thousands: true }) : figure;
  }

  private paragraphOf({ paragraphs }: DocumentCell): number | undefined {
    const texts = this.published.text.paragraphs;
    return paragraphs.find((one) => (texts[one]?.text ?? '').trim() !== '') ?? paragraphs[0];
  }

  private whole(paragraph: number): TextPlace {
    return { paragraph, offset: 0, length: this.published.text.paragraphs[paragraph]?.text.length ?? 0 };
  }
}

const PARTED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

const covers = ({ column, columns }: DocumentCell, at: number): boolean =>
  column <= at && at < column + columns;
