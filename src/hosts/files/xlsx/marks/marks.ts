/** Marks in a saved .xlsx: the very conditional formats that the add-in lays over the cells in Excel, so that either takes away what the other laid. The user's own formatting is never touched. */
import { addressOf } from '../../../../core/grid';
import type { CellMark } from '../../../host';
import { MARK_LEVELS } from '../../../host';
import { changePackage } from '../package/change';
import type { ChangedPackage, PackageDraft } from '../package/change';
import { findMain, isZip, withParts } from '../package/open';
import type { Parts } from '../package/open';
import { readRelationships, readSheets, relationshipsPart } from '../package/workbook';
import type { SheetPart } from '../package/workbook';
import { openStyles } from '../package/styles-part';
import { lookXml } from './look';
import { marksInSheet, withMarksIn, withoutMarks } from './rules';
import type { MarkedCells } from './rules';

/** The marks a file brings along; none where it can't be read. */
export function marksInFile(bytes: Uint8Array): CellMark[] {
  if (!isZip(bytes)) return [];
  const found = withParts(bytes, (parts): { readonly marks: CellMark[] } => {
    const main = findMain(parts);
    if (typeof main === 'string' || !hasLooks(parts, main.name)) return { marks: [] };
    const sheets = worksheetsOf((part) => parts.textOf(part) ?? '', main.name, parts);
    return {
      marks: sheets.flatMap(({ name, part }) =>
        marksInSheet(parts.textOf(part) ?? '').flatMap(({ level, cells }) =>
          cells.map((at) => ({ sheet: name, at, level })),
        ),
      ),
    };
  });
  return 'marks' in found ? found.marks : [];
}

/** A workbook without any style to be laid over cells has no marks: its sheets need not be unpacked. */
function hasLooks(parts: Parts, main: string): boolean {
  const relations = readRelationships(parts.textOf(relationshipsPart(main)) ?? '', main);
  const styles = relations.find(({ type }) => type === 'styles')?.target ?? '';
  return /<(?:[^\s/>:]+:)?dxf[\s/>]/.test(parts.textOf(styles) ?? '');
}

/** The workbook with these marks in place of those it had. Where it has them already, the bytes are those given. */
export function withMarks(bytes: Uint8Array, marks: readonly CellMark[]): ChangedPackage {
  return changePackage(bytes, (draft) => {
    const sheets = worksheetsOf((part) => draft.textOf(part), draft.main.name, draft.parts);
    for (const sheet of sheets) {
      const text = draft.textOf(sheet.part);
      const wanted = byLevel(marks.filter((mark) => mark.sheet === sheet.name));
      if (isSame(wanted, marksInSheet(text))) continue;
      const bare = withoutMarks(text);
      draft.put(sheet.part, wanted.length === 0 ? bare : markedText(draft, bare, wanted));
    }
  });
}

function markedText(draft: PackageDraft, text: string, wanted: readonly MarkedCells[]): string {
  const styles = openStyles(draft);
  const looks = styles.lists.list('dxfs');
  const marked = withMarksIn(text, wanted, (level) => looks.indexOf(lookXml(level)));
  draft.put(styles.part, styles.lists.toString());
  return marked;
}

const worksheetsOf = (textOf: (part: string) => string, main: string, parts: Parts): SheetPart[] =>
  readSheets(textOf(main), readRelationships(textOf(relationshipsPart(main)), main)).filter(
    ({ type, part }) => type === 'worksheet' && parts.has(part),
  );

function byLevel(marks: readonly CellMark[]): MarkedCells[] {
  return MARK_LEVELS.map((level) => ({
    level,
    cells: marks
      .filter((mark) => mark.level === level)
      .map(({ at }) => at)
      .sort((a, b) => a.row - b.row || a.column - b.column),
  })).filter(({ cells }) => cells.length > 0);
}

const isSame = (wanted: readonly MarkedCells[], found: readonly MarkedCells[]): boolean =>
  namesOf(wanted) === namesOf(found);

const namesOf = (marks: readonly MarkedCells[]): string =>
  marks
    .flatMap(({ level, cells }) => cells.map((at) => `${level} ${addressOf(at)}`))
    .sort()
    .join('\n');
