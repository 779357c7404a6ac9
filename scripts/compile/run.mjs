/** After webpack: each command of a built folder (dist/cli) once on the sample, so that what V8 compiled of the parts it takes lies beside them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const CLI = process.argv[2] ?? join(ROOT, 'dist', 'cli');
const RECORD = join(CLI, 'record.js');
const sample = (name) => join(ROOT, 'assets', 'samples', name);

/** 0 to 2: the command has run, whatever it found. */
const RAN = 2;

rmSync(join(CLI, 'compiled'), { recursive: true, force: true });
const out = mkdtempSync(join(tmpdir(), 'juesuan-'));
const BOOK = sample('渌口2020部门决算.xlsx');
// What is taken most often first: what several commands share is kept as the first of them used it.
for (const [name, ...rest] of [
  ['check', BOOK],
  ['fill', sample('演示-待校验.xlsx'), '-o', join(out, '补填.xlsx')],
  ['explain', BOOK, '-o', join(out, '说明.docx')],
  ['proofread', sample('演示-待核对说明.txt'), BOOK],
  ['review', sample('演示-待审决算公开.pdf')],
  ['check', BOOK, '--format', 'html', '-o', join(out, '体检.html')],
]) {
  const { status, stderr } = spawnSync(process.execPath, [RECORD, name, ...rest], { encoding: 'utf8' });
  if (status === null || status > RAN) throw new Error(`${name} ended with ${status}: ${stderr}`);
}
rmSync(out, { recursive: true });
rmSync(RECORD);
