/** Findings of a document's tables as findings at places of its text: for whoever shows, marks and corrects the text itself. */
import { parseFigure, printDecimal } from '../amount';
import type { Finding, FindingCell } from '../check';
import type { DocumentCell, DocumentGrid, PublishedDocument } from '../document';
import type { Filling, Message } from '../messages';
import type { TextCorrection, TextFinding, TextPlace } from '../proofread/types';
import type { Places } from './places';
import type { Review } from './types';

/** Of the tables, then of the tables beside a workbook. Their messages name places in words, whoever renders them. */
export function tableFindingsInText(review: Review): TextFinding[] {
  const cells = new CellsInText(review);
  const own = review.check.findings.map((finding) => ({ finding, right: undefined }));
  const beside = (review.against?.findings ?? []).map((finding) => ({
    finding,
    right: finding.cells[1]?.text,
  }));
  return [...own, ...beside].map(({ finding, right }, at) => inText(finding, `table-${at}`, cells, right));
}

/** Where cells of the grids stand in the text. */
class CellsInText {
  readonly places: Places;
  private readonly grids: ReadonlyMap<string, DocumentGrid>;
  private readonly published: PublishedDocument;

  constructor({ grids, published, places }: Review) {
    this.grids = new Map(grids.map((one) => [one.grid.name, one]));
    this.published = published;
    this.places = places;
  }

  /** The first paragraph of a cell; of one without any, that of the nearest before it in its row. */
  placeOf({ sheet, at }: FindingCell): TextPlace | undefined {
    const place = this.grids.get(sheet)?.placeOf(at.row, at.column);
    if (!place) return undefined;
    if (place.kind === 'paragraph') return this.whole(place.paragraph);
    const row = this.published.tables.find(({ number }) => number === place.table)?.rows[place.row];
    const before = row?.cells.filter(({ column }) => column <= place.column).reverse() ?? [];
    const found = before.find(({ paragraphs }) => paragraphs.length > 0);
    const paragraph = found?.paragraphs[0];
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

  private whole(paragraph: number): TextPlace {
    return { paragraph, offset: 0, length: this.published.text.paragraphs[paragraph]?.text.length ?? 0 };
  }
}

const PARTED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

const covers = ({ column, columns }: DocumentCell, at: number): boolean =>
  column <= at && at < column + columns;

const NOWHERE: TextPlace = { paragraph: 0, offset: 0, length: 0 };

function inText(finding: Finding, id: string, cells: CellsInText, right: string | undefined): TextFinding {
  const { rule, severity, lines } = finding;
  const place = finding.cells.map((cell) => cells.placeOf(cell)).find((one) => one) ?? NOWHERE;
  const [message, ...evidence] = lines.map((line) => withWords(line, cells.places));
  const correction = correctionOf(finding, cells);
  return {
    id,
    rule,
    severity,
    message: message ?? NOTHING,
    evidence,
    ...place,
    text: cells.text(place),
    sentence: '',
    section: undefined,
    expected: correction?.by ?? right,
    cells: [],
    correction,
  };
}

const NOTHING: Message = { id: '', phrase: { zh: '', en: '' }, data: {} };

/** Only where one cell alone is at fault, and it is sure what it should show. */
function correctionOf({ suspects, choice }: Finding, cells: CellsInText): TextCorrection | undefined {
  const [only, ...others] = suspects;
  if (!only || others.length > 0 || choice) return undefined;
  const place = cells.placeOf(only);
  const text = place && cells.text(place);
  if (!place || text === undefined || text.trim() !== only.text.trim()) return undefined;
  return { ...place, text, by: cells.asPrinted(only.sheet, only.suggestion) };
}

/** The message with its places already in words. */
function withWords(message: Message, places: Places): Message {
  const said = (filling: Filling): Filling => {
    if (typeof filling === 'string') return filling;
    if ('phrase' in filling) return withWords(filling, places);
    if ('place' in filling) return places.said(filling) ?? filling;
    return filling.map(said);
  };
  const data = Object.fromEntries(Object.entries(message.data).map(([gap, filling]) => [gap, said(filling)]));
  return { ...message, data };
}
