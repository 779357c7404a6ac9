/** Reads last year's explanation against last year's tables, and makes a form of it: the office's own words, with a slot wherever the year speaks. */
import {
  compileForm,
  LEARNED_SENTENCE,
  type NarrativeForm,
  type ParagraphForm,
  type SectionForm,
  type Supplement,
} from '../narrative';
import type { ProofreadOptions, TextDocument } from '../proofread';
import { understand, type Understood } from '../proofread/inside';
import type { TableSet } from '../tables';
import { LearnedAnswers } from './answers';
import { Clauses } from './clauses';
import { greatestIn, type Greatest } from './greatest';
import { namedLists } from './newcomers';
import { ItemParagraphs } from './item-paragraphs';
import { LearnedLists } from './lists';
import { stops, type LearnedStretch } from './stretches';
import { Templates } from './templates';
import type { Learned, LearnedParagraph } from './types';
import { SlotWriter } from './slot-writer';

export interface LearnOptions extends Pick<
  ProofreadOptions,
  'supplement' | 'previous' | 'form' | 'unfilled'
> {
  /** For people: 本单位2023年度. */
  readonly name?: string;
}

interface SectionDraft {
  readonly id: string;
  readonly level: 1 | 2;
  readonly heading: string;
  readonly paragraphs: ParagraphForm[];
}

const UNHEADED = '{年度}年度部门决算情况说明';
/** No title or heading is one. */
const SENTENCE = /[。；，]/;
const ORDINAL = /^\s*(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、)/;

/** Goes through the explanation paragraph by paragraph. */
class Learning {
  readonly answers: LearnedAnswers;
  readonly clauses = new Clauses();
  readonly templates: Templates;
  readonly sections: SectionDraft[] = [];
  readonly places: LearnedParagraph[] = [];
  readonly greatest: Greatest[] = [];
  title: number | undefined;
  titleText = UNHEADED;
  private readonly writing: SlotWriter;
  private readonly lists: LearnedLists;
  private readonly items: ItemParagraphs;

  constructor(
    private readonly document: TextDocument,
    private readonly understood: Understood,
    given: Supplement,
  ) {
    const known = new Map(
      [...compileForm(understood.form).questions].map(([key, { question }]) => [key, question]),
    );
    this.answers = new LearnedAnswers(given, known);
    this.templates = new Templates(document, understood, this.answers);
    this.writing = new SlotWriter(understood, this.answers, this.clauses);
    this.lists = new LearnedLists(understood, this.templates, this.clauses, this.writing, this.answers);
    this.items = new ItemParagraphs(understood, this.templates, this.answers, this.writing);
  }

  /** Paragraphs of the explanation, in their order. */
  learn(from: number, to: number): void {
    const headings = this.headings();
    for (let at = from; at < to; at += 1) {
      const paragraph = this.document.paragraphs[at];
      const text = paragraph?.text ?? '';
      if (text.trim() === '' || paragraph?.style === 'table' || paragraph?.style === 'contents') continue;
      const id = headings.get(at);
      if (id !== undefined) this.heading(at, text, id);
      else if (this.sections.length === 0 && !SENTENCE.test(text)) this.opening(at);
      else {
        if (this.sections.length === 0) this.unheaded();
        at = this.body(at, to) - 1;
      }
    }
    // A form has a section.
    if (this.sections.length === 0) this.unheaded();
  }

  /** What is told without any heading. */
  private unheaded(): void {
    this.sections.push({ id: 'x0', level: 1, heading: UNHEADED, paragraphs: [] });
  }

  /** Paragraphs that are headings and nothing else. */
  private headings(): ReadonlyMap<number, string> {
    const found = new Map<number, string>();
    const used = new Set<string>();
    for (const { id, paragraph, offset, length } of this.understood.sections) {
      const text = this.document.paragraphs[paragraph]?.text ?? '';
      if (text.slice(0, offset).trim() !== '' || text.slice(offset + length).replace(/[。：\s]/g, '') !== '')
        continue;
      const own = id !== undefined && !used.has(id) ? id : `x${found.size + 1}`;
      used.add(own);
      found.set(paragraph, own);
    }
    return found;
  }

  private opening(at: number): void {
    if (this.title === undefined) {
      this.title = at;
      this.titleText = this.plain(at, '标题');
      return;
    }
    this.sections.push({ id: `x0p${at}`, level: 1, heading: this.plain(at, '开头'), paragraphs: [] });
    this.places.push({ section: this.sections.length - 1, paragraph: undefined, at: [{ paragraph: at }] });
  }

  private heading(at: number, text: string, id: string): void {
    const level = /^\s*（/.test(text) ? 2 : 1;
    this.sections.push({ id, level, heading: this.plain(at, '标题'), paragraphs: [] });
    this.places.push({ section: this.sections.length - 1, paragraph: undefined, at: [{ paragraph: at }] });
  }

  /** The paragraph, or those of all items; gives the one behind. */
  private body(at: number, to: number): number {
    const section = this.sections.at(-1);
    if (!section) return at + 1;
    const items = this.items.from(at, to);
    if (!items) {
      this.told(section, { sentences: this.sentences(at, section) }, [{ paragraph: at }]);
      return at + 1;
    }
    const { form, head, tail, end } = items;
    const beside = (paragraph: number, within: LearnedStretch): void =>
      this.told(section, { sentences: this.sentences(paragraph, section, within) }, [{ paragraph, within }]);
    if (head) beside(at, head);
    this.told(section, form, items.at);
    if (tail) beside(end - 1, tail);
    return end;
  }

  private told(section: SectionDraft, form: ParagraphForm, at: LearnedParagraph['at']): void {
    this.places.push({ section: this.sections.length - 1, paragraph: section.paragraphs.length, at });
    section.paragraphs.push(form);
  }

  /** One template for a whole paragraph. */
  private plain(at: number, what: string): string {
    return this.templates.whole(this.templates.paragraph(at), this.writing.of(what));
  }

  private sentences(
    at: number,
    { id, paragraphs }: SectionDraft,
    within?: LearnedStretch,
  ): ParagraphForm['sentences'] {
    const paragraph = this.templates.paragraph(at);
    const writing = this.writing.of(this.headingOf(id));
    this.greatest.push(...greatestIn(paragraph));
    return stops(paragraph.text, paragraph.found, within).map((stretch, index) => {
      const listed = this.lists.listed(paragraph, stretch, writing);
      const text = listed ?? this.templates.template(paragraph, stretch, writing);
      return { id: `${LEARNED_SENTENCE}p${paragraphs.length + 1}s${index + 1}`, cases: [{ text }] };
    });
  }

  private headingOf(id: string): string {
    const section = this.sections.find((one) => one.id === id);
    if (section === undefined || section.heading === UNHEADED) return '';
    return section.heading
      .replace(/\{[^}]*\}(?:年度?)?/g, '')
      .replace(ORDINAL, '')
      .replace(/(?:情况)?(?:说明)?[。：；]*$/, '');
  }
}

/** Pure; never throws for what a document may hold. */
export function learn(document: TextDocument, tables: TableSet, options: LearnOptions = {}): Learned {
  const understood = understand(document, tables, options);
  const { form: near, context, numbers } = understood;
  const learning = new Learning(document, understood, options.supplement ?? { entries: new Map() });
  learning.learn(understood.stretch.from, understood.stretch.to);
  const { answers, clauses, templates, sections, places, title, titleText } = learning;
  const form: NarrativeForm = {
    id: 'learned',
    name: options.name ?? `${context.department ?? '本单位'}${context.year ?? ''}年度底稿`,
    title: titleText,
    settings: templates.settings,
    clauses: [{ name: '名称', takes: [], cases: [{ text: '{名称}' }] }, ...clauses.all],
    questions: [...answers.questions.values()],
    sections: sections.map((section): SectionForm => section),
  };
  const entries = new Map([...context.supplement.entries, ...answers.entries]);
  return {
    form,
    near,
    supplement: {
      ...context.supplement,
      ...(context.year === undefined ? {} : { year: context.year }),
      entries,
    },
    department: context.department,
    title,
    paragraphs: places,
    doubts: templates.doubts,
    kept: answers.kept,
    ambiguous: templates.ambiguous,
    greatest: learning.greatest,
    named: namedLists(document, context, understood.stretch),
    numbers: numbers.filter(({ kind }) => kind !== 'year' && kind !== 'fixed').length - templates.codes,
    slots: templates.slots,
  };
}
