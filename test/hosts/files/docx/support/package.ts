/** Looks into a .docx: its parts as trees, read by a parser that accepts nothing ill-formed. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

export const partNames = (docx: Uint8Array): string[] => Object.keys(unzipSync(docx));

export const partText = (docx: Uint8Array, path: string): string => strFromU8(unzipSync(docx)[path]!);

/** The root element. Throws where the text is not well-formed or uses a prefix that nobody declared. */
export function parseXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const document: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [document];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(
      Object.values(tag.attributes).map(({ name, value }) => [name, value]),
    );
    const element: Element = { name: tag.name, attributes, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (content) => void open.at(-1)!.children.push(content));
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return elements(document)[0]!;
}

export const part = (docx: Uint8Array, path: string): Element => parseXml(partText(docx, path));

export const elements = (element: Element): Element[] =>
  element.children.filter((child): child is Element => typeof child !== 'string');

/** All descendants of that name, in order of appearance. */
export const all = (element: Element, name: string): Element[] =>
  elements(element).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

export const first = (element: Element, name: string): Element | undefined => all(element, name)[0];

export const child = (element: Element, name: string): Element | undefined =>
  elements(element).find((each) => each.name === name);

/** The value of the first descendant of that name. */
export const value = (element: Element, name: string): string | undefined =>
  first(element, name)?.attributes['w:val'];

/** What a reader sees: texts, and line breaks as `\n`. */
export function textOf(element: Element): string {
  if (element.name === 'w:t') return element.children.join('');
  if (element.name === 'w:br') return '\n';
  return elements(element).map(textOf).join('');
}

export const style = (docx: Uint8Array, id: string): Element =>
  all(part(docx, 'word/styles.xml'), 'w:style').find((each) => each.attributes['w:styleId'] === id)!;
