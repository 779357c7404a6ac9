/** A part as a tree, tracked changes accepted or rejected in it, and its paragraphs letter by letter: nothing of the patcher's own. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface Node {
  name: string;
  attributes: Record<string, string>;
  children: (Node | string)[];
}

function treeOf(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes: { ...attributes }, children: [] };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)!.children.push(text));
  parser.on('cdata', (text) => void open.at(-1)!.children.push(text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root;
}

/** The root of a part. */
export const partIn = (docx: Uint8Array, name: string): Node =>
  nodesIn(treeOf(strFromU8(unzipSync(docx)[name]!)))[0]!;

/** The body of a document. */
export const documentIn = (docx: Uint8Array): Node => nodesIn(partIn(docx, 'word/document.xml'))[0]!;

const nodesIn = (node: Node): Node[] =>
  node.children.filter((child): child is Node => typeof child !== 'string');

const child = (node: Node | undefined, name: string): Node | undefined =>
  node && nodesIn(node).find((one) => one.name === name);

const markOf = (paragraph: Node, name: string, author: string): Node | undefined => {
  const properties = child(child(paragraph, 'w:pPr'), 'w:rPr');
  return (
    properties &&
    nodesIn(properties).find((one) => one.name === name && one.attributes['w:author'] === author)
  );
};

/** The tree with the changes of an author settled: what goes is dropped, what stays is as if it had always been there. */
export function settled(root: Node, author: string, way: 'accept' | 'reject'): Node {
  const [goes, stays] = way === 'accept' ? ['w:del', 'w:ins'] : ['w:ins', 'w:del'];
  const isOurs = (node: Node, name: string): boolean =>
    node.name === name && node.attributes['w:author'] === author;
  const walk = (node: Node): void => {
    let merging: Node | undefined;
    const next: (Node | string)[] = [];
    const put = (one: Node | string): void => {
      if (typeof one === 'string') return void next.push(one);
      if (isOurs(one, goes!)) return;
      if (isOurs(one, stays!)) {
        for (const inner of one.children) {
          if (typeof inner !== 'string') asText(inner);
          put(inner);
        }
        return;
      }
      walk(one);
      next.push(one);
    };
    for (const one of node.children) {
      const before = next.length;
      const isParagraph = typeof one !== 'string' && one.name === 'w:p';
      const runsOn = isParagraph && markOf(one, goes!, author) !== undefined;
      put(one);
      if (!isParagraph || next.length === before) continue;
      // A paragraph whose end goes runs on into the next, whose properties hold.
      if (merging) {
        const at = one.children.findIndex((inner) => typeof inner !== 'string' && inner.name === 'w:pPr');
        one.children.splice(
          at + 1,
          0,
          ...merging.children.filter((inner) => typeof inner === 'string' || inner.name !== 'w:pPr'),
        );
        merging = undefined;
      }
      if (runsOn) {
        merging = one;
        next.pop();
      }
    }
    if (merging) next.push(merging);
    node.children = next;
  };
  const unmarked = (node: Node): void => {
    for (const one of nodesIn(node)) unmarked(one);
    if (node.name === 'w:rPr' || node.name === 'w:pPr') {
      node.children = node.children.filter(
        (one) => typeof one === 'string' || !(isOurs(one, 'w:ins') || isOurs(one, 'w:del')),
      );
      node.children = node.children.filter(
        (one) => typeof one === 'string' || one.name !== 'w:rPr' || one.children.length > 0,
      );
    }
  };
  const copy = structuredClone(root);
  settleControls(copy, author, way);
  walk(copy);
  unmarked(copy);
  return copy;
}

const idOf = (node: Node | string | undefined, name: string, author?: string): string | undefined =>
  typeof node === 'object' && node.name === name && (!author || node.attributes['w:author'] === author)
    ? node.attributes['w:id']
    : undefined;

/** Controls whose tags are told as inserted by an author: each tag stands alone between the ends of a range. */
function settleControls(node: Node, author: string, way: 'accept' | 'reject'): void {
  const next: (Node | string)[] = [];
  for (const [at, one] of node.children.entries()) {
    const content = typeof one === 'string' || one.name !== 'w:sdt' ? undefined : child(one, 'w:sdtContent');
    const opens = idOf(node.children[at - 1], 'w:customXmlInsRangeStart', author);
    const closes = idOf(node.children[at + 1], 'w:customXmlInsRangeEnd');
    const [first, last] = [content?.children[0], content?.children.at(-1)];
    const isTold =
      content !== undefined &&
      opens !== undefined &&
      idOf(first, 'w:customXmlInsRangeEnd') === opens &&
      closes !== undefined &&
      idOf(last, 'w:customXmlInsRangeStart', author) === closes;
    if (isTold) {
      content.children = content.children.slice(1, -1);
      if (way === 'accept') next.push(one);
      else next.push(...content.children);
    } else next.push(one);
  }
  // The ranges are gone with what they told.
  node.children = next.filter((one) => typeof one === 'string' || !/^w:customXmlInsRange/.test(one.name));
  for (const one of nodesIn(node)) settleControls(one, author, way);
}

/** The controls with a tag, each with its words, and what of ours stands within it. */
export function controlsIn(
  root: Node,
): { readonly tag: string; readonly text: string; readonly inner: number }[] {
  return nodesIn(root).flatMap((one) => {
    const within = controlsIn(one);
    const tag = one.name === 'w:sdt' ? child(child(one, 'w:sdtPr'), 'w:tag')?.attributes['w:val'] : undefined;
    return tag === undefined ? within : [{ tag, text: wordsOf(one), inner: within.length }, ...within];
  });
}

const wordsOf = (node: Node): string =>
  node.name === 'w:t' ? trimmedText(node) : nodesIn(node).map(wordsOf).join('');

function asText(node: Node): void {
  if (node.name === 'w:delText') node.name = 'w:t';
  for (const one of nodesIn(node)) asText(one);
}

const AROUND = new Set(['w:ins', 'w:hyperlink', 'w:sdt', 'w:sdtContent', 'w:fldSimple']);
const LEFT_OUT = new Set(['xml:space']);

const written = ({ name, attributes, children }: Node, without: ReadonlySet<string>): string => {
  const said = Object.entries(attributes)
    .filter(([key]) => !LEFT_OUT.has(key) && !key.startsWith('w:rsid'))
    .map(([key, value]) => ` ${key}="${value}"`)
    .join('');
  const inner = children
    .filter((one) => typeof one === 'string' || !without.has(one.name))
    .map((one) => (typeof one === 'string' ? one : written(one, without)))
    .join('');
  return `<${name}${said}>${inner}</>`;
};

const trimmedText = (node: Node): string => {
  const text = node.children.join('').replace(/[\r\n]+/g, ' ');
  return node.attributes['xml:space'] === 'preserve' ? text : text.replace(/^[ \t]+|[ \t]+$/g, '');
};

/**
 * What there is, letter by letter: each with the look of its run and what is around it. Runs that look the same are
 * one, however many they are.
 */
export function letters(node: Node, without: ReadonlySet<string> = new Set(), around = ''): string[] {
  return node.children.flatMap((one): string[] => {
    if (typeof one === 'string') return one.trim() === '' ? [] : [around + one];
    if (one.name === 'w:pPr' || one.name === 'w:sectPr')
      return one.children.length === 0 ? [] : [around + written(one, without)];
    if (one.name === 'w:r') return lettersInRun(one, without, around);
    const { name, attributes } = one;
    const own = without.has(name) ? '' : written({ name, attributes, children: [] }, without);
    const inner = letters(one, without, around + own);
    const isWhole = name === 'w:p' || name === 'w:tbl' || name === 'w:tc' || name === 'w:tr';
    // What is around nothing tells nothing.
    const isTold = inner.length === 0 && own !== '' && !AROUND.has(name);
    return isWhole || isTold ? [around + own, ...inner, `${around}/${name}`] : inner;
  });
}

function lettersInRun(run: Node, without: ReadonlySet<string>, around: string): string[] {
  const properties = child(run, 'w:rPr');
  const look = properties ? written(properties, without).replace('<w:rPr></>', '') : '';
  return nodesIn(run)
    .filter((one) => one !== properties)
    .flatMap((one) => {
      if (one.name === 'w:t' || one.name === 'w:delText')
        return [...trimmedText(one)].map((letter) => around + look + letter);
      const inside = letters(one, without, around);
      return [around + look + written({ ...one, children: [] }, without), ...inside];
    });
}
