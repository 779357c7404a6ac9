/** What the form tells of this year, at the places of last year's document: paragraphs that change, stay, go and come. */
import { compileForm, paragraphText, type Paragraph, type Run } from '../narrative';
import {
  headingOf,
  titleOf,
  toldBySection,
  type Context,
  type NarratedParagraph,
} from '../narrative/reading';
import type { TextDocument } from '../proofread';
import { differencesBetween } from './differences';
import { templatesOf, type RetoldParagraph } from './kept-words';
import { Pieces } from './pieces';
import type { KeptParagraph, RolledParagraph } from './rolled';
import type { Learned, LearnedPlace } from './types';

export class Rolling {
  readonly paragraphs: RolledParagraph[] = [];
  readonly kept: KeptParagraph[] = [];
  readonly told: RetoldParagraph[] = [];
  private readonly pieces = new Pieces();

  constructor(
    private readonly learned: Learned,
    private readonly document: TextDocument,
    private readonly context: Context,
  ) {
    this.roll();
    for (const { paragraph, runs } of this.pieces.all())
      if (runs.length === 0) this.paragraphs.push({ kind: 'removed', paragraph });
      else this.write(paragraph, runs);
  }

  private roll(): void {
    const { context } = this;
    const { title, paragraphs, form } = this.learned;
    const { sections } = compileForm(form);
    if (title !== undefined) this.tell({ paragraph: title }, titleOf(context), form.title);
    const told = sections.map((section) => toldBySection(context, section));
    for (const { section, paragraph, at } of paragraphs) {
      const [own, written] = [sections[section], form.sections[section]];
      const [first] = at;
      if (!own || !written) continue;
      if (paragraph !== undefined)
        this.items(at, told[section]?.[paragraph] ?? [], templatesOf(form, written.paragraphs[paragraph]));
      else if (first) this.tell({ paragraph: first.paragraph }, headingOf(context, own), written.heading);
    }
  }

  /** By row: those that stay, those that are gone, and new ones behind the one before. */
  private items(
    at: Learned['paragraphs'][number]['at'],
    told: readonly NarratedParagraph[],
    written: string,
  ): void {
    const byRow = new Map(told.map((one) => [one.row, one.paragraph]));
    for (const place of at) {
      const now = byRow.get(place.row);
      if (now) this.tell(place, now, written);
      else if (place.within) this.pieces.put(place, []);
      else this.paragraphs.push({ kind: 'removed', paragraph: place.paragraph });
    }
    this.fresh(at, told, written);
  }

  private fresh(
    at: Learned['paragraphs'][number]['at'],
    told: readonly NarratedParagraph[],
    written: string,
  ): void {
    const rows = new Map(at.map((place) => [place.row, place]));
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
      const place = behind ?? first;
      if (!place.within) this.add(behind?.paragraph ?? first.paragraph - 1, first, paragraph, written);
      else {
        if (behind) this.pieces.add(place, paragraph.runs, 'behind');
        else ahead.push(...paragraph.runs);
        this.told.push({ at: { paragraph: place.paragraph }, paragraph, written });
      }
    }
    if (ahead.length > 0) this.pieces.add(first, ahead, 'before');
  }

  private add(after: number, like: LearnedPlace, paragraph: Paragraph, written: string): void {
    const text = paragraphText(paragraph);
    this.paragraphs.push({ kind: 'added', after, like: like.paragraph, text, runs: paragraph.runs });
    this.told.push({ at: { paragraph: after, added: text }, paragraph, written });
  }

  /** `written`: as the form has it. */
  private tell(place: LearnedPlace, paragraph: Paragraph, written: string): void {
    if (place.within) this.pieces.put(place, paragraph.runs);
    else this.write(place.paragraph, paragraph.runs);
    this.told.push({ at: { paragraph: place.paragraph }, paragraph, written });
  }

  private write(at: number, runs: readonly Run[]): void {
    const before = this.document.paragraphs[at]?.text ?? '';
    const text = runs.map((run) => run.text).join('');
    const changes = differencesBetween(before, text);
    if (changes.length > 0) this.paragraphs.push({ kind: 'changed', paragraph: at, text, runs, changes });
    else this.kept.push({ paragraph: at, runs });
  }
}
