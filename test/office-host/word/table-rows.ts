/** Rows of a table and their cells: what they hold, one put in beside another, one taken away. */
import { HostObject, RichApiError, accessDenied, invalidArgument } from '../richapi/host-object';
import type { WordDocument } from './document';
import { ParagraphNode, isChar, isParagraph } from './story';
import type { Cell } from './story';

const refused = (): RichApiError =>
  new RichApiError('GeneralException', 'There was an internal error while processing the request.', 500);

/** The cells of a table with their paragraphs, in order. */
function cellsOf(document: WordDocument, table: object): Map<Cell, ParagraphNode[]> {
  const cells = new Map<Cell, ParagraphNode[]>();
  for (const node of document.$story.nodes) {
    if (!isParagraph(node) || node.cell?.table !== table) continue;
    const known = cells.get(node.cell);
    if (known) known.push(node);
    else cells.set(node.cell, [node]);
  }
  return cells;
}

const said = (nodes: readonly ParagraphNode[] = []): string => nodes.map(({ text }) => text).join('\r');

export class TableCell extends HostObject {
  readonly $info = {
    name: 'TableCell',
    tracked: true,
    scalars: ['rowIndex', 'cellIndex', 'value', 'shadingColor'],
  };
  constructor(
    private readonly document: WordDocument,
    private readonly cell: Cell,
  ) {
    super();
  }
  get rowIndex(): number {
    return this.cell.row;
  }
  get cellIndex(): number {
    if (this.cell.shape?.merge) throw refused();
    return this.cell.column;
  }
  get value(): string {
    return said(cellsOf(this.document, this.cell.table).get(this.cell));
  }
  get shadingColor(): string {
    return this.cell.shape?.shading ?? '';
  }
  get parentRow(): TableRow {
    const { table, row } = this.cell;
    const own = [...cellsOf(this.document, table).keys()].filter((one) => one.row === row);
    return new TableRow(this.document, own);
  }
}

class TableRow extends HostObject {
  readonly $info = {
    name: 'TableRow',
    tracked: true,
    scalars: ['rowIndex', 'cellCount', 'values', 'isHeader', 'preferredHeight'],
  };
  readonly preferredHeight = 0;
  constructor(
    private readonly document: WordDocument,
    private readonly cells: readonly Cell[],
  ) {
    super();
  }
  /** Its cells with their paragraphs; of other rows as well what is needed to count. */
  private get own(): { readonly cells: readonly Cell[]; readonly all: Map<Cell, ParagraphNode[]> } {
    const [first] = this.cells;
    const all = first ? cellsOf(this.document, first.table) : new Map<Cell, ParagraphNode[]>();
    if (!first || !all.has(first)) throw invalidArgument();
    if (this.document.$refusesMergedRows && [...all.keys()].some(({ shape }) => shape?.merge))
      throw refused();
    return { cells: this.cells, all };
  }
  get rowIndex(): number {
    return this.own.cells[0]?.row ?? -1;
  }
  get cellCount(): number {
    return this.own.cells.length;
  }
  get isHeader(): boolean {
    return this.own.cells[0]?.shape?.isHead === true;
  }
  get values(): string[][] {
    const { cells, all } = this.own;
    return [cells.map((cell) => said(all.get(cell)))];
  }

  insertRows(where: string, count: number, values: readonly (readonly string[])[] = []): void {
    if (where !== 'Before' && where !== 'After') throw invalidArgument();
    if (values.some((texts) => texts.length > this.cells.length)) throw invalidArgument();
    if (this.document.$protected) throw accessDenied();
    for (let at = count - 1; at >= 0; at -= 1) this.insertRow(where, values[at] ?? []);
  }
  private insertRow(where: string, texts: readonly string[]): void {
    const { $story } = this.document;
    const { cells, all } = this.own;
    const nodes = cells.flatMap((cell) => all.get(cell) ?? []);
    const [first] = cells;
    const [node] = where === 'Before' ? nodes : nodes.slice(-1);
    if (!first || !node) throw invalidArgument();
    const row = where === 'Before' ? first.row : first.row + 1;
    const added = cells.map((cell, place): ParagraphNode => {
      const [model] = all.get(cell) ?? [];
      const { columns = 1, isHead = false, shading } = cell.shape ?? {};
      const shape = { columns, isHead, ...(shading === undefined ? {} : { shading }) };
      const look = model?.atoms.find(isChar)?.look ?? model?.markLook;
      const like = { table: cell.table, row, column: cell.column, ...(cell.shape ? { shape } : {}) };
      const fresh = new ParagraphNode(texts[place] ?? '', look, like);
      fresh.markLook = model?.markLook ?? fresh.markLook;
      if (model) fresh.layout = { ...model.layout };
      return fresh;
    });
    for (const cell of all.keys()) if (cell.row >= row) cell.row += 1;
    const at = $story.indexOf(node) + (where === 'Before' ? 0 : 1);
    added.forEach((one, place) => $story.insertNode(at + place, one));
  }

  delete(): void {
    const { $story } = this.document;
    const { cells, all } = this.own;
    const [first] = cells;
    if (!first) throw invalidArgument();
    if (this.document.$protected) throw accessDenied();
    const nodes = cells.flatMap((cell) => all.get(cell) ?? []);
    for (const node of nodes) $story.guard(node, 0);
    for (const node of nodes) $story.nodes.splice($story.indexOf(node), 1);
    for (const cell of all.keys()) if (cell.row > first.row) cell.row -= 1;
  }
}
