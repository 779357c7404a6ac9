/** Comments beside the text: their part, merged with those that stand there, and what the package says of it. */
import { prefixOf, withContentType, withRelationship } from '../../xlsx/package/additions';
import { attributesOfRaw, findElement } from '../../xlsx/package/markup';
import { BadPart, CONTENT_TYPES, type Parts } from '../../xlsx/package/open';
import { readRelationships, relationshipsPart } from '../../xlsx/package/workbook';
import { splice } from '../../xlsx/patch/splice';
import type { DocxAuthor } from './types';
import { around, empty, greatestId, textElement, type XmlNames } from './writing';

const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
export const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

interface Told {
  readonly id: number;
  readonly text: string;
}

/** The markup around the words a comment is on. */
export interface CommentMarks {
  readonly start: string;
  /** With the reference that leads to the comment. */
  readonly end: string;
}

export class CommentBook {
  private readonly told: Told[] = [];
  private readonly part: string;
  private readonly isThere: boolean;
  private next: number;

  constructor(
    private readonly parts: Parts,
    /** The part of the main text. */
    private readonly main: string,
    private readonly author: DocxAuthor | undefined,
    document: string,
  ) {
    const relations = relationshipsPart(main);
    const known = parts.has(relations) ? readRelationships(parts.exactTextOf(relations), main) : [];
    const target = known.find(({ type }) => type === 'comments')?.target;
    this.isThere = target !== undefined && parts.has(target);
    this.part = this.isThere && target !== undefined ? target : freeName(parts, main);
    this.next =
      Math.max(greatestId(document), this.isThere ? greatestId(parts.exactTextOf(this.part)) : 0) + 1;
  }

  add(names: XmlNames, text: string): CommentMarks {
    const id = this.next;
    this.next += 1;
    this.told.push({ id, text });
    const said = { id: String(id) };
    const reference = around(names, 'r', {}, empty(names, 'commentReference', said));
    return {
      start: empty(names, 'commentRangeStart', said),
      end: empty(names, 'commentRangeEnd', said) + reference,
    };
  }

  /** The parts that change with the comments. `uri`: the namespace of the main text. */
  changes(uri: string): ReadonlyMap<string, string> {
    if (this.told.length === 0) return new Map();
    const { parts, part, main } = this;
    if (this.isThere) return new Map([[parts.nameOf(part), this.withTold(parts.exactTextOf(part))]]);
    const relations = relationshipsPart(main);
    const before = parts.has(relations) ? parts.exactTextOf(relations) : NO_RELATIONS;
    const type = `${uri === STRICT ? STRICT_RELATIONS : RELATIONS}/comments`;
    const blank = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${uri}"></w:comments>`;
    return new Map([
      [CONTENT_TYPES, withContentType(parts.exactTextOf(CONTENT_TYPES), part, TYPE)],
      [parts.nameOf(relations), withRelationship(before, type, part).text],
      [part, this.withTold(blank)],
    ]);
  }

  private withTold(text: string): string {
    const root = findElement(text, 'comments');
    if (!root) throw new BadPart('damaged');
    const { prefix } = root;
    const uri = attributesOfRaw(root.attributes).get(prefix === '' ? 'xmlns' : `xmlns:${prefix}`) ?? '';
    const written = this.told.map((each) => this.comment({ prefix, uri }, each)).join('');
    if (root.kind === 'open')
      return splice(text, [{ start: root.contentEnd, end: root.contentEnd, text: written }]);
    const opened = text.slice(root.start, root.end).replace(/\s*\/>$/, '>');
    const whole = `${opened}${written}</${prefixOf(root)}comments>`;
    return splice(text, [{ start: root.start, end: root.end, text: whole }]);
  }

  private comment(names: XmlNames, { id, text }: Told): string {
    const paragraphs = text
      .split('\n')
      .map((line) => around(names, 'p', {}, around(names, 'r', {}, textElement(names, line))));
    const { name = '', date = '' } = this.author ?? {};
    return around(
      names,
      'comment',
      { id: String(id), author: name, date, initials: name.slice(0, 2) },
      paragraphs.join(''),
    );
  }
}

/** Beside the main text, under a name that no part has. */
function freeName(parts: Parts, main: string): string {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  let name = `${folder}comments.xml`;
  for (let number = 2; parts.has(name); number += 1) name = `${folder}comments${number}.xml`;
  return name;
}
