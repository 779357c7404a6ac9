/** Opens a .docx of our own writer as a document of the test host: paragraphs, styles, controls, highlights. */
import { strFromU8, unzipSync } from 'fflate';
import { WordDocument } from '../../../office-host/word/document';
import { ParagraphNode } from '../../../office-host/word/story';
import { PLAIN } from '../../../office-host/word/look';

const STYLES: Readonly<Record<string, string>> = {
  Title: 'Title',
  Heading1: 'Heading1',
  Heading2: 'Heading2',
  NormalIndent: '正文缩进',
};

export function documentOfDocx(bytes: Uint8Array): WordDocument {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
  const body = new DOMParser().parseFromString(xml, 'application/xml').getElementsByTagName('w:body')[0]!;
  const document = new WordDocument([]);
  document.$styles.add('正文缩进');
  for (const child of body.children) addBlock(document, child);
  return document;
}

const childOf = (element: Element, name: string): Element | undefined =>
  [...element.children].find(({ tagName }) => tagName === name);
const valueOf = (element: Element | undefined): string => element?.getAttribute('w:val') ?? '';

function addBlock(document: WordDocument, element: Element): void {
  if (element.tagName === 'w:p') addParagraph(document, element);
  if (element.tagName !== 'w:sdt') return;
  const first = document.$story.nodes.length;
  for (const child of childOf(element, 'w:sdtContent')!.children) addBlock(document, child);
  const nodes = document.$story.nodes.slice(first).filter((node) => node instanceof ParagraphNode);
  Object.assign(document.$story.wrapParagraphs(nodes[0]!, nodes.at(-1)!), namesOf(element));
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
