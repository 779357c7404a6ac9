/** Opens a .docx of our own writer as a document of the test host: paragraphs, styles, controls, highlights. */
import { strFromU8, unzipSync } from 'fflate';
import { WordDocument } from '../../../office-host/word/document';
import { ParagraphNode } from '../../../office-host/word/story';
import type { CellShape } from '../../../office-host/word/story';
import { PLAIN } from '../../../office-host/word/look';

const STYLES: Readonly<Record<string, string>> = {
  Title: 'Title',
  Heading1: 'Heading1',
  Heading2: 'Heading2',
  NormalIndent: '正文缩进',
};

/** What a package holds beside its document, as Word hands it over. */
const partsBeside = (parts: Readonly<Record<string, Uint8Array>>): Record<string, string> =>
  Object.fromEntries(
    ['word/styles.xml', 'word/numbering.xml'].flatMap((name) => {
      const bytes = parts[name];
      return bytes ? [[name, strFromU8(bytes).replace(/^<\?xml[^>]*\?>/, '')]] : [];
    }),
  );

export function documentOfDocx(bytes: Uint8Array): WordDocument {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml']!);
  const body = new DOMParser().parseFromString(xml, 'application/xml').getElementsByTagName('w:body')[0]!;
  const document = new WordDocument([]);
  document.$styles.add('正文缩进');
  for (const child of body.children) addBlock(document, child);
  document.$parts = partsBeside(parts);
  return document;
}

const childOf = (element: Element, name: string): Element | undefined =>
  [...element.children].find(({ tagName }) => tagName === name);
const valueOf = (element: Element | undefined): string => element?.getAttribute('w:val') ?? '';

function addBlock(document: WordDocument, element: Element): void {
  if (element.tagName === 'w:p') addParagraph(document, element);
  if (element.tagName === 'w:tbl') addTable(document, element);
  if (element.tagName !== 'w:sdt') return;
  const first = document.$story.nodes.length;
  for (const child of childOf(element, 'w:sdtContent')!.children) addBlock(document, child);
  const nodes = document.$story.nodes.slice(first).filter((node) => node instanceof ParagraphNode);
  Object.assign(document.$story.wrapParagraphs(nodes[0]!, nodes.at(-1)!), namesOf(element));
}

const within = (element: Element, name: string): Element[] =>
  [...element.children].filter(({ tagName }) => tagName === name);

function addTable(document: WordDocument, element: Element): void {
  const table = {};
  within(element, 'w:tr').forEach((tr, row) =>
    within(tr, 'w:tc').forEach((tc, column) => {
      const cell = { table, row, column, shape: shapeOf(tr, tc) };
      for (const p of within(tc, 'w:p')) {
        const text = [...p.getElementsByTagName('w:t')].map(({ textContent }) => textContent).join('');
        document.$add(text, {}, {}, cell);
      }
    }),
  );
}

function shapeOf(tr: Element, tc: Element): CellShape {
  const own = childOf(tc, 'w:tcPr');
  const span = own && childOf(own, 'w:gridSpan');
  const merge = own && childOf(own, 'w:vMerge');
  return {
    columns: span ? Number(valueOf(span)) : 1,
    ...(merge ? { merge: valueOf(merge) === 'restart' ? 'begins' : 'goes on' } : {}),
    isHead: tr.getElementsByTagName('w:tblHeader').length > 0,
  };
}

function addParagraph(document: WordDocument, element: Element): void {
  const properties = childOf(element, 'w:pPr');
  const style = valueOf(properties && childOf(properties, 'w:pStyle'));
  const node = document.$add('', { style: STYLES[style] ?? 'Normal' });
  for (const child of element.children) addRun(document, node, child);
}

function addRun(document: WordDocument, node: ParagraphNode, element: Element): void {
  if (element.tagName === 'w:sdt') {
    const from = node.atoms.length;
    for (const child of childOf(element, 'w:sdtContent')!.children) addRun(document, node, child);
    Object.assign(document.$story.wrapAtoms(node, from, node.atoms.length), namesOf(element));
    return;
  }
  if (element.tagName !== 'w:r') return;
  const properties = childOf(element, 'w:rPr');
  const isHighlighted = properties && childOf(properties, 'w:highlight') !== undefined;
  const text = [...element.getElementsByTagName('w:t')].map(({ textContent }) => textContent).join('');
  node.atoms.push(
    ...new ParagraphNode(text, { ...PLAIN, highlightColor: isHighlighted ? '#FFFF00' : null }).atoms,
  );
}

function namesOf(element: Element): {
  readonly tag: string;
  readonly title: string;
  readonly appearance: string;
} {
  const properties = childOf(element, 'w:sdtPr')!;
  return {
    tag: valueOf(childOf(properties, 'w:tag')),
    title: valueOf(childOf(properties, 'w:alias')),
    appearance: 'Hidden',
  };
}
