/** The body as Word hands it over: one package of XML with the text, the tables and the controls as they stand now. */
import type { WordDocument } from './document';
import { isChar, isEdge, isParagraph } from './story';
import type { Cell, ControlState, Node, ParagraphNode } from './story';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\v/g, '');

const part = (name: string, content: string): string =>
  `<pkg:part pkg:name="/${name}" pkg:contentType="application/xml"><pkg:xmlData>${content}</pkg:xmlData></pkg:part>`;

export function packageOf(document: WordDocument): string {
  const { $story, $parts } = document;
  const body = `<w:document xmlns:w="${NAMESPACE}"><w:body>${blocks($story.nodes)}</w:body></w:document>`;
  const others = Object.entries($parts).map(([name, content]) => part(name, content));
  return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${part('word/document.xml', body)}${others.join('')}</pkg:package>`;
}

function blocks(nodes: readonly Node[]): string {
  let xml = '';
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) break;
    if (!isParagraph(node)) xml += edge(node.edge, node.control);
    else if (!node.cell) xml += paragraph(node);
    else {
      const { table } = node.cell;
      let end = at;
      while (isIn(nodes[end], table)) end += 1;
      xml += tableOf(nodes.slice(at, end).filter(isParagraph));
      at = end - 1;
    }
  }
  return xml;
}

const isIn = (node: Node | undefined, table: object): boolean =>
  node !== undefined && isParagraph(node) && node.cell?.table === table;

const edge = (kind: 'open' | 'close', { tag }: ControlState): string =>
  kind === 'close'
    ? '</w:sdtContent></w:sdt>'
    : `<w:sdt><w:sdtPr><w:tag w:val="${escaped(tag)}"/></w:sdtPr><w:sdtContent>`;

function tableOf(nodes: readonly ParagraphNode[]): string {
  const inCells = new Map<Cell, ParagraphNode[]>();
  for (const node of nodes) if (node.cell) inCells.set(node.cell, [...(inCells.get(node.cell) ?? []), node]);
  const cells = [...inCells.keys()];
  const rows = [...new Set(cells.map(({ row }) => row))];
  const xml = rows.map((row) => {
    const own = cells.filter((cell) => cell.row === row);
    const head = own[0]?.shape?.isHead ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
    const inside = own.map((cell) => {
      const paragraphs = (inCells.get(cell) ?? []).map(paragraph);
      return `<w:tc><w:tcPr>${shapeOf(cell)}</w:tcPr>${paragraphs.join('')}</w:tc>`;
    });
    return `<w:tr>${head}${inside.join('')}</w:tr>`;
  });
  return `<w:tbl>${xml.join('')}</w:tbl>`;
}

function shapeOf({ shape }: Cell): string {
  const span = shape?.columns && shape.columns > 1 ? `<w:gridSpan w:val="${shape.columns}"/>` : '';
  if (!shape?.merge) return span;
  return `${span}<w:vMerge${shape.merge === 'begins' ? ' w:val="restart"' : ''}/>`;
}

function paragraph({ layout, atoms }: ParagraphNode): string {
  const style =
    layout.style === 'Normal' ? '' : `<w:pPr><w:pStyle w:val="${escaped(layout.style)}"/></w:pPr>`;
  let xml = '';
  let text = '';
  const spoken = (): void => {
    if (text !== '') xml += `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
    text = '';
  };
  for (const atom of atoms) {
    if (isChar(atom)) text += atom.char;
    else if (isEdge(atom)) {
      spoken();
      xml += edge(atom.edge, atom.control);
    }
  }
  spoken();
  return `<w:p>${style}${xml}</w:p>`;
}
