/** Looks at the cells that edits are meant for, many at once: what they hold and what stands against writing. */
import { addressOf, areaAddress, type Area } from '../../../../core/grid';
import type { CellEdit } from '../../../host';
import { NOWHERE, cellsIn } from '../../../sheet-common';
import type { CellWrite, SeenCell, StoredCell } from '../../../sheet-common';
import { rowsOfAnswer } from '../read/matrix';
import { areaIn } from '../read/merged';
import { BLANK_CONTENTS, contentsIn, type Contents } from '../read/raw';
import type { SheetsByName } from '../sheets';
import type { EtSheet } from '../types';

/** Cells read with those that are wanted: a few more cost less than asking twice. */
const CELLS_AT_ONCE = 5_000;

interface Wanted {
  readonly edit: CellEdit;
  readonly index: number;
}

/** In the order of the edits. */
export function seeCells(sheets: SheetsByName, edits: readonly CellEdit[]): SeenCell[] {
  const seen = edits.map(() => NOWHERE);
  for (const { sheet, wanted } of bySheet(sheets, edits)) {
    const isProtected = sheet.ProtectContents;
    const merges = mergesOver(sheet, wanted);
    const formats = formatsOf(sheet, wanted);
    for (const [{ edit, index }, contents] of contentsOfCells(sheet, wanted)) {
      const isNumber = typeof contents.value === 'number';
      const text = isNumber && edit.before !== undefined ? shown(sheet, edit) : '';
      const raw = { ...contents, text, format: formats.get(index) ?? 'General' };
      seen[index] = { hasSheet: true, isProtected, merge: merges.get(index), raw };
    }
  }
  return seen;
}

/** What cells hold once they were written. Only a formula or a text changes a number format that was not given. */
export function readBack(sheets: SheetsByName, writes: readonly CellWrite[]): StoredCell[] {
  const held = writes.map(({ before }) => before);
  const edits = writes.map(({ edit }) => edit);
  for (const { sheet, wanted } of bySheet(sheets, edits)) {
    const unsure = wanted.filter(({ index }) => typeof writes[index]?.content === 'string');
    const formats = formatsOf(sheet, unsure);
    for (const [{ index }, contents] of contentsOfCells(sheet, wanted)) {
      const write = writes[index];
      const numberFormat = formats.get(index) ?? write?.numberFormat ?? write?.before.numberFormat;
      held[index] = { ...contents, numberFormat: numberFormat ?? 'General' };
    }
  }
  return held;
}

function bySheet(
  sheets: SheetsByName,
  edits: readonly CellEdit[],
): { readonly sheet: EtSheet; readonly wanted: readonly Wanted[] }[] {
  const all = edits.map((edit, index): Wanted => ({ edit, index }));
  return [...new Set(edits.map(({ sheet }) => sheet))].flatMap((name) => {
    const sheet = sheets.get(name);
    return sheet ? [{ sheet, wanted: inOrder(all.filter(({ edit }) => edit.sheet === name)) }] : [];
  });
}

const inOrder = (wanted: readonly Wanted[]): Wanted[] =>
  [...wanted].sort(
    (one, other) => one.edit.at.row - other.edit.at.row || one.edit.at.column - other.edit.at.column,
  );

function contentsOfCells(sheet: EtSheet, wanted: readonly Wanted[]): [Wanted, Contents][] {
  const area = around(wanted);
  const halves = area && cellsIn(area) > CELLS_AT_ONCE ? halved(wanted) : undefined;
  if (halves) return halves.flatMap((half) => contentsOfCells(sheet, half));
  if (!area) return [];
  const range = sheet.Range(areaAddress(area));
  const values = rowsOfAnswer(range.Value2, area);
  const formulas = rowsOfAnswer(range.Formula, area);
  return wanted.map((one) => {
    const { at } = one.edit;
    const [row, column] = [at.row - area.top, at.column - area.left];
    const value = values[row]?.[column];
    return [
      one,
      value === null ? blankOr(formulas[row]?.[column]) : contentsIn(value, formulas[row]?.[column]),
    ];
  });
}

/** A formula without a result. */
const blankOr = (formula: unknown): Contents =>
  typeof formula === 'string' && formula.startsWith('=') ? { value: '', formula } : BLANK_CONTENTS;

function formatsOf(sheet: EtSheet, wanted: readonly Wanted[]): Map<number, string> {
  const found = new Map<number, string>();
  askByHalves(
    wanted,
    (area) => sheet.Range(areaAddress(area)).NumberFormat,
    (part, format) => {
      for (const { index } of part) if (typeof format === 'string') found.set(index, format);
    },
  );
  return found;
}

function mergesOver(sheet: EtSheet, wanted: readonly Wanted[]): Map<number, Area> {
  const found = new Map<number, Area>();
  askByHalves(
    wanted,
    (area) => sheet.Range(areaAddress(area)).MergeCells,
    (part, isMerged) => {
      if (isMerged !== true) return;
      for (const { edit, index } of part) {
        const merge = areaIn(sheet.Range(addressOf(edit.at)).MergeArea.Address(false, false));
        if (merge) found.set(index, merge);
      }
    },
  );
  return found;
}

function askByHalves(
  wanted: readonly Wanted[],
  ask: (area: Area) => unknown,
  take: (part: readonly Wanted[], answer: unknown) => void,
): void {
  const area = around(wanted);
  if (!area) return;
  const answer = ask(area);
  const halves = answer === null || answer === undefined ? halved(wanted) : undefined;
  if (halves) for (const half of halves) askByHalves(half, ask, take);
  else take(wanted, answer);
}

function halved(wanted: readonly Wanted[]): readonly Wanted[][] | undefined {
  const middle = Math.ceil(wanted.length / 2);
  return wanted.length > 1 ? [wanted.slice(0, middle), wanted.slice(middle)] : undefined;
}

function around(wanted: readonly Wanted[]): Area | undefined {
  const [first, ...rest] = wanted.map(({ edit: { at } }) => at);
  return (
    first &&
    rest.reduce<Area>(
      ({ top, left, bottom, right }, { row, column }) => ({
        top: Math.min(top, row),
        left: Math.min(left, column),
        bottom: Math.max(bottom, row),
        right: Math.max(right, column),
      }),
      { top: first.row, left: first.column, bottom: first.row, right: first.column },
    )
  );
}

function shown(sheet: EtSheet, { at }: CellEdit): string {
  const { Text: text } = sheet.Range(addressOf(at));
  return typeof text === 'string' ? text : '#';
}
