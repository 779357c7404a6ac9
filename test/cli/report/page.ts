/** A report as a reader has it: parsed strictly, so that anything unbalanced or unescaped fails. */
import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** Throws for markup that is not well-formed. The report writes HTML that is XML too. */
export function parsePage(page: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  const parser = new SaxesParser();
  parser.on('error', (problem) => {
    throw problem;
  });
  parser.on('opentag', (tag) => {
    const element: Element = { name: tag.name, attributes: tag.attributes, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)!.children.push(text));
  parser.write(page).close();
  return root;
}

export const elements = (element: Element): Element[] =>
  element.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elements(child)]));

export const named = (element: Element, name: string, className?: string): Element[] =>
  elements(element).filter(
    (candidate) =>
      candidate.name === name &&
      (className === undefined || (candidate.attributes['class'] ?? '').split(' ').includes(className)),
  );

/** What stands in it, with runs of white space as one space. */
export const textOf = (element: Element): string => rawText(element).replace(/\s+/g, ' ').trim();

const rawText = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('');

/** The text of the page without what was read from files and without the style. */
export const ownText = (element: Element): string =>
  element.children
    .map((child) =>
      typeof child === 'string'
        ? child
        : ['bdi', 'style', 'title'].includes(child.name)
          ? ''
          : ownText(child),
    )
    .join('');
