/** A publication as a page of HTML for a browser to print. */
import type { LaidTable } from '../laid';
import type { Part, Publication } from '../publication';
import { escaped } from './escaped';
import { paperFor, sheetHtml } from './sheet';
import type { HtmlStyle } from './styles';

const FONTS = "'Noto Serif CJK SC', 'SimSun', serif";

const BASE = (style: HtmlStyle, running: string): string => `
@page { size: A4; margin: 72pt 62pt 62pt 62pt;
  @top-center { content: "${running}"; font: 8pt ${FONTS}; }
  @bottom-center { content: "— " counter(page) " —"; font: 9pt ${FONTS}; } }
@page cover { @top-center { content: ""; } @bottom-center { content: ""; } }
* { box-sizing: border-box; -webkit-print-color-adjust: exact; }
html, body { margin: 0; font-family: ${FONTS}; font-size: 12pt; line-height: 1.8; }
section { break-before: page; }
section.cover { page: cover; text-align: center; font-size: 24pt; padding-top: 160pt; break-before: auto; }
section.cover p { margin: 12pt 0; }
.contents p { margin: 0; display: flex; }
.contents p span.dots { flex: 1; overflow: hidden; }
h1 { font-size: 18pt; text-align: center; margin: 40pt 0 20pt; }
h2 { font-size: 15pt; text-align: center; margin: 0 0 6pt; line-height: 1.3; }
h3 { font-size: 12pt; margin: 6pt 0 0; text-indent: 2em; font-weight: bold; }
p.body { margin: 0; text-indent: 2em; text-align: justify; }
.lines { display: flex; justify-content: space-between; font-size: ${style.size}pt; line-height: 1.5; }
.lines.code { justify-content: flex-end; }
p.note { font-size: ${style.size}pt; margin: 2pt 0; line-height: 1.4; }
table.sheet { border-collapse: collapse; table-layout: fixed; line-height: 1.25; }
table.sheet td { font-size: ${style.size}pt; padding: 1pt 2pt; vertical-align: middle; }
table.sheet tr { break-inside: avoid; }
td.head, td.code { text-align: center; }
td.figure { text-align: right; }
td.total { text-align: center; font-weight: normal; }`;

const DOTS = '…'.repeat(60);

function textHtml(part: Part): string {
  switch (part.kind) {
    case 'cover':
      return `<section class="cover">${part.lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</section>`;
    case 'contents':
      return `<section class="contents"><h1>目\u3000录</h1>${part.lines
        .map(
          (line, place) =>
            `<p><span>${escaped(line)}</span><span class="dots">${DOTS}</span><span>${2 + Math.floor(place / 2)}</span></p>`,
        )
        .join('')}</section>`;
    case 'text':
      return `<section>${part.blocks
        .map(({ kind, text }) => {
          const words = escaped(text);
          if (kind === 'part') return `<h1>${words}</h1>`;
          if (kind === 'title') return `<h2>${words}</h2>`;
          return kind === 'heading' ? `<h3>${words}</h3>` : `<p class="body">${words}</p>`;
        })
        .join('')}</section>`;
    case 'tables':
      return part.heading === '' ? '' : `<section><h1>${escaped(part.heading)}</h1></section>`;
  }
}

export function pageHtml(publication: Publication, style: HtmlStyle): string {
  const papers: string[] = [];
  const sheet = (table: LaidTable): string => {
    const name = `p${papers.length}`;
    papers.push(paperFor(table, style, name));
    return sheetHtml(table, style, name);
  };
  const body = publication.parts
    .map((part) => textHtml(part) + (part.kind === 'tables' ? part.tables.map(sheet).join('') : ''))
    .join('\n');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(publication.running)}</title><style>${BASE(style, publication.running)}
${papers.join('\n')}
${style.css}</style></head><body>${body}</body></html>`;
}
