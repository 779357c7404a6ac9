/** A workbook being filled in: which edits were made, which were refused, and the texts of the parts that changed. */
import type { Message } from '../../../../core/messages';
import type { CellEdit, RefusedEdit } from '../../../host';
import { refuseSecond, refuseWhole } from '../../../refusal';
import { fileMessage } from '../messages';
import { BadPart, CONTENT_TYPES } from '../package/open';
import type { MainPart, Parts } from '../package/open';
import { readRelationships, readSheets, relationshipsPart } from '../package/workbook';
import type { Relationship, SheetPart } from '../package/workbook';
import { findEntry } from '../zip/directory';
import { askForCalculation, changeChain, withoutContentType, withoutRelationship } from './calculation';
import type { FormulaChanges } from './calculation';
import { isNumeral } from './cell';
import { refuseInSheet, refuseSheet } from './refusal';
import { scanSheet } from './scan';
import type { SheetScan } from './scan';
import { editSheet } from './sheet';
import { StyleBook } from './styles';

export class Draft {
  readonly applied: CellEdit[] = [];
  readonly refused: RefusedEdit[] = [];
  readonly warnings: Message[] = [];
  private readonly texts = new Map<string, string | undefined>();
  private readonly formulaChanges: FormulaChanges[] = [];
  private readonly relations: readonly Relationship[];
  private readonly sheets: readonly SheetPart[];
  private styles: StyleBook | undefined;

  constructor(
    private readonly parts: Parts,
    private readonly main: MainPart,
    private readonly evenProtected: boolean,
  ) {
    this.relations = readRelationships(this.textOf(relationshipsPart(main.name)), main.name);
    this.sheets = readSheets(this.textOf(main.name), this.relations);
  }

  /** Edits are reported in the order given, sheet by sheet. */
  make(edits: readonly CellEdit[]): void {
    const bySheet = new Map<string, CellEdit[]>();
    for (const edit of edits) bySheet.set(edit.sheet, [...(bySheet.get(edit.sheet) ?? []), edit]);
    for (const [name, ofSheet] of bySheet) this.makeInSheet(name, ofSheet);
    if (this.applied.length > 0) this.settleFormulas();
    if (this.styles) this.texts.set(this.partOf('styles'), this.styles.toString());
  }

  private makeInSheet(name: string, edits: readonly CellEdit[]): void {
    const sheet = this.sheets.find((one) => one.name === name);
    if (sheet?.type !== 'worksheet') {
      const id = sheet ? 'notAWorksheet' : 'noSuchSheet';
      for (const edit of edits) this.refused.push({ edit, reason: refuseSheet(id, edit) });
      return;
    }
    const text = this.textOf(sheet.part);
    const scan = scanSheet(text, new Set(edits.map((edit) => edit.at.row)));
    if (!scan) throw new BadPart('damaged');
    const accepted = this.accept(edits, scan);
    if (accepted.length === 0) return;
    this.texts.set(
      sheet.part,
      editSheet(text, scan, accepted, (base, edit) => this.restyle(base, edit)),
    );
    this.formulaChanges.push(formulaChangesOf(sheet.sheetId, scan, accepted));
    this.applied.push(...accepted);
  }

  private accept(edits: readonly CellEdit[], scan: SheetScan): CellEdit[] {
    const taken = new Set<string>();
    return edits.filter((edit) => {
      const key = `${edit.at.row},${edit.at.column}`;
      const reason =
        refuseWhole(edit, isNumeral) ??
        refuseInSheet(edit, scan, this.evenProtected) ??
        (taken.has(key) ? refuseSecond(edit) : undefined);
      if (reason) this.refused.push({ edit, reason });
      else taken.add(key);
      return !reason;
    });
  }

  private restyle(base: number, { numberFormat, formatWherePlain }: CellEdit): number | undefined {
    const code = numberFormat ?? formatWherePlain;
    if (code === undefined) return undefined;
    const part = this.partOf('styles');
    this.styles ??= part === '' ? undefined : StyleBook.open(this.textOf(part));
    const isKept = numberFormat === undefined && this.styles?.isPlain(base) === false;
    if (this.styles) return isKept ? undefined : this.styles.withFormat(base, code);
    if (numberFormat !== undefined && !this.warnings.some((one) => one.id === 'noStyles'))
      this.warnings.push(fileMessage('noStyles'));
    return undefined;
  }

  /** A formula that went leaves the chain; and whatever depends on a filled cell has to be computed anew. */
  private settleFormulas(): void {
    const chain = this.partOf('calcChain');
    if (chain !== '') this.texts.set(chain, changeChain(this.textOf(chain), this.formulaChanges));
    if (chain !== '' && this.texts.get(chain) === undefined) this.forget(chain);
    if (!this.hasFormulas()) return;
    this.texts.set(this.main.name, askForCalculation(this.textOf(this.main.name)));
  }

  private forget(part: string): void {
    const relations = relationshipsPart(this.main.name);
    const ids = this.relations.filter((one) => one.target === part).map((one) => one.id);
    this.texts.set(relations, ids.reduce(withoutRelationship, this.textOf(relations)));
    this.texts.set(CONTENT_TYPES, withoutContentType(this.textOf(CONTENT_TYPES), part));
  }

  private hasFormulas(): boolean {
    return this.sheets.some((sheet) => {
      if (sheet.type !== 'worksheet' || !this.parts.has(sheet.part)) return false;
      return /<(?:[^\s/>:]+:)?f[\s/>]/.test(this.texts.get(sheet.part) ?? this.textOf(sheet.part));
    });
  }

  private partOf(type: string): string {
    const target = this.relations.find((one) => one.type === type)?.target ?? '';
    return this.parts.has(target) ? target : '';
  }

  private textOf(part: string): string {
    return this.parts.exactTextOf(part);
  }

  /** Parts whose text is not what it was, by their names in the zip. */
  changes(): Map<string, Uint8Array | undefined> {
    const changes = new Map<string, Uint8Array | undefined>();
    for (const [part, text] of this.texts) {
      const entry = findEntry(this.parts.directory, part);
      if (!entry || text === this.textOf(part)) continue;
      changes.set(entry.name, text === undefined ? undefined : new TextEncoder().encode(text));
    }
    return changes;
  }
}

function formulaChangesOf(sheetId: string, scan: SheetScan, edits: readonly CellEdit[]): FormulaChanges {
  const had = new Set(
    scan.rows.flatMap((row) =>
      row.cells.filter((cell) => cell.hasFormula).map((cell) => `${row.row},${cell.column}`),
    ),
  );
  const hadFormula = (edit: CellEdit): boolean => had.has(`${edit.at.row},${edit.at.column}`);
  return {
    sheetId,
    gone: edits.filter((edit) => edit.formula === undefined && hadFormula(edit)).map((edit) => edit.at),
    come: edits.filter((edit) => edit.formula !== undefined && !hadFormula(edit)).map((edit) => edit.at),
  };
}
