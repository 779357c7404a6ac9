/** What stands beside the text of last year's document: headers and footers turn to this year, as do properties; of notes, charts and pictures it is told. */
import { turnedLine, turnedYears, type Turning } from '../../../../core/learn/shown';
import type { Message } from '../../../../core/messages';
import { tagsOf } from '../../xlsx/package/markup';
import type { Parts } from '../../xlsx/package/open';
import { readRelationships, relationshipsPart } from '../../xlsx/package/workbook';
import type { DocxParts } from '../read/guard';
import { isCarried } from '../read/carried';
import { patchMessage } from './messages';
import type { TextEdit } from './types';

/** A part with a text of its own, changed as the main one is. */
export interface PartText {
  readonly count: number;
  textOf(paragraph: number): string;
  /** The part with these edits, and those that are refused. */
  changed(edits: readonly TextEdit[]): { readonly text: string; readonly refused: ReadonlySet<number> };
}

export interface TurnedBeside {
  /** Parts that change. */
  readonly changes: ReadonlyMap<string, string>;
  readonly made: number;
  readonly turned: readonly Message[];
  /** What is left to a person. */
  readonly told: readonly Message[];
}

const TURNED = ['header', 'footer'] as const;
const TOLD = ['footnotes', 'endnotes'] as const;
/** Elements of docProps that hold words of the office's own. */
const OWN_WORDS = new Set(['title', 'subject', 'description', 'keywords', 'category', 'lpwstr', 'lpstr']);
const PROPERTIES = ['docProps/core.xml', 'docProps/custom.xml', 'docProps/app.xml'];
const CHART = /^word\/charts\/chart[^/]*\.xml$/;
const PICTURE = /^word\/media\/[^/]+$/;
const OTHER_WORDS = /^word\/(?:diagrams|glossary)\/.*\.xml$|^customXml\/item\d+\.xml$/;
const MOST_TOLD = 5;
const LONGEST = 40;

const shown = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text).trim();

function note(list: Message[], what: Message): void {
  if (!list.some((one) => JSON.stringify(one) === JSON.stringify(what))) list.push(what);
}

class Beside {
  readonly changes = new Map<string, string>();
  readonly told: Message[] = [];
  readonly turned: Message[] = [];
  made = 0;

  constructor(
    private readonly parts: Parts,
    private readonly turning: Turning,
  ) {}

  /** A header of two sections is told of once. */
  turn(kind: (typeof TURNED)[number], name: string, text: PartText): void {
    const edits: TextEdit[] = [];
    const lines = new Map<number, { readonly before: string; readonly after: string }>();
    for (let paragraph = 0; paragraph < text.count; paragraph += 1) {
      const before = text.textOf(paragraph);
      const { text: after, changes, left } = turnedLine(before, this.turning);
      this.leave(kind, before, left);
      if (changes.length > 0) lines.set(paragraph, { before, after });
      edits.push(...changes.map((change) => ({ paragraph, ...change })));
    }
    if (edits.length === 0) return;
    const { text: xml, refused } = text.changed(edits);
    for (const [paragraph, { before, after }] of lines) {
      const place = patchMessage(kind);
      if (refused.has(paragraph)) this.tell(patchMessage('leftInField', { place, text: shown(before) }));
      else this.isTurned(kind, before, after);
    }
    if (refused.size === lines.size) return;
    this.made += lines.size - refused.size;
    this.changes.set(this.parts.nameOf(name), xml);
  }

  leaveAll(kind: (typeof TOLD)[number], text: PartText): void {
    for (let paragraph = 0; paragraph < text.count; paragraph += 1) {
      const own = text.textOf(paragraph);
      // Nothing in a note is a title.
      this.leave(kind, own, turnedLine(`${own}。`, this.turning).left);
    }
  }

  properties(): void {
    for (const name of PROPERTIES) {
      if (!this.parts.has(name)) continue;
      const xml = this.parts.exactTextOf(name);
      const turned = this.inWords(xml);
      if (turned === xml) continue;
      this.made += 1;
      this.changes.set(this.parts.nameOf(name), turned);
    }
  }

  private inWords(xml: string): string {
    let turned = '';
    let done = 0;
    for (const tag of tagsOf(xml)) {
      if (tag.kind !== 'open' || !OWN_WORDS.has(tag.name)) continue;
      const end = xml.indexOf('<', tag.end);
      const before = xml.slice(tag.end, end);
      const after = turnedYears(before, this.turning);
      if (end < 0 || after === before) continue;
      this.isTurned('properties', before, after);
      turned += xml.slice(done, tag.end) + after;
      done = end;
    }
    return turned + xml.slice(done);
  }

  /** What nothing is changed in. */
  others(): void {
    const names = this.parts.directory.entries.map(({ name }) => name);
    const counted = (pattern: RegExp): number => names.filter((name) => pattern.test(name)).length;
    const [charts, pictures] = [counted(CHART), counted(PICTURE)];
    if (charts > 0) this.tell(patchMessage('leftCharts', { count: String(charts) }));
    if (pictures > 0) this.tell(patchMessage('leftPictures', { count: String(pictures) }));
    for (const part of names.filter((name) => OTHER_WORDS.test(name))) {
      const xml = this.parts.textOf(part) ?? '';
      if (!isCarried(xml) && turnedYears(xml, this.turning) !== xml) this.tellOf(part);
    }
  }

  /** A part that can't be read. */
  tellOf(part: string): void {
    this.tell(patchMessage('leftPart', { part }));
  }

  private leave(kind: (typeof TURNED | typeof TOLD)[number], text: string, left: readonly string[]): void {
    const place = patchMessage(kind);
    const numbers = left.slice(0, MOST_TOLD).join('、');
    if (left.length > 0) this.tell(patchMessage('leftBeside', { place, text: shown(text), numbers }));
  }

  private tell(what: Message): void {
    note(this.told, what);
  }

  private isTurned(kind: (typeof TURNED)[number] | 'properties', before: string, after: string): void {
    const place = patchMessage(kind);
    note(this.turned, patchMessage('turnedBeside', { place, before: shown(before), after: shown(after) }));
  }
}

/** `read`: the main part; `open`: another with a text, undefined where it can't be read. */
export function turnedBeside(
  parts: Parts,
  { name: main }: DocxParts,
  turning: Turning,
  open: (name: string) => PartText | undefined,
): TurnedBeside {
  const beside = new Beside(parts, turning);
  const relations = relationshipsPart(main);
  const known = parts.has(relations) ? readRelationships(parts.exactTextOf(relations), main) : [];
  const namesOf = (kind: string): readonly string[] => [
    ...new Set(known.flatMap(({ type, target }) => (type === kind && parts.has(target) ? [target] : []))),
  ];
  for (const kind of TURNED)
    for (const name of namesOf(kind)) {
      const text = open(name);
      if (text) beside.turn(kind, name, text);
      else beside.tellOf(name);
    }
  for (const kind of TOLD)
    for (const name of namesOf(kind)) {
      const text = open(name);
      if (text) beside.leaveAll(kind, text);
      else beside.tellOf(name);
    }
  beside.properties();
  beside.others();
  return beside;
}
