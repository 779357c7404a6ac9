/** Plain text and Markdown as paragraphs, and files that are neither. */
import { render } from '../../../../src/core/messages';
import { placeInFile, readText, type PlainReading } from '../../../../src/hosts/files/text';

type Read = Extract<PlainReading, { ok: true }>;

function read(text: string): Read {
  const reading = readText(new TextEncoder().encode(text));
  if (!reading.ok) throw new Error(render(reading.problem));
  return reading;
}

it('lines are paragraphs, empty ones too', () =>
  expect(read('一、收入\n\n收入629.09万元。\n').document.paragraphs).toEqual([
    { text: '一、收入' },
    { text: '' },
    { text: '收入629.09万元。' },
  ]));

it('the marks of Markdown go, and say what stands behind them', () =>
  expect(
    read(
      '# 决算说明\n## 一、收入\n- 收入**629.09**万元，其中**财政**拨款。\n* 支出\n> 注。\n| 合计 | 629.09 |',
    ).document.paragraphs,
  ).toEqual([
    { text: '决算说明', style: 'title' },
    { text: '一、收入', style: 'heading' },
    { text: '收入629.09万元，其中财政拨款。' },
    { text: '支出' },
    { text: '注。' },
    { text: '| 合计 | 629.09 |', style: 'table' },
  ]));

it('but names left out with ** stay in plain text', () =>
  expect(read('张**和李**到会。').document.paragraphs).toEqual([{ text: '张**和李**到会。' }]));

it('places count without the marks and lead to the file', () => {
  const file = '# 题\n- 收入**629.09**万元，\n  支出**419.69**万元。';
  const { document, lines } = read(file);
  const text = document.paragraphs[1]!.text;
  expect(text).toBe('收入629.09万元，支出419.69万元。');
  const inFile = file.split('\n');
  for (let offset = 0; offset < text.length; offset++) {
    const { line, column } = placeInFile(lines[1]!, offset);
    expect(inFile[line]![column]).toBe(text[offset]);
  }
});

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

it.each<[string, Uint8Array]>([
  ['empty', new Uint8Array(0)],
  ['empty', utf8(' \n ')],
  ['isPdf', utf8('%PDF-1.4 abc')],
  ['isHtml', utf8('<!DOCTYPE html><html></html>')],
  ['isRtf', utf8('{\\rtf1}')],
  ['isPicture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10])],
  ['unknown', Uint8Array.from([1, 2, 3, 4, 5])],
])('%s', (problem, bytes) => {
  const reading = readText(bytes);
  expect(reading.ok ? 'none' : reading.problem.id).toBe(problem);
});

it('a sign beyond the beginning that belongs in no text is told too', () => {
  const reading = readText(utf8(`${'收入。\n'.repeat(2000)}\u0001`));
  expect(reading.ok ? 'none' : reading.problem.id).toBe('unknown');
});
