/** Makes or replaces a sheet of ours: built beside the old one, which goes only when the new one is complete. */
import { addressOf, areaAddress } from '../../../../core/grid';
import type { CellSpec, SheetSpec } from '../../../files/create';
import { HostProblem } from '../../../host';
import { SCAFFOLD, contentsOf, isSheetName, sheetMessage, styleGroups } from '../../../sheet-common';
import { attempted } from '../../attempted';
import type { OwnEvents } from '../changes';
import { etMessage } from '../messages';
import { HIDDEN, LONGEST_LIST, VERY_HIDDEN, VISIBLE } from '../numbers';
import { allSheets, sheetNamed } from '../sheets';
import type { EtBook, EtProgram, EtSheet } from '../types';
import { arrange, freezePanes, setUpPrinting } from './layout';
import { paintCells } from './styles';

interface Place {
  readonly program: EtProgram;
  readonly book: EtBook;
  readonly own: OwnEvents;
}

export function writeOwnSheet(spec: SheetSpec, { program, book, own }: Place): void {
  const { name } = spec;
  if (!isSheetName(name)) throw new HostProblem(sheetMessage('badSheetName', { sheet: name }));
  if (book.ProtectStructure) throw new HostProblem(etMessage('structureProtected', { sheet: name }));
  const front = book.ActiveSheet as EtSheet;
  const old = sheetNamed(book, name);
  const wasFront = old !== undefined && front.Name === name;
  const sheet = addSheet(book, own);
  try {
    sheet.Name = SCAFFOLD;
    fill(sheet, spec, own);
    // Panes and print are comforts: a sheet without them is still a good sheet.
    const { freeze, print } = spec;
    if (freeze) attempted(() => freezePanes(program, sheet, freeze));
    if (print) attempted(() => setUpPrinting(sheet, print));
    if (old) attempted(() => sheet.Move(old));
  } catch (error) {
    remove(program, sheet, own);
    throw error;
  }
  try {
    if (old) remove(program, old, own);
    sheet.Name = name;
  } catch (error) {
    if (!isInPlace(sheet, name, { program, book, own })) throw error;
  }
  finish(sheet, spec);
  attempted(() => (wasFront ? sheet : front).Activate());
}

/** After a failure: the old sheet is gone and the new one takes its name, or it still stands and the new one goes. */
function isInPlace(sheet: EtSheet, name: string, { program, book, own }: Place): boolean {
  if (sheet.Name === name) return true;
  const isOldThere = sheetNamed(book, name) !== undefined;
  if (isOldThere) remove(program, sheet, own);
  else sheet.Name = name;
  return !isOldThere;
}

/** At the end, where WPS minds where it is told to put it. */
function addSheet(book: EtBook, own: OwnEvents): EtSheet {
  const last = allSheets(book).at(-1);
  own.expect();
  return book.Worksheets.Add(undefined, last) as EtSheet;
}

function fill(sheet: EtSheet, spec: SheetSpec, own: OwnEvents): void {
  const formats = spec.cells.map(({ at, style }) => ({
    at,
    ...(style?.numberFormat === undefined ? {} : { style: { numberFormat: style.numberFormat } }),
  }));
  for (const { address, style } of styleGroups(formats, LONGEST_LIST))
    sheet.Range(address).NumberFormat = style.numberFormat;
  const contents = contentsOf(spec.cells);
  if (contents) {
    const values = contents.formulas.map((row) => row.map((content) => (isFormula(content) ? '' : content)));
    own.expect();
    sheet.Range(areaAddress(contents.area)).Value2 = values;
  }
  for (const { at, content } of spec.cells) {
    if (!content || !('formula' in content)) continue;
    own.expect();
    sheet.Range(addressOf(at)).Formula = `=${content.formula}`;
  }
  for (const cell of spec.cells) if (cell.link) link(sheet, cell, cell.link);
  paintCells(sheet, spec.cells);
  arrange(sheet, spec);
}

const isFormula = (content: unknown): boolean => typeof content === 'string' && content.startsWith('=');

/** Before the styles: a linked cell is given the looks of a link. */
function link(sheet: EtSheet, { at, content }: CellSpec, to: NonNullable<CellSpec['link']>): void {
  const place = `'${to.sheet.replace(/'/g, "''")}'!${addressOf(to.at)}`;
  const text = content && 'text' in content ? content.text : undefined;
  sheet.Hyperlinks.Add(sheet.Range(addressOf(at)), '', place, undefined, text);
}

function finish(sheet: EtSheet, spec: SheetSpec): void {
  if (spec.visibility === 'hidden') sheet.Visible = HIDDEN;
  if (spec.visibility === 'veryHidden') sheet.Visible = VERY_HIDDEN;
  if (spec.protected) sheet.Protect();
}

/** Without being asked; a very hidden sheet can’t be deleted. */
function remove(program: EtProgram, sheet: EtSheet, own: OwnEvents): void {
  const { DisplayAlerts: was } = program;
  own.expect();
  program.DisplayAlerts = false;
  try {
    if (sheet.Visible === VERY_HIDDEN) sheet.Visible = VISIBLE;
    sheet.Delete();
  } finally {
    if (!attempted(() => (program.DisplayAlerts = was))) program.DisplayAlerts = was;
  }
}
