/** Reads an explanation back against its tables: every number with its verdict, and what is wrong. */
import {
  compileForm,
  formFor,
  FORMS,
  mergeSupplements,
  NO_SUPPLEMENT,
  supplementFromPrevious,
  type NarrativeForm,
  type Supplement,
} from '../narrative';
import { contextOf, evaluate, type Context, type Unfilled } from '../narrative/reading';
import type { TableSet } from '../tables/types';
import type { Agrees, Pair } from './align/align';
import type { FormMark } from './grammar/form-mark';
import { itemGrammar, sectionGrammar, titleGrammar } from './grammar/walk';
import { compareAmount } from './judge/compare';
import { judgeDirections } from './judge/directions';
import { factsOf } from './judge/facts';
import { judgeItems } from './judge/items';
import { judgeLacking } from './judge/lacking';
import { judgeLists } from './judge/lists';
import { asPercent, EXACT_DECIMALS, statedBy } from './judge/measure';
import { judgeNames } from './judge/names';
import { judgeNones } from './judge/nones';
import { findingOf, say, writtenAt, type Note } from './judge/notes';
import { judgeNumber } from './judge/numbers';
import { judgeParts } from './judge/parts';
import { judgeRelations } from './judge/relations';
import { NO_SOURCE, type Judged, type State } from './judge/state';
import { contentsAgainstHeadings, departments, headingYears, leftovers, wholeStream } from './judge/whole';
import { givenWordsOf } from './read/free';
import { itemTexts, type ItemTexts } from './read/items';
import { isNumber, readPart, type Part, type Reading } from './read/part';
import { headingsFitting, sectionsOf, type TextSection } from './structure/sections';
import { CONTENTS, EXPLANATION, OTHER_PART } from './structure/topics';
import { normalised } from './text/normal';
import { partOf, placeOf, streamOf, type Stream } from './text/stream';
import type {
  LedgerEntry,
  NumberCounts,
  ProofreadOptions,
  ProofreadResult,
  TextDocument,
  TextFinding,
} from './types';

/** Paragraphs of the explanation within a whole publication: from 第三部分…情况说明 to the next part. */
function explanationOf({ paragraphs }: TextDocument): { from: number; to: number } {
  const lines = paragraphs.map(({ text, style }) =>
    style === 'table' || style === 'contents' ? '' : normalised(text).text,
  );
  const joined = (index: number): string =>
    (lines[index] ?? '') + (lines[index + 1] ?? '') + (lines[index + 2] ?? '');
  let from = 0;
  for (const [index, line] of lines.entries()) {
    if (!/^第[一二三四五六]+部分/.test(line)) continue;
    const whole = EXPLANATION.test(line) || /^第[一二三四五六]+部分.{0,40}情况说明/.test(joined(index));
    const next = lines.slice(index + 1, index + 12).join('');
    if (whole && /\d/.test(next.replace(/\d{4}年/g, ''))) from = index;
  }
  const after = lines.findIndex((line, index) => index > from + 1 && OTHER_PART.test(line));
  return { from, to: after < 0 ? paragraphs.length : after };
}

/** A page's number on a line of its own: 12, - 12 -, 第12页. */
const PAGE = /^(?:[-—·]*\d{1,4}[-—·]*|第\d{1,4}页(?:共\d{1,4}页)?)$/;

function isRead(document: TextDocument, index: number): boolean {
  const { style, text } = document.paragraphs[index] ?? { text: '' };
  const line = normalised(text).text;
  return style !== 'table' && style !== 'contents' && !CONTENTS.test(line) && !PAGE.test(line);
}

const agreesIn = (context: Context): Agrees => {
  const values = new Map<FormMark, ReturnType<typeof evaluate>>();
  return (mark, form) => {
    if (mark.value === undefined) return undefined;
    if (form.expression === undefined) return mark.kind === 'fixed' ? form.value?.eq(mark.value) : undefined;
    const value = values.get(form) ?? evaluate(context, form.expression, form.scope);
    values.set(form, value);
    const stated = statedBy(mark, context);
    if (value.kind === 'missing' || !stated) return undefined;
    if (form.kind === 'percent')
      return compareAmount(stated, asPercent(value.value), stated.decimals) === 'same';
    if (mark.kind !== 'money') return stated.value.eq(value.value);
    return compareAmount(stated, value.value, 2) === 'same';
  };
};

/** The year the text speaks of, where the tables print none: the one most of its sentences mean. */
function spokenYear(parts: readonly Part[]): number | undefined {
  const votes = new Map<number, number>();
  for (const { pairs } of parts)
    for (const { mark, form } of pairs) {
      if (form.yearsBack === undefined || mark.value === undefined) continue;
      const year = mark.value.toNumber() + form.yearsBack;
      votes.set(year, (votes.get(year) ?? 0) + 1);
    }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

interface Given {
  readonly stream: Stream;
  readonly tables: TableSet;
  readonly supplement: Supplement;
  readonly unfilled: Unfilled | undefined;
}

interface Read {
  readonly form: NarrativeForm;
  readonly context: Context;
  readonly stream: Stream;
  readonly sections: readonly TextSection[];
  readonly parts: readonly Part[];
  readonly items: readonly { readonly section: string; readonly stream: Stream; readonly told: ItemTexts }[];
  readonly cost: number;
}

/** Cuts out of a section's stream what its items hold. */
function withoutItems(stream: Stream, told: ItemTexts): Stream {
  const first = told.texts[0]?.start ?? stream.text.length;
  return partOf(stream, 0, first);
}

function readBy(form: NarrativeForm, { stream, tables, supplement, unfilled }: Given): Read {
  const compiled = compileForm(form);
  const context = contextOf(form, tables, supplement, {
    amountDecimals: EXACT_DECIMALS,
    trimZeros: true,
    ...(unfilled ? { unfilled } : {}),
  });
  const reading: Reading = {
    context,
    given: givenWordsOf(compiled, supplement),
    agrees: agreesIn(context),
  };
  const sections = sectionsOf(stream, compiled);
  const parts: Part[] = [];
  const items: Read['items'][number][] = [];
  for (const section of sections) {
    const known = compiled.sections.find(({ id }) => id === section.id);
    if (!known || section.id === undefined) {
      const isHead = section.headingEnd === 0;
      parts.push(readPart(reading, section.body, undefined, isHead ? titleGrammar(context).marks : []));
      continue;
    }
    const each = known.paragraphs.find((paragraph) => paragraph.each !== undefined);
    const told = each && itemTexts(context, section.body, each);
    const head = told ? withoutItems(section.body, told) : section.body;
    parts.push(readPart(reading, head, section.id, sectionGrammar(context, known).marks));
    if (!told || !each) continue;
    items.push({ section: section.id, stream: section.body, told });
    for (const text of told.texts) {
      const marks = text.item ? itemGrammar(context, each, text.item).marks : [];
      parts.push(readPart(reading, text.body, section.id, marks));
    }
  }
  const cost = parts.reduce((sum, part) => sum + part.cost, 0);
  return { form, context, stream, sections, parts, items, cost };
}

/** The likeliest form is read first; another counts only where it fits better. */
function bestReading(given: Given, form: NarrativeForm | undefined): Read {
  if (form) return readBy(form, given);
  const likely = formFor(given.tables);
  const fits = new Map(FORMS.map((one) => [one, headingsFitting(given.stream, compileForm(one))]));
  const best = [...fits.values()].reduce((a, b) => (a > b ? a : b));
  return FORMS.filter((one) => one !== likely && (fits.get(one) ?? 0) >= best)
    .map((one) => readBy(one, given))
    .reduce((cheapest, one) => (one.cost < cheapest.cost ? one : cheapest), readBy(likely, given));
}

function judgePart(state: State, part: Part): void {
  const paired = new Map(part.pairs.map((pair) => [pair.mark, pair]));
  const start = (mark: Part['marks'][number]): Judged => ({
    stream: part.stream,
    section: part.section,
    start: mark.start,
    end: mark.end,
    verdict: 'unchecked',
    source: NO_SOURCE,
  });
  for (const mark of part.marks.filter(isNumber)) {
    const judged = start(mark);
    const reason =
      part.section === undefined
        ? 'why-outside'
        : mark.kind === 'year'
          ? 'why-year'
          : mark.kind === 'fixed'
            ? 'why-fixed'
            : 'why-unsure';
    judged.source = { ...NO_SOURCE, reason: say(reason) };
    state.judged.push(judged);
    const pair = paired.get(mark);
    if (pair) state.byPair.set(pair, judged);
  }
  for (const { mark, key } of part.own) {
    const judged = start(mark);
    judged.verdict = key === undefined ? 'unchecked' : 'verified';
    judged.source =
      key === undefined
        ? { ...NO_SOURCE, reason: say('why-own-words') }
        : { ...NO_SOURCE, kind: 'supplement', supplement: [key] };
    state.judged.push(judged);
  }
}

function judgeNumbers(state: State): void {
  for (const part of state.parts) judgePart(state, part);
  const visit = (late: boolean): void => {
    for (const part of state.parts)
      for (const pair of part.pairs) {
        const judged = state.byPair.get(pair);
        if (judged && (pair.form.kind === 'percent') === late) judgeNumber(state, part, pair, judged);
      }
  };
  visit(false);
  visit(true);
}

const countOf = (ledger: readonly LedgerEntry[]): NumberCounts => ({
  verified: ledger.filter(({ verdict }) => verdict === 'verified').length,
  contradicted: ledger.filter(({ verdict }) => verdict === 'contradicted').length,
  unchecked: ledger.filter(({ verdict }) => verdict === 'unchecked').length,
});

function ledgerOf(document: TextDocument, judged: readonly Judged[]): LedgerEntry[] {
  return judged
    .map(({ stream, start, end, verdict, section, source }): LedgerEntry => ({
      text: writtenAt(document, stream, start, end),
      ...placeOf(stream, start, end),
      verdict,
      section,
      source,
    }))
    .sort((a, b) => a.paragraph - b.paragraph || a.offset - b.offset);
}

/** The same thing at the same place is said once. */
function findingsOf(document: TextDocument, notes: readonly Note[]): TextFinding[] {
  const seen = new Set<string>();
  return notes
    .map((note, index) => findingOf(document, note, String(index)))
    .filter(({ rule, paragraph, offset, message }) => {
      const key = [rule, paragraph, offset, message.id, JSON.stringify(message.data)].join('|');
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort((a, b) => a.paragraph - b.paragraph || a.offset - b.offset)
    .map((finding, index) => ({
      ...finding,
      id: `${finding.rule}@${finding.paragraph}:${finding.offset}#${index}`,
    }));
}

/**
 * Every number of a text, checked against tables and supplement, and what is wrong in it. Pure; never throws for what
 * a text may hold. What is not surely understood is unchecked, never contradicted.
 */
export function proofread(
  document: TextDocument,
  tables: TableSet,
  { supplement = NO_SUPPLEMENT, previous, form, unfilled }: ProofreadOptions = {},
): ProofreadResult {
  const { from, to } = explanationOf(document);
  const numbers = document.paragraphs.flatMap((_, index) =>
    index >= from && index < to && isRead(document, index) ? [index] : [],
  );
  const stream = streamOf(
    numbers.map((index) => document.paragraphs[index] ?? { text: '' }),
    numbers,
  );
  const last = previous && supplementFromPrevious(previous, form);
  const known = last ? mergeSupplements(supplement, last) : supplement;
  const read = bestReading({ stream, tables, supplement: known, unfilled }, form);
  const year = read.context.year ?? spokenYear(read.parts);
  const facts = factsOf(year === undefined ? read.context : { ...read.context, year }, read.parts);
  const state: State = {
    document,
    facts,
    exact: facts.context,
    printed: { ...facts.context, settings: { ...read.form.settings } },
    agrees: agreesIn(facts.context),
    parts: read.parts,
    notes: [],
    judged: [],
    byPair: new Map<Pair, Judged>(),
  };
  judgeNumbers(state);
  for (const part of read.parts) {
    judgeDirections(state, part);
    judgeNones(state, part);
    judgeNames(state, part);
    judgeLists(state, part);
    judgeParts(state, part);
    judgeLacking(state, part);
  }
  for (const { stream: of, section, told } of read.items) judgeItems(state, of, section, told);
  judgeRelations(state);
  for (const { headingStart, headingEnd } of read.sections)
    headingYears(state, stream, headingStart, headingEnd);
  const whole = wholeStream(document);
  state.notes.push(
    ...leftovers(whole),
    ...departments(state),
    ...contentsAgainstHeadings(document, stream, read.sections, from),
  );
  const ledger = ledgerOf(document, state.judged);
  return {
    form: read.form.id,
    numbers: countOf(ledger),
    ledger,
    findings: findingsOf(document, state.notes),
  };
}
