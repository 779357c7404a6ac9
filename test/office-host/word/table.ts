/** A table: nothing but the place after it; its cells are paragraphs of the document. */
import { HostObject } from '../richapi/host-object';
import type { WordDocument } from './document';
import type { Paragraph } from './paragraph';

export class Table extends HostObject {
  readonly $info = { name: 'Table', tracked: true, scalars: ['rowCount', 'values'] };
  constructor(
    readonly $document: WordDocument,
    readonly $table: object,
  ) {
    super();
  }
  get values(): string[][] {
    const rows: string[][] = [];
    for (const { cell, text } of this.$document.$story.paragraphs) {
      if (cell?.table !== this.$table) continue;
      const row = (rows[cell.row] ??= []);
      row[cell.column] = row[cell.column] === undefined ? text : `${row[cell.column]}\r${text}`;
    }
    return rows;
  }
  get rowCount(): number {
    return this.values.length;
  }
  insertParagraph(text: string, where: string): Paragraph {
    const nodes = this.$document.$story.paragraphs.filter(({ cell }) => cell?.table === this.$table);
    const next = where === 'Before' ? nodes[0] : nodes.at(-1);
    if (!next) throw new Error('a table without a cell');
    const at = this.$document.$story.indexOf(next) + (where === 'Before' ? 0 : 1);
    return this.$document.$insertAt(at, next, text);
  }
}
