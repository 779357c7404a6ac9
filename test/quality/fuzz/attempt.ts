/** One spoilt input through everything a user would do with it: read, check, fill, explain; whatever throws is a crash. */
import { parseFigure } from '../../../src/core/amount';
import { check } from '../../../src/core/check';
import type { Edit } from '../../../src/core/fill';
import { fillsOf } from '../../../src/core/fill/edits';
import { textAt, type Grid } from '../../../src/core/grid';
import { render } from '../../../src/core/messages';
import { HUNAN_2020, narrate } from '../../../src/core/narrative';
import { patchWorkbook, readWorkbook } from '../../../src/hosts/files/xlsx';
import { createRandom, type Random } from '../../bench/generate/random';
import { GRID_KINDS } from './grids';
import { PACKAGE_KINDS } from './packages';

export interface Outcome {
  readonly kind: string;
  readonly result: 'refused' | 'no tables' | 'checked';
}

const KIND_COUNT = GRID_KINDS.length + PACKAGE_KINDS.length;

const randomOf = (seed: number): Random => createRandom(seed * 15013, { decimals: 2, perWanYuan: 1 });

export const kindOf = (seed: number): string => [...GRID_KINDS, ...PACKAGE_KINDS][seed % KIND_COUNT]!.name;

function used(grids: readonly Grid[]): { readonly edits: readonly Edit[]; readonly tables: number } {
  const { set, solution, findings } = check(grids);
  for (const { lines } of findings)
    for (const line of lines) for (const locale of ['zh-CN', 'en-US'] as const) render(line, locale);
  narrate(HUNAN_2020, set);
  fillsOf(solution, { formulas: true });
  const { edits } = fillsOf(solution);
  for (const { sheet, at, before } of edits)
    assertBlank(grids, sheet, textAt(named(grids, sheet), at.row, at.column), before);
  return { edits, tables: set.tables.length };
}

function named(grids: readonly Grid[], sheet: string): Grid {
  const grid = grids.find(({ name }) => name === sheet);
  if (!grid) throw new Error(`an edit on a sheet that is not there: ${sheet}`);
  return grid;
}

const isBlank = (text: string): boolean => parseFigure(text).kind === 'blank';

function assertBlank(grids: readonly Grid[], sheet: string, text: string, before: string): void {
  const isUnique = grids.filter(({ name }) => name === sheet).length === 1;
  if (isUnique && (!isBlank(text) || !isBlank(before)))
    throw new Error(`a filled cell was not blank: ${sheet} ${JSON.stringify(text)}`);
}

async function usedFile(bytes: Uint8Array): Promise<Outcome['result']> {
  const read = await readWorkbook(bytes);
  if (!read.ok) {
    render(read.problem, 'zh-CN');
    return 'refused';
  }
  const { edits, tables } = used(read.grids);
  const patched = patchWorkbook(
    bytes,
    edits.map(({ sheet, at, value }) => ({ sheet, at, value })),
  );
  if (patched.ok && patched.applied.length > 0) {
    const again = await readWorkbook(patched.bytes);
    if (!again.ok) throw new Error(`a patched workbook is not readable: ${again.problem.id}`);
  }
  return tables > 0 ? 'checked' : 'no tables';
}

export async function attempt(seed: number): Promise<Outcome> {
  const random = randomOf(seed);
  const kind = seed % KIND_COUNT;
  const grid = GRID_KINDS[kind];
  if (grid) {
    const { tables } = used(grid.make(random));
    return { kind: grid.name, result: tables > 0 ? 'checked' : 'no tables' };
  }
  const file = PACKAGE_KINDS[kind - GRID_KINDS.length]!;
  return { kind: file.name, result: await usedFile(file.make(random)) };
}
