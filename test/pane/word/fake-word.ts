/** A Word document in memory behind the WordHost interface: simple, and everything asked of it is recorded. */
import type { PublishedReading, TableBlock } from '../../../src/core/document';
import { message } from '../../../src/core/messages';
import { paragraphText, type NarrativeDocument, type Section } from '../../../src/core/narrative';
import type { TextCorrection, TextDocument, TextFinding, TextPlace } from '../../../src/core/proofread/types';
import { HostProblem } from '../../../src/hosts/host';
import type {
  BesideLine,
  FigureChange,
  FigureLinks,
  FigureParagraph,
  ParagraphLook,
  ParagraphRewriting,
  StaleSentence,
  StandingParagraph,
  UpdateReport,
  WordHost,
  WordPicture,
} from '../../../src/hosts/word/types';

const WORDS = { busy: { zh: 'Word 正忙，请稍后再试', en: 'Word is busy; try again' } } as const;

type Mark = TextPlace & { readonly colour: string };

export class FakeWord implements WordHost {
  paragraphs: string[];
  readonly ours = new Map<string, Section>();
  selected: TextPlace | undefined;
  marks: readonly Mark[] = [];
  comments: readonly TextFinding[] = [];
  pictures: readonly WordPicture[] = [];
  replaced: StaleSentence[] = [];
  stale: readonly StaleSentence[] = [];
  failing: keyof WordHost | undefined;
  comment: WordHost['comment'] = async (findings) => {
    this.comments = [...this.comments, ...findings];
  };

  constructor(paragraphs: readonly string[] = []) {
    this.paragraphs = [...paragraphs];
  }

  async read(): Promise<TextDocument> {
    this.fail('read');
    return { paragraphs: this.paragraphs.map((text) => ({ text })) };
  }

  /** What its file holds beside its text. */
  tables: readonly TableBlock[] = [];

  async published(): Promise<PublishedReading> {
    this.fail('published');
    const text = await this.read();
    return { ok: true, published: { kind: 'docx', text, tables: this.tables, remarks: [] } };
  }

  async inserted(): Promise<readonly string[]> {
    return [...this.ours.keys()];
  }

  async insert(
    document: NarrativeDocument,
    sections?: readonly string[],
    pictures: readonly WordPicture[] = [],
  ): Promise<void> {
    this.fail('insert');
    this.pictures = pictures;
    for (const section of document.sections) {
      if (this.ours.has(section.id) || (sections && !sections.includes(section.id))) continue;
      this.ours.set(section.id, section);
      this.paragraphs.push(...section.paragraphs.map(paragraphText));
    }
  }

  async update(document: NarrativeDocument): Promise<UpdateReport> {
    this.fail('update');
    const changed: FigureChange[] = [];
    let kept = 0;
    for (const section of document.sections) {
      const old = this.ours.get(section.id);
      if (!old) continue;
      const before = new Map(figuresOf(old));
      for (const [id, after] of figuresOf(section)) {
        const was = before.get(id);
        if (was === undefined || was === after) kept += 1;
        else changed.push({ id, section: section.id, before: was, after });
      }
      const texts = new Map(
        old.paragraphs.map((one, at) => [
          paragraphText(one),
          section.paragraphs[at] ? paragraphText(section.paragraphs[at]) : '',
        ]),
      );
      this.paragraphs = this.paragraphs.map((text) => texts.get(text) ?? text);
      this.ours.set(section.id, section);
    }
    const missing = document.sections.map(({ id }) => id).filter((id) => !this.ours.has(id));
    return { changed, kept, stale: this.stale, missing };
  }

  async replaceSentence(_: NarrativeDocument, sentence: StaleSentence): Promise<void> {
    this.fail('replaceSentence');
    this.replaced.push(sentence);
    this.paragraphs = this.paragraphs.map((text) => text.replace(sentence.text, sentence.replacement));
  }

  async rewrite({ paragraph, text, changes }: ParagraphRewriting): Promise<boolean> {
    this.fail('rewrite');
    if (this.paragraphs[paragraph] !== text) return false;
    this.paragraphs[paragraph] = [...changes].reduceRight(
      (now, { offset, length, by }) => now.slice(0, offset) + by + now.slice(offset + length),
      text,
    );
    return true;
  }

  /** Texts that can't be put back as they were. */
  readonly mixed = new Set<string>();

  async lookOf({ paragraph, text }: StandingParagraph): Promise<ParagraphLook | undefined> {
    this.fail('lookOf');
    const isOne = this.paragraphs[paragraph] === text && !this.mixed.has(text);
    return isOne ? { layout: {}, font: {} } : undefined;
  }

  async addBehind({ paragraph, text }: StandingParagraph, fresh: string): Promise<boolean> {
    this.fail('addBehind');
    if (this.paragraphs[paragraph] !== text) return false;
    this.paragraphs.splice(paragraph + 1, 0, fresh);
    return true;
  }

  async remove({ paragraph, text }: StandingParagraph): Promise<boolean> {
    this.fail('remove');
    if (this.paragraphs[paragraph] !== text) return false;
    this.paragraphs.splice(paragraph, 1);
    return true;
  }

  /** Ids of figures that have controls, by control. */
  readonly linked = new Map<number, string>();
  private controls = 0;

  async link(paragraphs: readonly FigureParagraph[]): Promise<readonly FigureLinks[]> {
    this.fail('link');
    return paragraphs.map(({ paragraph, text, figures }) => {
      const isThere = this.paragraphs[paragraph] === text;
      const found = figures.filter(
        (one) => isThere && text.slice(one.offset, one.offset + one.text.length) === one.text,
      );
      const made = found.map(({ id }) => {
        this.linked.set(++this.controls, id);
        return this.controls;
      });
      return { made, renamed: [], left: figures.length - made.length };
    });
  }

  async unlink(links: readonly FigureLinks[]): Promise<void> {
    this.fail('unlink');
    for (const { made } of links) for (const id of made) this.linked.delete(id);
  }

  async hasLearned(): Promise<boolean> {
    return this.linked.size > 0;
  }

  async readBeside(): Promise<readonly BesideLine[] | undefined> {
    return undefined;
  }

  async rewriteBeside(): Promise<boolean> {
    return false;
  }

  async carried(): Promise<string | undefined> {
    return undefined;
  }

  /** It has no tables of Word's own. */
  fill: WordHost['fill'] = async () => {
    throw new Error('not asked for');
  };

  unfill: WordHost['unfill'] = async () => {
    throw new Error('not asked for');
  };

  async select(place: TextPlace): Promise<void> {
    this.selected = place;
  }

  async correct({ paragraph, offset, length, text, by }: TextCorrection): Promise<boolean> {
    this.fail('correct');
    const whole = this.paragraphs[paragraph] ?? '';
    if (whole.slice(offset, offset + length) !== text) return false;
    this.paragraphs[paragraph] = whole.slice(0, offset) + by + whole.slice(offset + length);
    return true;
  }

  async mark(places: readonly Mark[]): Promise<void> {
    this.fail('mark');
    this.marks = [...this.marks, ...places];
  }

  async clearMarks(): Promise<void> {
    this.marks = [];
  }

  /** What stands at the place that was selected last. */
  get selectedText(): string {
    const { paragraph, offset, length } = this.selected ?? { paragraph: -1, offset: 0, length: 0 };
    return (this.paragraphs[paragraph] ?? '').slice(offset, offset + length);
  }

  private fail(method: keyof WordHost): void {
    if (this.failing !== method) return;
    this.failing = undefined;
    throw new HostProblem(message(WORDS, 'busy'));
  }
}

const figuresOf = ({ paragraphs }: Section): [string, string][] =>
  paragraphs.flatMap(({ runs }) =>
    runs.flatMap((run): [string, string][] => (run.kind === 'figure' ? [[run.id, run.text]] : [])),
  );
