/** The whole text of a table's cell as changes of its paragraphs: the first with words takes the new ones. */
import { patchMessage } from './messages';
import type { PatchPlaces } from './places';
import { changedTwice, toldPlace, type EditReason } from './reasons';
import type { ParagraphTraffic } from './traffic';
import type { TableCellEdit } from './types';
import type { WordChange } from './words';

type InCell = { readonly reason: EditReason } | { readonly changes: readonly WordChange[] };

export class CellChanges {
  constructor(
    private readonly places: PatchPlaces,
    private readonly traffic: ParagraphTraffic,
    private readonly refusal: (change: WordChange) => EditReason | undefined,
    /** Paragraphs whose words others change. */
    private readonly changing: Set<number>,
  ) {}

  /** The other paragraphs go, or are emptied where they can't. */
  of(edit: TableCellEdit): InCell {
    const { table, row, column, by } = edit;
    const block = this.places.tables.find(({ number }) => number === table);
    const cell = block?.rows[row]?.cells.find((one) => one.column === column);
    const [first] = cell?.paragraphs ?? [];
    if (!cell || first === undefined) {
      const data = { table: String(table), row: toldPlace(row), column: toldPlace(column) };
      return { reason: patchMessage('noSuchCell', data) };
    }
    const textOf = (paragraph: number): string => this.places.of(paragraph)?.text ?? '';
    const taking = cell.paragraphs.find((one) => textOf(one).trim() !== '') ?? first;
    const others = cell.paragraphs.filter((one) => one !== taking && textOf(one).trim() !== '');
    const changes = [taking, ...others].map((paragraph): WordChange => {
      const { length } = textOf(paragraph);
      return { paragraph, offset: 0, length, by: paragraph === taking ? by : '', of: edit };
    });
    for (const change of changes) {
      const { paragraph } = change;
      const reason =
        this.refusal(change) ?? (this.changing.has(paragraph) ? changedTwice(paragraph) : undefined);
      if (reason) return { reason };
    }
    for (const { paragraph } of changes) this.changing.add(paragraph);
    return { changes: changes.filter(({ paragraph }) => paragraph === taking || !this.goes(paragraph)) };
  }

  private goes(paragraph: number): boolean {
    const place = this.places.of(paragraph);
    return place !== undefined && this.traffic.remove(place, paragraph) === undefined;
  }
}
