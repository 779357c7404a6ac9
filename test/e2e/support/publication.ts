/** The demonstration workbook and its explanation as an office publishes them: one Word document, one PDF. */
import type { Browser } from 'playwright-core';
import { cellAt, type Grid } from '../../../src/core/grid';
import { DEMO_DEPARTMENT, DEMO_YEAR, demoDocument, demoGrids, demoText } from '../../support/demo-document';

export const publishedWord = demoDocument;

/** Printed by the browser, a table a page, as from an office suite: ruled cells, letters that say what they are. */
export async function publishedPdf(browser: Browser): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(htmlOf(await demoGrids(), demoText()));
  const bytes = await page.pdf({
    format: 'A4',
    margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' },
  });
  await page.close();
  return new Uint8Array(bytes);
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const plain = (text: string): string => text.replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign);

const STYLE = `
body { font: 10.5pt/1.6 'Noto Sans CJK SC', sans-serif; }
h1 { text-align: center; font-size: 20pt; margin-top: 30%; }
.table { break-before: page; font-size: 7.5pt; line-height: 1.3; }
.text { break-before: page; }
table { border-collapse: collapse; width: 100%; }
p.title { text-align: center; font-size: 12pt; }
p.right { text-align: right; }
p.apart { display: flex; justify-content: space-between; }
td { border: 0.75pt solid #000; padding: 1pt 3pt; }
.figure { text-align: right; }
`;

const htmlOf = (
  grids: readonly Grid[],
  text: string,
): string => `<!doctype html><html lang="zh-CN"><style>${STYLE}</style>
<h1>${DEMO_DEPARTMENT}${DEMO_YEAR}年度部门决算</h1>
${grids.map((grid) => `<div class="table">${tableOf(grid)}</div>`).join('\n')}
<div class="text">${text
  .split('\n')
  .map((line) => `<p>${plain(line)}</p>`)
  .join('\n')}</div></html>`;

/** Lines above the head, such as the title and 单位, stand above the table; those below it are notes. */
function tableOf(grid: Grid): string {
  const width = Math.max(...grid.cells.map((row) => row?.length ?? 0));
  const counts = grid.cells.map((row) => row?.filter((cell) => (cell?.text ?? '').trim() !== '').length ?? 0);
  const head = counts.findIndex((count, row) => count >= 2 && !/单位[：:]/.test(textsOf(grid, row).join('')));
  const last = counts.reduce((found, count, row) => (count >= 2 ? row : found), head);
  const line = (row: number): string => {
    const texts = textsOf(grid, row);
    const looks =
      texts.length > 1 ? 'apart' : /^公开/.test(texts[0] ?? '') ? 'right' : row < head ? 'title' : 'note';
    return texts.length === 0
      ? ''
      : `<p class="${looks}">${texts.map((text) => `<span>${plain(text)}</span>`).join('')}</p>`;
  };
  const rows = Array.from({ length: last - head + 1 }, (_, index) => rowOf(grid, head + index, width)).join(
    '',
  );
  const above = Array.from({ length: head }, (_, row) => line(row)).join('');
  const below = Array.from({ length: grid.cells.length - last - 1 }, (_, index) =>
    line(last + 1 + index),
  ).join('');
  return `${above}<table>${rows}</table>${below}`;
}

const textsOf = (grid: Grid, row: number): readonly string[] =>
  (grid.cells[row] ?? []).map((cell) => cell?.text.trim() ?? '').filter((text) => text !== '');

function rowOf(grid: Grid, row: number, width: number): string {
  const cells: string[] = [];
  for (let column = 0; column < width; column += 1) {
    const merge = grid.merges.find(
      ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
    );
    if (merge && (merge.top !== row || merge.left !== column)) continue;
    const cell = cellAt(grid, { row, column });
    const spans = merge
      ? ` colspan="${merge.right - merge.left + 1}" rowspan="${merge.bottom - merge.top + 1}"`
      : '';
    const looks = cell?.kind === 'number' ? ' class="figure"' : '';
    cells.push(`<td${spans}${looks}>${plain(cell?.text ?? '')}</td>`);
  }
  return `<tr>${cells.join('')}</tr>`;
}
