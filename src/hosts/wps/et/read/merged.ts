/** Merged areas of a sheet, found by halving. */
import { addressOf, areaAddress, parseAddress, type Area, type Position } from '../../../../core/grid';
import type { EtSheet } from '../types';
import type { Asking } from './asking';
import { halvesOfArea } from './uniform';

export function mergesIn(sheet: EtSheet, area: Area, asking: Asking): Area[] {
  const found = new FoundMerges(area);
  look(area);
  return found.all;

  function look(part: Area): void {
    if (found.covers(part)) return;
    asking.spend();
    const merged = sheet.Range(areaAddress(part)).MergeCells;
    if (merged === false) return;
    if (merged === true) add({ row: part.top, column: part.left });
    halvesOfArea(part)?.forEach(look);
  }

  function add(at: Position): void {
    if (found.has(at)) return;
    const merge = areaIn(sheet.Range(addressOf(at)).MergeArea.Address(false, false));
    if (merge) found.add(merge);
  }
}

class FoundMerges {
  readonly all: Area[] = [];
  private readonly byCell = new Map<string, Area>();

  constructor(private readonly within: Area) {}

  has(at: Position): boolean {
    return this.byCell.has(addressOf(at));
  }

  /** Whether one merge lies over all of it. */
  covers({ top, left, bottom, right }: Area): boolean {
    const merge = this.byCell.get(addressOf({ row: top, column: left }));
    return merge !== undefined && merge === this.byCell.get(addressOf({ row: bottom, column: right }));
  }

  add(merge: Area): void {
    this.all.push(merge);
    const { top, left, bottom, right } = this.within;
    for (let row = Math.max(merge.top, top); row <= Math.min(merge.bottom, bottom); row++)
      for (let column = Math.max(merge.left, left); column <= Math.min(merge.right, right); column++)
        this.byCell.set(addressOf({ row, column }), merge);
  }
}

/** `B2:C5` or `B2`. */
export function areaIn(address: string): Area | undefined {
  const [first = '', last = first] = address.split(':');
  const from = parseAddress(first);
  const to = parseAddress(last);
  return from && to && { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
