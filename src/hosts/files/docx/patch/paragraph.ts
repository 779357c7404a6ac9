/** What changes of a paragraph as a whole: its mark, what comes before its first run and behind its last. */
import { childrenOf, findElement, tagsOf } from '../../xlsx/package/markup';
import { splice, type Splice } from '../../xlsx/patch/splice';
import type { SourceElement, SourceParagraph } from '../read/source';
import { around, endOf, lookOf, propertiesOf, type XmlNames } from './writing';

export class ParagraphChanges {
  private readonly marks = new Map<SourceParagraph, string>();
  private readonly starts = new Map<SourceParagraph, string>();
  private readonly ends = new Map<SourceParagraph, string>();

  constructor(private readonly xml: string) {}

  /** The end of the paragraph was inserted or deleted. */
  markEnd(paragraph: SourceParagraph, change: string): void {
    this.marks.set(paragraph, change);
  }

  putFirst(paragraph: SourceParagraph, xml: string): void {
    this.starts.set(paragraph, (this.starts.get(paragraph) ?? '') + xml);
  }

  putLast(paragraph: SourceParagraph, xml: string): void {
    this.ends.set(paragraph, (this.ends.get(paragraph) ?? '') + xml);
  }

  get splices(): Splice[] {
    const all = new Set([...this.marks.keys(), ...this.starts.keys(), ...this.ends.keys()]);
    return [...all].flatMap((paragraph) => this.splicesOf(paragraph));
  }

  private splicesOf(paragraph: SourceParagraph): Splice[] {
    const properties = propertiesOf(this.xml, paragraph, 'pPr');
    const mark = this.marks.get(paragraph);
    const head = mark === undefined ? properties : withMark(paragraph, properties, mark);
    const [start, end] = [this.starts.get(paragraph) ?? '', this.ends.get(paragraph) ?? ''];
    const { openEnd, closeStart } = paragraph;
    if (isEmptyTag(paragraph)) {
      const text = openingOf(this.xml, paragraph) + head + start + end + closingOf(this.xml, paragraph);
      return [{ start: paragraph.start, end: paragraph.end, text }];
    }
    const content = openEnd + properties.length;
    return [
      ...(mark === undefined && start === '' ? [] : [{ start: openEnd, end: content, text: head + start }]),
      ...(end === '' ? [] : [{ start: closeStart, end: closeStart, text: end }]),
    ];
  }
}

const isEmptyTag = ({ openEnd, end }: SourceParagraph): boolean => openEnd === end;

/** The opening tag, whether or not the paragraph has a closing one. */
const openingOf = (xml: string, { start, openEnd }: SourceParagraph): string =>
  xml.slice(start, openEnd).replace(/\s*\/>$/, '>');

const closingOf = (xml: string, paragraph: SourceParagraph): string =>
  isEmptyTag(paragraph)
    ? `</${paragraph.prefix === '' ? 'p' : `${paragraph.prefix}:p`}>`
    : endOf(xml, paragraph);

/** [ECMA-376] 17.3.1.26: behind the properties of the mark. */
const BEHIND_MARK = new Set(['sectPr', 'pPrChange']);

/** Properties that say besides that the paragraph’s end was inserted or deleted. */
function withMark(names: XmlNames, properties: string, change: string): string {
  const marked = around(names, 'rPr', {}, change);
  const root = findElement(properties, 'pPr');
  if (!root || root.kind === 'empty') return around(names, 'pPr', {}, marked);
  const children = [...childrenOf(properties, root)];
  const own = children.find(({ name }) => name === 'rPr');
  if (own?.kind === 'open') return splice(properties, [{ start: own.end, end: own.end, text: change }]);
  if (own) return splice(properties, [{ start: own.start, end: own.outerEnd, text: marked }]);
  const at = children.find(({ name }) => BEHIND_MARK.has(name))?.start ?? root.contentEnd;
  return splice(properties, [{ start: at, end: at, text: marked }]);
}

export const endsSection = (xml: string, paragraph: SourceParagraph): boolean =>
  childrenNamed(propertiesOf(xml, paragraph, 'pPr'), 'sectPr').length > 0;

const childrenNamed = (properties: string, wanted: string) => {
  const root = findElement(properties, 'pPr');
  return root ? [...childrenOf(properties, root)].filter(({ name }) => name === wanted) : [];
};

/** How the end of a paragraph looks: what is written into an empty one looks the same. */
export function lookOfMark(xml: string, paragraph: SourceParagraph): string {
  const properties = propertiesOf(xml, paragraph, 'pPr');
  const [mark] = childrenNamed(properties, 'rPr');
  return mark ? lookOf(properties.slice(mark.start, mark.outerEnd)) : '';
}

/** What only one paragraph or row can be called by. */
export const OWN_IDS = /\s[\w.-]+:(?:paraId|textId)\s*=\s*(?:"[^"]*"|'[^']*')/g;
/** Of the properties: what is told of the paragraph itself and holds for none like it. */
const OWN = new Set(['sectPr', 'pPrChange']);

/** Another paragraph with the same properties around a content. `mark`: its end is new. */
export function paragraphLike(xml: string, paragraph: SourceParagraph, content: string, mark = ''): string {
  const properties = propertiesOf(xml, paragraph, 'pPr');
  const root = findElement(properties, 'pPr');
  const children = root ? [...childrenOf(properties, root)] : [];
  const plain = splice(
    properties,
    children.flatMap(({ name, start, outerEnd }): Splice[] => {
      if (OWN.has(name)) return [{ start, end: outerEnd, text: '' }];
      if (name !== 'rPr') return [];
      return [{ start, end: outerEnd, text: lookOf(properties.slice(start, outerEnd)) }];
    }),
  );
  const head = mark === '' ? plain : withMark(paragraph, plain, mark);
  return openingOf(xml, paragraph).replace(OWN_IDS, '') + head + content + closingOf(xml, paragraph);
}

const RANGE_MARK =
  /^(?:bookmark|perm|commentRange|moveFromRange|moveToRange|customXml\w*Range)(?:Start|End)$/;

/** The ends of ranges that begin or end in a paragraph or row: they stay where it stood. */
export const rangeMarksIn = (xml: string, { openEnd, closeStart }: SourceElement): string =>
  [...tagsOf(xml, openEnd, closeStart)]
    .filter(({ kind, name }) => kind === 'empty' && RANGE_MARK.test(name))
    .map(({ start, end }) => xml.slice(start, end))
    .join('');

/** Its runs as deleted ones: each whole one within a deletion, its text as deleted text. */
export function deletedRuns(
  xml: string,
  paragraph: SourceParagraph,
  around: (content: string) => string,
): Splice[] {
  const splices: Splice[] = [];
  const from = paragraph.openEnd + propertiesOf(xml, paragraph, 'pPr').length;
  let gone = 0;
  let depth = 0;
  let begins = 0;
  for (const tag of tagsOf(xml, from, paragraph.closeStart)) {
    if (tag.prefix !== paragraph.prefix || tag.kind === 'empty') continue;
    const step = tag.kind === 'open' ? 1 : -1;
    if (tag.name === 'del' || tag.name === 'moveFrom') gone += step;
    if (gone > 0) continue;
    if (tag.name === 'r') {
      if (depth === 0) begins = tag.start;
      depth += step;
      if (depth === 0) splices.push(...deletedRun(xml, begins, tag.end, paragraph.prefix, around));
    }
  }
  return splices;
}

function deletedRun(
  xml: string,
  start: number,
  end: number,
  prefix: string,
  around: (content: string) => string,
): Splice[] {
  const run = xml.slice(start, end);
  const renamed = [...tagsOf(run)]
    .filter((tag) => tag.name === 't' && tag.prefix === prefix)
    .map((tag): Splice => {
      const name = `${tag.kind === 'close' ? '/' : ''}${prefix === '' ? '' : `${prefix}:`}`;
      const before = `<${name}t`;
      return { start: tag.start, end: tag.start + before.length, text: `<${name}delText` };
    });
  return [{ start, end, text: around(splice(run, renamed)) }];
}
