/** Other programs on the same sums, where they are installed: LibreOffice recalculating formulas, a script with openpyxl adding up codes. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/core/check';
import { planOf } from '../../src/core/fill';
import { patchWorkbook, type CellEdit } from '../../src/hosts/files/xlsx';
import { heading, line, median, ms } from './clock';
import { generateSet, toWorkbook } from './generate';
import { CLI, hasCli } from './places';
import { gridsOf } from './steps';

const ROUNDS = 5;

interface Place {
  readonly sheet: string;
  readonly at: { readonly row: number; readonly column: number };
}

function edited(bytes: Uint8Array, edits: readonly CellEdit[]): Uint8Array {
  const patched = patchWorkbook(bytes, edits);
  if (!patched.ok || patched.refused.length > 0)
    throw new Error('the benchmark workbook could not be edited');
  return patched.bytes;
}

/** The set with a formula in every cell that is a sum of others. */
async function withFormulas(
  bytes: Uint8Array,
): Promise<{ readonly bytes: Uint8Array; readonly formulas: number }> {
  const { binding } = check(await gridsOf(bytes));
  const sums = new Map<string, Place>();
  for (const { identity, left } of binding.equations) {
    const figure = identity.defines && left.kind === 'term' ? left.term.figure : undefined;
    if (figure?.state === 'amount') sums.set(`${figure.sheet}!${figure.at.row}:${figure.at.column}`, figure);
  }
  const blank = edited(
    bytes,
    [...sums.values()].map(({ sheet, at }) => ({ sheet, at })),
  );
  const { edits } = planOf(check(await gridsOf(blank)), { formulas: true });
  const formulas = edits.filter(({ formula }) => formula !== undefined);
  const cells = edits.map(({ sheet, at, value, formula }) => ({
    sheet,
    at,
    value,
    ...(formula === undefined ? {} : { formula }),
  }));
  return { bytes: edited(blank, cells), formulas: formulas.length };
}

/** Reads every sheet, finds codes, and holds each code's amounts against the sum of the codes right below it. */
const SCRIPT = `
import sys
from decimal import Decimal
from openpyxl import load_workbook
compared = differ = 0
for sheet in load_workbook(sys.argv[1], data_only=True).worksheets:
    rows = {}
    for cells in sheet.iter_rows(values_only=True):
        code = str(cells[0] or '').strip()
        if code.isdigit() and len(code) in (3, 5, 7):
            rows[code] = [Decimal(str(v)) if isinstance(v, (int, float)) else Decimal(0) for v in cells[1:]]
    for code, values in rows.items():
        parts = [rows[c] for c in rows if len(c) == len(code) + 2 and c.startswith(code)]
        if parts:
            for place, value in enumerate(values):
                compared += 1
                differ += abs(value - sum(p[place] for p in parts)) > Decimal('0.005') * (1 + len(parts))
print(compared, differ)
`;

function timeOf(command: string, argv: readonly string[]): number | undefined {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.hrtime.bigint();
    const { status } = spawnSync(command, argv, { stdio: 'ignore' });
    if (status === null || status > 1) return undefined;
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return median(times);
}

const tell = (step: string, time: number | undefined): void =>
  line(step, time === undefined ? 'not installed, skipped' : ms(time));

export async function peers(folder: string): Promise<void> {
  const plain = join(folder, 'plain.xlsx');
  const summed = join(folder, 'summed.xlsx');
  writeFileSync(plain, toWorkbook(generateSet(7, { size: 14 })));
  const { bytes, formulas } = await withFormulas(new Uint8Array(readFileSync(plain)));
  writeFileSync(summed, bytes);
  heading(`peers on one standard set, whole processes, median of ${ROUNDS}`);
  if (hasCli()) tell('juesuan check, all identities', timeOf(process.execPath, [CLI, 'check', plain]));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  tell(
    `LibreOffice, recalculating ${formulas} formulas`,
    timeOf('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      join(folder, 'out'),
      summed,
    ]),
  );
  tell('openpyxl script, codes against codes below', timeOf('python3', ['-c', SCRIPT, plain]));
}
