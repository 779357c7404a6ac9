/** The guide to an office's own form: its example reads, writes what the guide shows, and fails as the guide says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentText, narrate, readForm } from '../../src/core/narrative';
import { render } from '../../src/core/messages';
import { recognise } from '../../src/core/recognise';
import { caseGrids } from '../support/case-workbook';

const GUIDE = readFileSync(join(__dirname, '../../docs/guide/own-form.zh-CN.md'), 'utf8');

const blocks = (language: string): string[] =>
  [...GUIDE.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text);

const [example = ''] = blocks('json');
const [written = '', told = ''] = blocks('text');

test('the example writes the text that the guide shows', () => {
  const reading = readForm(example);
  if (!reading.ok) throw new Error(reading.problems.map((problem) => render(problem)).join('\n'));
  const document = narrate(reading.form, recognise(caseGrids('lukou-2020')), undefined, { year: 2020 });
  expect(`${documentText(document)}\n`).toBe(written);
});

test('the slip is told as the guide says', () => {
  const reading = readForm(example.replace('收入总计', '收人总计'));
  expect(reading.ok ? [] : reading.problems.map((problem) => `${render(problem)}\n`)).toEqual([told]);
});

test('every key that the guide explains is one of the file', () => {
  const keys = [...GUIDE.matchAll(/^\| `([a-z]+)` +\|/gm)].map(([, key = '']) => key);
  expect(keys.length).toBeGreaterThan(7);
  for (const key of keys) expect(example).toContain(`"${key}":`);
});
