/** This year's draft: what a learned form says of this year's tables, as changes of last year's document, and what a person must still do. */
import { message, type Message } from '../messages';
import {
  compileForm,
  mergeSupplements,
  missingOf,
  NO_SUPPLEMENT,
  paragraphText,
  type NarrativeForm,
  supplementFromPrevious,
  type Paragraph,
  type ParagraphForm,
  type Run,
  type Supplement,
  type SupplementEntry,
} from '../narrative';
import {
  contextOf,
  evaluate,
  headingOf,
  OUTERMOST,
  printAmount,
  printShare,
  toldBySection,
  titleOf,
  type Context,
  type NarratedParagraph,
  type Unfilled,
} from '../narrative/reading';
import { proofread, type ProofreadResult, type TextDocument } from '../proofread';
import type { TableSet } from '../tables';
import { isWayOfItem } from './answers';
import { cellOfLastYear } from './expressions';
import { turnedLine, type Turning } from './around';
import { decidedByWords, type OpenFigure } from './decided';
import { differencesBetween, type RolledChange } from './differences';
import { isStill, saidIn } from './greatest';
import { PATTERNS } from './lists';
import { LEARN_MESSAGES } from './messages';
import { Pieces } from './pieces';
import { inTextOrder, type DraftPlace, type ToDo } from './to-do';
import type { Ambiguous, Kept, Learned, LearnedPlace } from './types';

/** A paragraph of last year's document and what becomes of it. `runs`: its text as the form tells it, every figure with its source. */
export type RolledParagraph =
  | {
      readonly kind: 'changed';
      readonly paragraph: number;
      readonly text: string;
      readonly runs: readonly Run[];
      readonly changes: readonly RolledChange[];
    }
  | { readonly kind: 'removed'; readonly paragraph: number }
  /** Behind a paragraph of the document, in its manner. */
  | {
      readonly kind: 'added';
      readonly after: number;
      readonly like: number;
      readonly text: string;
      readonly runs: readonly Run[];
    };

/** A paragraph of last year's document that says the same this year. */
export interface KeptParagraph {
  readonly paragraph: number;
  readonly runs: readonly Run[];
}

export interface Rolled {
  readonly paragraphs: readonly RolledParagraph[];
  readonly kept: readonly KeptParagraph[];
  readonly toDo: readonly ToDo[];
  /** This year's text, paragraph by paragraph of the document; those added stand behind theirs. */
  readonly document: TextDocument;
  readonly supplement: Supplement;
  /** For what stands beside the text: headers, notes, properties. */
  readonly turning?: Turning;
  /** Of the supplement, what last year's document says: words that are kept, and how items are put. */
  readonly said: Supplement;
}

export interface RollOptions {
  /** This year's answers. */
  readonly supplement?: Supplement;
  /** Last year's tables. */
  readonly previous?: TableSet;
  readonly unfilled?: Unfilled;
}

/** Where each paragraph of this year's text comes from. */
type Origins = readonly DraftPlace[];

const ownPlace = (origins: Origins, paragraph: number): number =>
  origins.findIndex((one) => one.paragraph === paragraph && one.added === undefined);

/** Numbers named of one paragraph. */
const MOST_TOLD = 5;

/** `last`: of last year's tables. */
function signOf(
  context: Context,
  { comparing }: Extract<Kept, { kind: 'reason' }>,
  last: Context | undefined,
): number | undefined {
  const now = evaluate(context, comparing.now, OUTERMOST);
  const cell = cellOfLastYear(comparing.then);
  const then = cell && last ? evaluate(last, cell, OUTERMOST) : evaluate(context, comparing.then, OUTERMOST);
  return now.kind === 'known' && then.kind === 'known' ? now.value.comparedTo(then.value) : undefined;
}

const stillHolds = (context: Context, kept: Kept, last: Context | undefined): boolean =>
  kept.kind !== 'reason' || signOf(context, kept, last) === kept.polarity;

/** Whether a template holds the words under a key, as its own or as one of its list. */
const asksFor = (written: string, key: string): boolean =>
  written.includes(key) || written.includes(key.replace(/\.\d{3,7}$/, '.本行'));

/** As the form has it, with what its lists say of each. */
function writtenIn({ clauses }: NarrativeForm, paragraph: ParagraphForm | undefined): string {
  const own = JSON.stringify(paragraph);
  const listed = clauses.filter(({ name }) => own.includes(` 用 ${name} 隔 `));
  return [own, ...listed.map(({ cases }) => JSON.stringify(cases))].join('\n');
}

class Rolling {
  readonly paragraphs: RolledParagraph[] = [];
  readonly kept: KeptParagraph[] = [];
  readonly toDo: ToDo[] = [];
  private readonly pieces = new Pieces();
  /** Figures that may be others, by the paragraphs of last year. */
  private readonly open: OpenFigure[] = [];
  readonly supplement: Supplement;
  readonly said: Supplement;
  private readonly context: Context;
  /** Words that were kept, with their keys. */
  private readonly words: readonly (readonly [key: string, entry: SupplementEntry, kept: Kept])[];

  constructor(
    private readonly learned: Learned,
    private readonly document: TextDocument,
    tables: TableSet,
    { supplement = NO_SUPPLEMENT, previous, unfilled }: RollOptions,
  ) {
    const { form } = learned;
    const answered = previous
      ? mergeSupplements(supplement, supplementFromPrevious(previous, form))
      : supplement;
    const settings = unfilled ? { unfilled } : {};
    const year =
      tables.year ?? (learned.supplement.year === undefined ? undefined : learned.supplement.year + 1);
    const head = { ...settings, ...(year === undefined ? {} : { year }) };
    const last = previous && contextOf(form, previous, NO_SUPPLEMENT, settings);
    const first = contextOf(form, tables, { ...answered, ...(year === undefined ? {} : { year }) }, head);
    this.words = [...learned.kept].flatMap(([key, kept]) => {
      const entry = learned.supplement.entries.get(key);
      const isAnswered = answered.entries.has(key);
      if (!entry || isAnswered || entry.value === '' || !stillHolds(first, kept, last)) return [];
      return [[key, entry, kept] as const];
    });
    const choices = [...learned.supplement.entries].filter(([key]) => isWayOfItem(key));
    this.said = {
      entries: new Map([...choices, ...this.words.map(([key, entry]) => [key, entry] as const)]),
    };
    const whole = mergeSupplements(answered, this.said);
    this.supplement = year === undefined ? whole : { ...whole, year };
    this.context = contextOf(form, tables, this.supplement, head);
  }

  /** Undefined where a year is not known. */
  turning(): Turning | undefined {
    const { department: before, supplement } = this.learned;
    const { year, department: now } = this.context;
    if (supplement.year === undefined || year === undefined || supplement.year === year) return undefined;
    const isRenamed = before !== undefined && now !== undefined && before !== now;
    return {
      from: supplement.year,
      to: year,
      ...(isRenamed ? { renamed: { from: before, to: now } } : {}),
    };
  }

  /** Paragraphs that no template tells: those around the explanation. */
  around(turning: Turning | undefined): void {
    if (!turning) return;
    const { title, paragraphs } = this.learned;
    const told = new Set([title, ...paragraphs.flatMap(({ at }) => at.map(({ paragraph }) => paragraph))]);
    for (const [at, { text, style }] of this.document.paragraphs.entries()) {
      if (told.has(at) || style === 'table' || text.trim() === '') continue;
      const { text: after, changes, left } = turnedLine(text, turning);
      if (changes.length > 0) {
        const runs: readonly Run[] = [{ kind: 'text', text: after }];
        this.paragraphs.push({ kind: 'changed', paragraph: at, text: after, runs, changes });
      }
      const data = { numbers: left.slice(0, MOST_TOLD).join('、') };
      if (left.length > 0)
        this.toDo.push({
          paragraph: at,
          text: '',
          kind: 'left',
          what: message(LEARN_MESSAGES, 'around', data),
        });
    }
  }

  roll(): void {
    const { title, paragraphs } = this.learned;
    const { sections } = compileForm(this.learned.form);
    const { form } = this.learned;
    if (title !== undefined) this.settle(title, titleOf(this.context), form.title);
    const told = sections.map((section) => toldBySection(this.context, section));
    for (const { section, paragraph, at } of paragraphs) {
      const own = sections[section];
      const written = form.sections[section];
      if (!own || !written) continue;
      const [first] = at;
      if (paragraph === undefined) {
        if (first) this.settle(first.paragraph, headingOf(this.context, own), written.heading);
        continue;
      }
      this.items(at, told[section]?.[paragraph] ?? [], writtenIn(form, written.paragraphs[paragraph]));
    }
    for (const { paragraph, runs } of this.pieces.all())
      if (runs.length === 0) this.paragraphs.push({ kind: 'removed', paragraph });
      else this.write(paragraph, runs);
    for (const one of this.learned.ambiguous) this.ambiguous(one);
  }

  /** By row: those that stay, those that are gone, and new ones behind the one before. */
  private items(
    at: Learned['paragraphs'][number]['at'],
    told: readonly NarratedParagraph[],
    written: string,
  ): void {
    const byRow = new Map(told.map((one) => [one.row, one.paragraph]));
    const rows = new Map(at.map((place) => [place.row, place]));
    for (const place of at) {
      const now = byRow.get(place.row);
      if (now) this.tell(place, now, written);
      else if (place.within) this.pieces.put(place, []);
      else this.paragraphs.push({ kind: 'removed', paragraph: place.paragraph });
    }
    const [first] = at;
    if (!first) return;
    let behind: LearnedPlace | undefined;
    const ahead: Run[] = [];
    for (const { row, paragraph } of told) {
      const own = rows.get(row);
      if (own !== undefined) {
        behind = own;
        continue;
      }
      const { runs } = paragraph;
      const place = behind ?? first;
      const after = behind?.paragraph ?? first.paragraph - 1;
      if (!place.within)
        this.paragraphs.push({
          kind: 'added',
          after,
          like: first.paragraph,
          text: paragraphText(paragraph),
          runs,
        });
      else if (behind) this.pieces.add(place, runs, 'behind');
      else ahead.push(...runs);
      if (place.within) this.note(place.paragraph, paragraph, written);
      else this.note(after, paragraph, written, paragraphText(paragraph));
    }
    if (ahead.length > 0) this.pieces.add(first, ahead, 'before');
  }

  private tell(place: LearnedPlace, paragraph: Paragraph, written: string): void {
    if (place.within) this.pieces.put(place, paragraph.runs);
    else this.write(place.paragraph, paragraph.runs);
    this.note(place.paragraph, paragraph, written);
  }

  /** `written`: as the form has it. */
  private settle(at: number, paragraph: Paragraph, written: string): void {
    this.tell({ paragraph: at }, paragraph, written);
  }

  private write(at: number, runs: readonly Run[]): void {
    const before = this.document.paragraphs[at]?.text ?? '';
    const text = runs.map((run) => run.text).join('');
    const changes = differencesBetween(before, text);
    if (changes.length > 0) this.paragraphs.push({ kind: 'changed', paragraph: at, text, runs, changes });
    else this.kept.push({ paragraph: at, runs });
  }

  /** `added`: the text of a paragraph that is added behind the place. */
  private note(at: number, paragraph: Paragraph, written: string, added?: string): void {
    const text = paragraphText(paragraph);
    const place: DraftPlace = { paragraph: at, ...(added === undefined ? {} : { added }) };
    const section = { id: '', paragraphs: [paragraph] };
    const missing = missingOf({ form: '', year: undefined, department: undefined, sections: [section] });
    for (const { what } of missing)
      this.toDo.push({
        ...place,
        text: `【待补充：${what}】`,
        kind: 'missing',
        what: message(LEARN_MESSAGES, 'missing', { what }),
      });
    const from = new Map<string, number>();
    for (const [key, { value }, kept] of this.words) {
      if (!text.includes(value) || !asksFor(written, key)) continue;
      const offset = kept.kind === 'number' ? placeOf(text, value, from.get(value) ?? 0) : -1;
      if (offset >= 0) from.set(value, offset + value.length);
      this.toDo.push({
        ...place,
        text: value,
        kind: kept.kind,
        what: keptMessage(kept, value, text, offset),
      });
    }
  }

  /** Figures that were the same last year and are not the same this year. */
  private ambiguous({ paragraph, as, meanings }: Ambiguous): void {
    const values = meanings.map((one) => evaluate(this.context, one, OUTERMOST));
    const printed = values.map((value) =>
      value.kind === 'missing'
        ? ''
        : as === 'percent'
          ? printShare(value.value, this.context.settings)
          : as === 'money'
            ? printAmount(value.value, this.context.settings)
            : value.value.toFixed(),
    );
    const [own = '', ...all] = printed;
    const others = [...new Set(all.filter((one) => one !== own && one !== ''))];
    if (own !== '' && others.length > 0) this.open.push({ paragraph, own, others });
  }

  /** To be looked at, but for what the words decide. */
  askOf(text: TextDocument, origins: Origins, read: (text: TextDocument) => ProofreadResult): void {
    const removed = new Set(
      this.paragraphs.flatMap((one) => (one.kind === 'removed' ? [one.paragraph] : [])),
    );
    const open = this.open.filter(({ paragraph }) => !removed.has(paragraph));
    const placed = open.map((one) => ({ ...one, paragraph: ownPlace(origins, one.paragraph) }));
    const decided = decidedByWords(text, placed, read);
    for (const [at, { paragraph, own, others }] of open.entries()) {
      const [other = ''] = others;
      const figure = placed[at];
      if (figure && decided.has(figure)) continue;
      const what = message(LEARN_MESSAGES, 'ambiguous', { text: own, other });
      this.toDo.push({ paragraph, text: own, kind: 'ambiguous', what });
    }
  }

  /** What is no longer the greatest, or may not be. */
  greatest(text: TextDocument, origins: Origins): void {
    for (const one of this.learned.greatest) {
      const own = text.paragraphs[ownPlace(origins, one.paragraph)]?.text ?? '';
      if (isStill(one, this.context, PATTERNS)) continue;
      for (const words of saidIn(own))
        this.toDo.push({
          paragraph: one.paragraph,
          text: words,
          kind: 'words',
          what: message(LEARN_MESSAGES, 'kept-words', { text: words }),
        });
    }
  }

  /** This year's text. */
  result(): { readonly text: TextDocument; readonly origins: Origins } {
    const changed = new Map(
      this.paragraphs.flatMap((one) => (one.kind === 'changed' ? [[one.paragraph, one.text] as const] : [])),
    );
    const removed = new Set(
      this.paragraphs.flatMap((one) => (one.kind === 'removed' ? [one.paragraph] : [])),
    );
    const added = this.paragraphs.filter((one) => one.kind === 'added');
    const all = this.document.paragraphs.flatMap((one, at) => [
      ...(removed.has(at)
        ? []
        : [{ from: { paragraph: at }, one: { ...one, text: changed.get(at) ?? one.text } }]),
      ...added
        .filter(({ after }) => after === at)
        .map(({ text, like }) => ({
          from: { paragraph: at, added: text },
          one: { ...this.document.paragraphs[like], text },
        })),
    ]);
    return { text: { paragraphs: all.map(({ one }) => one) }, origins: all.map(({ from }) => from) };
  }
}

const KEPT = { number: 'kept-number', words: 'kept-words', reason: 'kept-reason' } as const;

const STOP = /[，。；：、（）]/;
/** What stands before a number in its clause, so far. */
const MOST_BEFORE = 16;

/** Where a number stands and is not part of another. */
function placeOf(text: string, number: string, from: number): number {
  let at = text.indexOf(number, from);
  const isPart = (): boolean =>
    /[\d.,]/.test(text.charAt(at - 1)) ||
    (/\d$/.test(number) && /[\d.,%年]/.test(text.charAt(at + number.length)));
  while (at >= 0 && isPart()) at = text.indexOf(number, at + 1);
  return at;
}

/** A number with the words before it, so that it is found among its like. */
function keptMessage({ kind }: Kept, value: string, text: string, place: number): Message {
  let start = place;
  while (start > 0 && place - start < MOST_BEFORE && !STOP.test(text.charAt(start - 1))) start -= 1;
  return place > start
    ? message(LEARN_MESSAGES, 'kept-number-in', {
        text: value,
        near: text.slice(start, place + value.length),
      })
    : message(LEARN_MESSAGES, KEPT[kind], { text: value });
}

/** Pure. `document`: the one that was learned from; `tables`: this year's. */
export function roll(
  learned: Learned,
  document: TextDocument,
  tables: TableSet,
  options: RollOptions = {},
): Rolled {
  const rolling = new Rolling(learned, document, tables, options);
  rolling.roll();
  const turning = rolling.turning();
  rolling.around(turning);
  const { text, origins } = rolling.result();
  const { supplement, said } = rolling;
  const read = (one: TextDocument): ProofreadResult =>
    proofread(one, tables, { ...options, supplement, form: learned.near });
  rolling.askOf(text, origins, read);
  rolling.greatest(text, origins);
  const told = new Set(rolling.toDo.map(({ paragraph }) => paragraph));
  // Words that no longer hold, classes that are new: what a reviewer would find in it.
  const { findings } = read(text);
  const toDo = findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ paragraph, text: words, message: what }): ToDo => {
      return { ...(origins[paragraph] ?? { paragraph: 0 }), text: words, what, kind: 'finding' };
    });
  const isBlank = ({ paragraph, text: words }: ToDo): boolean =>
    told.has(paragraph) && words.includes('【待补充');
  return {
    paragraphs: rolling.paragraphs,
    kept: rolling.kept,
    toDo: inTextOrder([...rolling.toDo, ...toDo.filter((one) => !isBlank(one))], text, origins),
    document: text,
    supplement,
    ...(turning ? { turning } : {}),
    said,
  };
}
