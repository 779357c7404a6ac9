/** An XML file as a tree of elements, for tests that look things up in it. */
import { SaxesParser } from 'saxes';

export interface Element {
  /** With its prefix, as written. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

export function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root.children[0]!;
}

/** The element and all below it. */
export const allOf = (element: Element): Element[] => [element, ...element.children.flatMap(allOf)];

/** Every element of a name at or below one. */
export const named = (element: Element, ...names: readonly string[]): Element[] =>
  allOf(element).filter(({ name }) => names.includes(name));

/** The one child that a path of names leads to. */
export function at(element: Element, ...path: readonly string[]): Element {
  return path.reduce((from, name) => {
    const [only, ...others] = from.children.filter((child) => child.name === name);
    if (!only || others.length > 0) throw new Error(`${from.name} has ${only ? 'several' : 'no'} ${name}`);
    return only;
  }, element);
}
