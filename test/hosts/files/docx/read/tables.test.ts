/** Tables of a Word document: which cells there are, and what each covers. */
import type { TableBlock } from '../../../../../src/core/document';
import { readDocx } from '../../../../../src/hosts/files/docx';
import { handDocx, p, r } from './support';

const said = (text: string): string => p(r(text));
const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${said(text)}</w:tc>`;
const row = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

async function tablesOf(body: string): Promise<readonly TableBlock[]> {
  const reading = await readDocx(handDocx(body));
  if (!reading.ok) throw new Error('not read');
  return reading.tables;
}

/** `text@column+columns×rows`. */
const shown = ({ rows }: TableBlock): string[][] =>
  rows.map(({ cells }) =>
    cells.map(({ text, column, columns, rows: height }) => `${text}@${column}+${columns}×${height}`),
  );

const shownIn = async (body: string): Promise<string[][][]> => (await tablesOf(body)).map(shown);

const SPAN = '<w:gridSpan w:val="2"/>';
const BEGINS = '<w:vMerge w:val="restart"/>';
const GOES_ON = '<w:vMerge/>';

describe('a table around others', () => {
  const inner = (text: string): string => said(text) + table(row(cell('项目') + cell('金额')));
  const around = (...cells: readonly string[]): string =>
    `<w:tbl><w:tblPr/><w:tr>${cells.map((one) => `<w:tc><w:tcPr/>${one}</w:tc>`).join('')}</w:tr></w:tbl>`;
  const stylesOf = async (body: string): Promise<string[]> => {
    const reading = await readDocx(handDocx(body));
    return reading.ok ? reading.document.paragraphs.map(({ text, style }) => `${style ?? ''}:${text}`) : [];
  };

  it('side by side is none itself, and what stands beside them is text', async () => {
    const body = around(inner('表一'), inner('表二'), said(''));
    expect(await shownIn(body)).toEqual([[['项目@0+1×1', '金额@1+1×1']], [['项目@0+1×1', '金额@1+1×1']]]);
    expect(await stylesOf(body)).toEqual([
      ':表一',
      'table:项目',
      'table:金额',
      ':表二',
      'table:项目',
      'table:金额',
      ':',
    ]);
  });
  it('is one where a cell of its own says something', async () => {
    const body = around(inner('表一'), said('说明'));
    expect((await tablesOf(body)).length).toBe(2);
    expect(await stylesOf(body)).toEqual(['table:表一', 'table:项目', 'table:金额', 'table:说明']);
  });
});

describe('cells', () => {
  it('cover columns', async () => {
    const body = table(row(cell('收入', SPAN) + cell('支出')), row(cell('a') + cell('b') + cell('c')));
    expect(await shownIn(body)).toEqual([
      [
        ['收入@0+2×1', '支出@2+1×1'],
        ['a@0+1×1', 'b@1+1×1', 'c@2+1×1'],
      ],
    ]);
  });
  it('cover columns as older files write it', async () => {
    const body = table(
      row(cell('收入', '<w:hMerge w:val="restart"/>') + cell('', '<w:hMerge/>') + cell('支出')),
    );
    expect(await shownIn(body)).toEqual([[['收入@0+2×1', '支出@2+1×1']]]);
  });
  it('cover rows', async () => {
    const body = table(
      row(cell('项目', BEGINS) + cell('x')),
      row(cell('', GOES_ON) + cell('y')),
      row(cell('', GOES_ON) + cell('z')),
      row(cell('合计') + cell('w')),
    );
    expect(await shownIn(body)).toEqual([
      [['项目@0+1×3', 'x@1+1×1'], ['y@1+1×1'], ['z@1+1×1'], ['合计@0+1×1', 'w@1+1×1']],
    ]);
  });
  it('cover rows and columns', async () => {
    const body = table(
      row(cell('项目', SPAN + BEGINS) + cell('x')),
      row(cell('', SPAN + GOES_ON) + cell('y')),
      row(cell('a') + cell('b') + cell('c')),
    );
    expect(await shownIn(body)).toEqual([
      [['项目@0+2×2', 'x@2+1×1'], ['y@2+1×1'], ['a@0+1×1', 'b@1+1×1', 'c@2+1×1']],
    ]);
  });
  it('that go on with nothing stand alone', async () => {
    const body = table(row(cell('a', GOES_ON) + cell('b')), row(cell('c') + cell('d')));
    expect((await shownIn(body))[0]?.[0]).toEqual(['a@0+1×1', 'b@1+1×1']);
  });
  it('begin where columns before them are left out', async () => {
    const body = table(row(cell('a') + cell('b')), row(cell('c'), '<w:gridBefore w:val="1"/>'));
    expect((await shownIn(body))[0]?.[1]).toEqual(['c@1+1×1']);
  });
  it('hold all their paragraphs, one a line', async () => {
    const body = table(row(`<w:tc>${said('12.50')}${said('')}${said('30')}</w:tc>${cell('b')}`));
    expect((await shownIn(body))[0]?.[0]).toEqual(['12.50\n30@0+1×1', 'b@1+1×1']);
  });
});

describe('tables', () => {
  it('say which rows are repeated on every page', async () => {
    const body = table(row(cell('a') + cell('b'), '<w:tblHeader/>'), row(cell('c') + cell('d')));
    expect((await tablesOf(body))[0]?.rows.map(({ isHead }) => isHead)).toEqual([true, false]);
  });
  it('of one cell are frames around text', async () =>
    expect(await tablesOf(table(row(cell('a'))))).toEqual([]));
  it('in a frame are tables', async () => {
    const inner = table(row(cell('a') + cell('b')));
    const body = `<w:tbl><w:tr><w:tc>${inner}${said('')}</w:tc></w:tr></w:tbl>`;
    expect(await shownIn(body)).toEqual([[['a@0+1×1', 'b@1+1×1']]]);
  });
  it('lose rows that were deleted', async () => {
    const body = table(row(cell('a') + cell('b')), row(cell('c') + cell('d'), '<w:del w:id="1"/>'));
    expect((await shownIn(body))[0]?.[1]).toEqual([]);
  });
  it('stand behind the paragraphs before them', async () => {
    const body =
      said('表') + table(row(cell('a') + cell('b'))) + said('注') + table(row(cell('c') + cell('d')));
    expect((await tablesOf(body)).map(({ before }) => before)).toEqual([1, 4]);
  });
});
