/** Reads a whole text by a form: sections, then the items told one by one, each against what the form may say there. */
import {
  compileForm,
  formFor,
  formsExplaining,
  isByPlace,
  type CompiledParagraph,
  type CompiledSection,
  type NarrativeForm,
  type Supplement,
} from '../../narrative';
import { contextOf, type Context, type Unfilled } from '../../narrative/reading';
import type { TableSet } from '../../tables/types';
import type { Grammar } from '../grammar/form-mark';
import { itemGrammar, sectionGrammar, titleGrammar } from '../grammar/walk';
import { headingsFitting, textSections, type TextSection } from '../structure/sections';
import { partOf, type Stream } from '../text/stream';
import { EXACT_DECIMALS } from '../measure';
import { agreesIn } from './agrees';
import { givenWordsOf } from './free';
import { itemTexts, type ItemTexts } from './items';
import { readPart, type Part, type Reading } from './part';

export interface Given {
  readonly stream: Stream;
  readonly tables: TableSet;
  /** By a form: each asks its own questions about last year. */
  readonly supplementBy: (form: NarrativeForm) => Supplement;
  readonly unfilled: Unfilled | undefined;
  /** Of the text's own title, for tables that print none. */
  readonly titled?: number | undefined;
}

export interface Read {
  readonly form: NarrativeForm;
  readonly context: Context;
  readonly stream: Stream;
  readonly sections: readonly TextSection[];
  readonly parts: readonly Part[];
  readonly items: readonly { readonly section: string; readonly stream: Stream; readonly told: ItemTexts }[];
  readonly cost: number;
}

/** What of a section stands before its first item. */
function beforeItems(stream: Stream, told: ItemTexts): Stream {
  const first = told.texts[0]?.start ?? stream.text.length;
  return partOf(stream, 0, first);
}

/** One section: what stands before its items, then each item. */
class Sections {
  readonly parts: Part[] = [];
  readonly items: Read['items'][number][] = [];
  /** What each may say, walked through once however often a text has its heading. */
  private readonly grammars = new Map<CompiledSection, Grammar>();

  constructor(
    private readonly reading: Reading,
    private readonly known: readonly CompiledSection[],
  ) {}

  read(section: TextSection): void {
    const known = this.known.find(({ id }) => id === section.id);
    if (known && section.id !== undefined) this.readKnown(section.body, section.id, known);
    else this.readOther(section);
  }

  /** Before the first heading stands the title; what no form tells is only counted. */
  private readOther({ body, headingEnd }: TextSection): void {
    const marks = headingEnd === 0 ? titleGrammar(this.reading.context) : [];
    this.parts.push(readPart(this.reading, body, undefined, marks));
  }

  private readKnown(body: Stream, id: string, known: CompiledSection): void {
    const { context } = this.reading;
    const each = known.paragraphs.filter((paragraph) => paragraph.each !== undefined);
    const told = itemTexts(context, body, each);
    const head = told ? beforeItems(body, told) : body;
    this.parts.push(readPart(this.reading, head, id, this.grammarOf(known)));
    if (told) this.readItems(body, id, told, each);
  }

  private grammarOf(section: CompiledSection): Grammar {
    const grammar = this.grammars.get(section) ?? sectionGrammar(this.reading.context, section);
    this.grammars.set(section, grammar);
    return grammar;
  }

  private readItems(
    stream: Stream,
    section: string,
    told: ItemTexts,
    each: readonly CompiledParagraph[],
  ): void {
    this.items.push({ section, stream, told });
    for (const { item, body } of told.texts) {
      const own = item && each.find((paragraph) => paragraph.each?.table === item.table);
      const marks = item && own ? itemGrammar(this.reading.context, own, item) : [];
      this.parts.push(readPart(this.reading, body, section, marks));
    }
  }
}

function readBy(form: NarrativeForm, { stream, tables, supplementBy, unfilled, titled }: Given): Read {
  const supplement = supplementBy(form);
  const compiled = compileForm(form);
  const context = contextOf(form, tables, supplement, {
    amountDecimals: EXACT_DECIMALS,
    trimZeros: true,
    ...(unfilled ? { unfilled } : {}),
    ...(tables.year === undefined && titled !== undefined ? { year: titled } : {}),
  });
  const given = givenWordsOf(compiled, supplement);
  const reading = new Sections({ context, given, agrees: agreesIn(context) }, compiled.sections);
  const sections = textSections(stream, compiled);
  for (const section of sections) reading.read(section);
  const { parts, items } = reading;
  const cost = parts.reduce((sum, part) => sum + part.cost, 0);
  return { form, context, stream, sections, parts, items, cost };
}

/** So many more headings in another form's words, and the text is not read by the form that the tables suggest. */
const CLEARLY = 3;

/** By the tables' form, unless the headings are clearly another's; one that only a place asks for counts where it fits better. */
export function bestReading(given: Given, form: NarrativeForm | undefined): Read {
  if (form) return readBy(form, given);
  const likely = formFor(given.tables);
  const forms = formsExplaining(given.tables);
  const fits = new Map(forms.map((one) => [one, headingsFitting(given.stream, compileForm(one))]));
  const best = [...fits.values()].reduce((a, b) => (a > b ? a : b));
  const anyones = Math.max(...forms.map((one) => (isByPlace(one) ? 0 : (fits.get(one) ?? 0))));
  const least = (one: NarrativeForm): number => {
    if (one === likely) return best - CLEARLY + 1;
    return isByPlace(one) ? Math.max(best, anyones + 1) : best;
  };
  return [likely, ...forms.filter((one) => one !== likely)]
    .filter((one) => (fits.get(one) ?? 0) >= least(one))
    .map((one) => readBy(one, given))
    .reduce((cheapest, one) => (one.cost < cheapest.cost ? one : cheapest));
}

/** The year the text speaks of, where the tables print none: the one most of its sentences mean. */
export const spokenYear = (parts: readonly Part[]): number | undefined => yearVotes(parts)[0]?.[0];

/** Sentences that must speak of a year for another to be called wrong by them: published texts have 14 to 19 of one year, at most one of another. */
const LEAST_VOTES = 6;
const LEAST_SHARE = 3 / 4;

/** The same where hardly any sentence says otherwise. */
export function agreedYear(parts: readonly Part[]): number | undefined {
  const votes = yearVotes(parts);
  const all = votes.reduce((sum, [, count]) => sum + count, 0);
  const [first] = votes;
  return first && first[1] >= LEAST_VOTES && first[1] >= LEAST_SHARE * all ? first[0] : undefined;
}

/** Years, each with how many sentences mean it; most first. */
function yearVotes(parts: readonly Part[]): (readonly [number, number])[] {
  const votes = new Map<number, number>();
  for (const { pairs } of parts)
    for (const { mark, form } of pairs) {
      if (form.yearsBack === undefined || mark.value === undefined) continue;
      const year = mark.value.toNumber() + form.yearsBack;
      votes.set(year, (votes.get(year) ?? 0) + 1);
    }
  return [...votes].sort((a, b) => b[1] - a[1]);
}
