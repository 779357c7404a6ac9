/** Reads the main text: paragraphs in the order in which they are read, with what the file says of each. */
import { Draft, Fields } from './draft';
import type { Looks } from './kinds';
import type { DocxSource } from './source';
import { symbol } from './symbols';
import { TableDraft, type CellDraft, type RowDraft } from './tables';
import { isOn, numberIn, readXml, type Events, type OpenTag } from './xml';

export interface Body {
  readonly drafts: readonly Draft[];
  /** Without those that only put others in place; nested ones after the one they stand in. */
  readonly tables: readonly TableDraft[];
  /** Tracked changes stand in it; it is read as if they were accepted. */
  readonly hasChanges: boolean;
  readonly footnotes: number;
  /** Text in another format stands in a part of its own, as some web sites write it. */
  readonly hasForeignText: boolean;
}

/** Former properties, phonetic guides, defaults of form fields: never text. */
const NEVER_SHOWN = new Set([
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPr',
  'w:tblPr',
  'w:tblGrid',
  'w:trPrChange',
  'w:tcPrChange',
  'w:numberingChange',
  'w:sdtEndPr',
  'w:rt',
  'w:ffData',
  'w:fldData',
]);
const CHANGES = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);
const REMOVED = new Set(['w:del', 'w:moveFrom']);
const DROP_CAPS = new Set(['drop', 'margin']);
const BLOCKS = new Set(['w:p', 'w:tbl', 'w:sdt']);
/** Signs that stand alone in a run. */
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};
/** Between the parts of a formula, so that digits above and below a line do not become one number. */
const BETWEEN: Readonly<Record<string, string>> = { 'm:den': '/', 'm:sup': '^', 'm:sub': '_' };

/** What a row or a cell covers, and whether a row is repeated on every page. */
const GEOMETRY = new Set(['w:gridSpan', 'w:vMerge', 'w:hMerge', 'w:gridBefore', 'w:tblHeader']);

/** Word itself allows 63. */
const MOST_COLUMNS = 256;

const columnsIn = (tag: OpenTag): number => Math.min(MOST_COLUMNS, Math.max(0, numberIn(tag) ?? 0));

function readGeometry({ row, cell }: TableDraft, tag: OpenTag): void {
  const value = tag.attribute('val');
  if (tag.name === 'w:gridSpan' && cell) cell.columns = columnsIn(tag) || 1;
  else if (tag.name === 'w:vMerge' && cell) cell.merge = value === 'restart' ? 'begins' : 'goes on';
  else if (tag.name === 'w:hMerge' && cell) cell.isCovered = value !== 'restart';
  else if (tag.name === 'w:gridBefore' && row) row.before = columnsIn(tag);
  else if (tag.name === 'w:tblHeader' && row) row.isHead = isOn(tag);
}

/** Of the ways in which a file shows the same: the first, or the one it keeps for older programs. */
export type ShownWay = 'first' | 'fallback';

/** `source`, where it is to be known later where in the part the text stands. */
export function readBody(xml: string, looks: Looks, source?: DocxSource, way: ShownWay = 'first'): Body {
  const reader = new BodyReader(looks, source, way);
  readXml(xml, reader);
  return reader;
}

/** Without the spaces that XML counts as such; wide ones are text. */
function trimmed(text: string): string {
  const isSpace = (place: number): boolean => text[place] === ' ' || text[place] === '\t';
  let [from, to] = [0, text.length];
  while (from < to && isSpace(from)) from += 1;
  while (to > from && isSpace(to - 1)) to -= 1;
  return text.slice(from, to);
}

class BodyReader implements Events {
  readonly drafts: Draft[] = [];
  private readonly allTables: TableDraft[] = [];
  hasChanges = false;
  hasForeignText = false;
  footnotes = 0;
  private skipped = 0;
  private collecting: string | undefined;
  private keepsSpace = false;
  private inProperties = false;
  private readonly fields = new Fields();
  /** Those that are open: text boxes lie inside the paragraph they are anchored in. */
  private readonly paragraphs: Draft[] = [];
  private readonly openTables: TableDraft[] = [];
  /** For each content control, whether it is the table of contents. */
  private readonly controls: boolean[] = [];
  /** For each choice between ways to show the same, whether one has been read. */
  private readonly choices: boolean[] = [];

  constructor(
    private readonly looks: Looks,
    private readonly source: DocxSource | undefined,
    private readonly way: ShownWay,
  ) {}

  get tables(): readonly TableDraft[] {
    return this.allTables.filter(({ isFrame }) => !isFrame);
  }

  open(tag: OpenTag, parent: string): void {
    if (this.skipped > 0 || this.isSkipped(tag, parent)) {
      if (this.skipped === 0) this.source?.pass(tag);
      this.skipped += 1;
      return;
    }
    if (CHANGES.has(tag.name)) this.hasChanges = true;
    this.source?.open(tag);
    this.openStructure(tag);
    if (this.inProperties) this.readProperty(tag, parent);
    else if (parent === 'w:r' || parent === 'm:r') this.openInRun(tag);
    else if (parent === 'w:rPr') this.readRunProperty(tag);
    else if (tag.name in BETWEEN) this.add(BETWEEN[tag.name] ?? '');
  }

  close(name: string, end: number): void {
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    this.source?.close(end);
    if (name === 'w:t' || name === 'm:t') this.closeText();
    else if (name === 'w:instrText') this.closeInstruction();
    else if (name === 'w:p') this.closeParagraph();
    else if (name === 'w:pPr') this.inProperties = false;
    else if (name === 'w:tbl') this.closeTable();
    else if (name === 'w:sdt') this.controls.pop();
    else if (name === 'w:txbxContent') this.fields.leaveBox();
    else if (name === 'mc:AlternateContent') this.choices.pop();
  }

  text(text: string): void {
    if (this.collecting !== undefined && this.skipped === 0) this.collecting += text;
  }

  private isSkipped({ name }: OpenTag, parent: string): boolean {
    if (NEVER_SHOWN.has(name)) return true;
    const table = this.openTables.at(-1);
    if (name === 'w:tc' && table?.isRowDeleted) return true;
    if (table?.isCellDeleted && BLOCKS.has(name)) return true;
    if (REMOVED.has(name)) return this.removes(name, parent, table);
    if (name === 'mc:Choice') return this.way === 'fallback' || this.isSecondChoice();
    if (name === 'mc:Fallback') return this.isSecondChoice();
    return false;
  }

  /** As a mark in properties it tells of the paragraph's end or of the row; elsewhere it holds what was deleted. */
  private removes(name: string, parent: string, table: TableDraft | undefined): boolean {
    this.hasChanges = true;
    if (parent === 'w:trPr') {
      if (table && name === 'w:del') table.isRowDeleted = true;
      return true;
    }
    const paragraph = this.paragraphs.at(-1);
    if (this.inProperties && paragraph) paragraph.runsOn = true;
    return true;
  }

  private isSecondChoice(): boolean {
    const last = this.choices.length - 1;
    if (this.choices[last] !== false) return last >= 0;
    this.choices[last] = true;
    return false;
  }

  private openStructure(tag: OpenTag): void {
    const table = this.openTables.at(-1);
    const draft = this.paragraphs.at(-1);
    if (tag.name === 'w:p') this.openParagraph();
    else if ((tag.name === 'w:r' || tag.name === 'm:r') && draft)
      draft.isRunHidden = this.looks.of(draft.style).hidden;
    else if (tag.name === 'w:pPr') this.inProperties = this.paragraphs.length > 0;
    else if (tag.name === 'w:tbl') this.openTable();
    else if (tag.name === 'w:tr' && table) this.openPart(table.openRow());
    else if (tag.name === 'w:tc' && table) this.openPart(table.openCell());
    else if (tag.name === 'w:cellDel' && table) table.isCellDeleted = true;
    else if (table && GEOMETRY.has(tag.name)) readGeometry(table, tag);
    else if (tag.name === 'w:sdt') this.controls.push(false);
    else if (tag.name === 'w:docPartGallery') this.openGallery(tag);
    else if (tag.name === 'w:txbxContent') this.fields.enterBox();
    else if (tag.name === 'mc:AlternateContent') this.choices.push(false);
    else if (tag.name === 'w:altChunk') this.hasForeignText = true;
  }

  private openPart(draft: RowDraft | CellDraft | undefined): void {
    this.source?.partOfTable(draft);
  }

  private openTable(): void {
    const table = new TableDraft();
    this.openTables.push(table);
    this.allTables.push(table);
  }

  private openGallery(tag: OpenTag): void {
    if (/table of contents|目录/i.test(tag.attribute('val') ?? '') && this.controls.length > 0)
      this.controls[this.controls.length - 1] = true;
  }

  private openParagraph(): void {
    const draft = new Draft();
    this.paragraphs.push(draft);
    this.source?.paragraph(draft);
    for (const { drafts } of this.openTables) drafts.push(draft);
    this.openTables.at(-1)?.cell?.drafts.push(draft);
  }

  private readProperty(tag: OpenTag, parent: string): void {
    const draft = this.paragraphs.at(-1);
    if (!draft) return;
    if (tag.name === 'w:pStyle') draft.style = tag.attribute('val');
    else if (tag.name === 'w:framePr') draft.isDropCap = DROP_CAPS.has(tag.attribute('dropCap') ?? '');
    else if (tag.name === 'w:outlineLvl') draft.outline = numberIn(tag);
    else if (tag.name === 'w:numId' && parent === 'w:numPr') draft.list = tag.attribute('val');
    else if (tag.name === 'w:ilvl' && parent === 'w:numPr') draft.level = numberIn(tag);
  }

  private readRunProperty(tag: OpenTag): void {
    const draft = this.paragraphs.at(-1);
    if (!draft) return;
    if (tag.name === 'w:vanish') draft.isRunHidden = isOn(tag);
    else if (tag.name === 'w:rStyle' && this.looks.of(tag.attribute('val')).hidden) draft.isRunHidden = true;
  }

  private openInRun(tag: OpenTag): void {
    const draft = this.paragraphs.at(-1);
    if (!draft) return;
    const sign = SIGNS[tag.name];
    if (sign !== undefined) this.add(sign);
    else if (tag.name === 'w:t' || tag.name === 'm:t' || tag.name === 'w:instrText') {
      this.collecting = '';
      this.keepsSpace = tag.name !== 'w:t' || tag.attribute('space') === 'preserve';
    } else if (tag.name === 'w:sym')
      this.add(symbol(tag.attribute('font') ?? '', tag.attribute('char') ?? ''));
    else if (tag.name === 'w:fldChar') this.openFieldMark(tag.attribute('fldCharType'));
    else if (tag.name === 'w:footnoteReference' || tag.name === 'w:endnoteReference') this.footnotes += 1;
  }

  private openFieldMark(type: string | undefined): void {
    if (type === 'begin') this.fields.begin();
    else if (type === 'separate') this.fields.separate();
    else if (type === 'end') this.fields.end();
  }

  private closeText(): void {
    const text = (this.collecting ?? '').replace(/[\r\n]+/g, ' ');
    this.collecting = undefined;
    this.add(this.keepsSpace ? text : trimmed(text));
  }

  private closeInstruction(): void {
    this.fields.instruct(this.collecting ?? '');
    this.collecting = undefined;
  }

  private add(text: string): void {
    const draft = this.paragraphs.at(-1);
    if (!draft || draft.isRunHidden || text === '') return;
    draft.add(text, this.fields.current);
    this.source?.text(draft, text, this.fields.current);
    if (this.fields.inContents) draft.isContents = true;
  }

  private closeParagraph(): void {
    const draft = this.paragraphs.pop();
    if (!draft) return;
    if (this.controls.includes(true)) draft.isContents = true;
    const into = this.paragraphs.at(-1)?.boxes ?? this.drafts;
    into.push(draft);
    for (const box of draft.boxes) into.push(box);
  }

  /** What stands in a frame is text like any other. */
  private closeTable(): void {
    const table = this.openTables.pop();
    if (!table) return;
    const around = this.openTables.at(-1)?.cell;
    if (around && (!table.isFrame || table.holdsTables)) around.holdsTable = true;
    if (!table.isFrame) for (const draft of table.drafts) draft.isTable = true;
  }
}
