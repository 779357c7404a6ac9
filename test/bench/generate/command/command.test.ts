/** `npm run generate`: what it writes, what it says of bad options. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { HUNAN_2020, parseSupplement } from '../../../../src/core/narrative';
import { fewOr } from '../../../support/proof';
import { LAYOUT_NAMES } from '..';
import { runGenerate } from './run';

const folder = mkdtempSync(join(tmpdir(), 'juesuan-generate-'));
afterAll(() => rmSync(folder, { recursive: true }));

function ran(...argv: readonly string[]): { code: number; out: string; error: string } {
  const told = { out: '', error: '' };
  const code = runGenerate(
    argv,
    { write: (text) => (told.out += text) },
    { write: (text) => (told.error += text) },
  );
  return { code, ...told };
}

interface Line {
  readonly file: string;
  readonly seed: number;
  readonly layout: string;
  readonly errors: readonly {
    readonly kind: string;
    readonly invisible: boolean;
    readonly cells: readonly { sheet: string; address: string; before: string; after: string }[];
  }[];
}

const truthIn = (out: string): Line[] =>
  readFileSync(join(out, 'truth.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

/** More than there are layouts, in the whole proof. */
const SETS = fewOr(4, 20);

it('writes sets of all layouts in turn, the same bytes for the same seed', () => {
  const outs = ['a', 'b'].map((name) => join(folder, name));
  for (const out of outs) {
    const { code, error } = ran('--sets', String(SETS), '--seed', '9', '--errors', '1', '--out', out);
    expect({ code, error }).toEqual({ code: 0, error: '' });
  }
  const [first = '', second = ''] = outs;
  const files = readdirSync(first);
  expect(files).toHaveLength(SETS + 1);
  expect(new Set(truthIn(first).map(({ layout }) => layout)).size).toBe(Math.min(SETS, LAYOUT_NAMES.length));
  for (const file of files)
    expect(readFileSync(join(first, file)).equals(readFileSync(join(second, file)))).toBe(true);
});

it('writes each error where the truth says', () => {
  const out = join(folder, 'errors');
  expect(
    ran('--sets', '4', '--errors', '3', '--kind', 'digit', '--layout', 'hunan-2022', '--out', out).code,
  ).toBe(0);
  for (const { file, errors } of truthIn(out)) {
    expect(errors).toHaveLength(3);
    const book = read(readFileSync(join(out, file)), { type: 'buffer' });
    for (const { kind, cells } of errors) {
      expect(kind).toBe('digit');
      for (const { sheet, address, before, after } of cells) {
        const cell = book.Sheets[sheet]?.[address] as { t: string; v: number } | undefined;
        expect([cell?.t, cell?.v]).toEqual(['n', Number(after)]);
        expect(Number(before.replace(/,/g, ''))).not.toBe(Number(after));
      }
    }
  }
});

it('writes a supplement beside each workbook, which answers all that the form asks', () => {
  const out = join(folder, 'supplements');
  const { code, error } = ran('--sets', '3', '--supplement', 'hunan-2020', '--out', out);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  const files = readdirSync(out).filter((file) => file.endsWith('-补充资料.json'));
  expect(files).toHaveLength(3);
  for (const file of files) {
    const reading = parseSupplement(readFileSync(join(out, file), 'utf8'), HUNAN_2020);
    expect(reading.ok && reading.supplement.entries.size).toBeGreaterThan(30);
  }
});

it.each<[string, readonly string[], string]>([
  ['no folder', [], '请用 --out 指定输出文件夹'],
  ['an unknown option', ['--foo', '1', '--out', 'x'], '选项 --foo 不对'],
  ['a word for a number', ['--sets', 'three', '--out', 'x'], '--sets 应为 1 到 10000 的整数，现为“three”'],
  ['no sets', ['--sets', '0', '--out', 'x'], '--sets 应为 1 到 10000 的整数'],
  ['an unknown layout', ['--layout', 'x', '--out', 'x'], '--layout 没有“x”这一项，可选：hunan-2020'],
  ['an unknown kind', ['--errors', '1', '--kind', 'x', '--out', 'x'], '--kind 没有“x”这一项'],
  ['a kind without errors', ['--kind', 'digit', '--out', 'x'], '--kind 只在 --errors 大于 0 时有用'],
  ['an unknown form', ['--supplement', 'x', '--out', 'x'], '--supplement 没有“x”这一项，可选：'],
  ['an unknown unit', ['--unit', '角', '--out', 'x'], '--unit 没有“角”这一项，可选：元、万元'],
  ['an unknown rounding', ['--rounding', 'up', '--out', 'x'], '--rounding 没有“up”这一项'],
])('ends with 2 for %s', (_, argv, words) => {
  const { code, out, error } = ran(...argv);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toContain(words);
});
