/** All items of a table, told one a paragraph or one behind the other: one paragraph of the form. */
import { compileForm, LEARNED_SENTENCE, type ParagraphForm } from '../narrative';
import { printPattern, type Item, type Pattern } from '../narrative/reading';
import type { Understood } from '../proofread/inside';
import type { LearnedAnswers } from './answers';
import { namesOfItem, ordinalOfItem } from './items';
import { itemsIn } from './lists';
import { isTelling, stops, type LearnedStretch } from './stretches';
import type { Templates } from './templates';
import type { LearnedPlace } from './types';
import { literal, type ItemList, type SlotWriter } from './slot-writer';
import { casesOfItems } from './ways';

interface FoundItems {
  readonly form: ParagraphForm;
  readonly at: readonly LearnedPlace[];
  /** The paragraph behind them. */
  readonly end: number;
  /** What stands before the first in its paragraph, and behind the last. */
  readonly head?: LearnedStretch;
  readonly tail?: LearnedStretch;
}

interface ItemStretch {
  readonly paragraph: number;
  readonly within: LearnedStretch;
}

export class ItemParagraphs {
  constructor(
    private readonly understood: Understood,
    private readonly templates: Templates,
    private readonly answers: LearnedAnswers,
    private readonly writing: SlotWriter,
  ) {}

  /** From this paragraph on; undefined where they are not all told, one a paragraph. */
  from(at: number, to: number): FoundItems | undefined {
    const places = this.understood.items;
    const own = places.find(({ paragraph }) => paragraph === at);
    const patterns = this.patterns.filter(({ table }) => own === undefined || table === own.table);
    for (const pattern of own ? patterns.slice(0, 1) : patterns) {
      const items = itemsIn(this.understood, pattern);
      const isTold = (item: Item, paragraph: number): boolean => {
        const place = places.filter((one) => one.paragraph === paragraph);
        return own ? place.length === 1 && place[0]?.row === item.row : this.tells(paragraph, item);
      };
      // One alone, and no heading over it, may be told for any reason.
      if (items.length < (own ? 1 : 2) || at + items.length > to) continue;
      if (items.every((item, index) => isTold(item, at + index))) return this.asItems(at, items, pattern);
    }
    const [pattern] = own ? patterns : [];
    return pattern && this.templates.tried(() => this.together(at, to, pattern));
  }

  private asItems(at: number, items: readonly Item[], pattern: Pattern): FoundItems {
    const of = { each: printPattern(pattern), list: this.answers.list() };
    const templates = items.map((item, index) => this.templateOf(item, { paragraph: at + index }, of));
    return {
      form: this.formOf(templates, items, { pattern, ...of }),
      at: items.map(({ row }, index) => ({ paragraph: at + index, row })),
      end: at + items.length,
    };
  }

  private formOf(
    templates: readonly string[],
    items: readonly Item[],
    { pattern, ...of }: ItemList & { readonly pattern: Pattern },
  ): ParagraphForm {
    const cases = casesOfItems(this.answers, templates, items, of);
    return { each: of.each, sentences: [{ id: `${LEARNED_SENTENCE}${pattern.table}项`, cases }] };
  }

  /** One behind the other, in one paragraph or several; undefined where something else is told between them. */
  private together(at: number, to: number, pattern: Pattern): FoundItems | undefined {
    const of = { each: printPattern(pattern), list: this.answers.list() };
    const items = itemsIn(this.understood, pattern);
    const told = this.stretchesOf(at, to, items);
    const [first, last] = [told?.[0], told?.at(-1)];
    const lastItem = items.at(-1);
    if (!told || !first || !last || !lastItem) return undefined;
    const paragraph = this.templates.paragraph(last.paragraph);
    const others = told.slice(0, -1).map((one, index) => {
      const item = items[index];
      return item ? this.templateOf(item, one, of) : '';
    });
    // What the last sentences behind the last item are about is told by no other item.
    const { from, to: end } = last.within;
    const ends = [end, ...stops(paragraph.text, paragraph.found).map((one) => one.to)].filter(
      (one) => one > from && one <= end,
    );
    const ofLast = (until: number): string =>
      this.templateOf(lastItem, { ...last, within: { from, to: until } }, of);
    const until = ends.find((one) =>
      this.templates.tried(() => (others.includes(ofLast(one)) ? one : undefined)),
    );
    const most = Math.max(...told.slice(0, -1).map((one) => this.sentencesIn(one)));
    if (until === undefined && this.sentencesIn(last) > most) return undefined;
    const own = until ?? end;
    const places = [...told.slice(0, -1), { ...last, within: { from, to: own } }];
    return {
      form: this.formOf([...others, ofLast(own)], items, { pattern, ...of }),
      at: places.map((place, index) => ({ ...place, row: items[index]?.row ?? '' })),
      end: last.paragraph + 1,
      ...(first.within.from > 0 ? { head: { from: 0, to: first.within.from } } : {}),
      ...(own < paragraph.text.length ? { tail: { from: own, to: paragraph.text.length } } : {}),
    };
  }

  private sentencesIn({ paragraph, within }: ItemStretch): number {
    const { text, found } = this.templates.paragraph(paragraph);
    return stops(text, found).filter((one) => one.from >= within.from && one.from < within.to).length;
  }

  /** Where each is told, all in the order of the table. */
  private stretchesOf(at: number, to: number, items: readonly Item[]): readonly ItemStretch[] | undefined {
    const told: ItemStretch[] = [];
    for (let paragraph = at; paragraph < to && told.length < items.length; paragraph += 1) {
      const { text } = this.templates.paragraph(paragraph);
      const places = this.understood.items
        .filter((one) => one.paragraph === paragraph)
        .sort((one, other) => one.offset - other.offset);
      if (places.length === 0 || (paragraph > at && places[0]?.offset !== 0)) return undefined;
      for (const [index, { row, offset }] of places.entries()) {
        if (items[told.length]?.row !== row) return undefined;
        told.push({ paragraph, within: { from: offset, to: places[index + 1]?.offset ?? text.length } });
      }
    }
    return told.length === items.length ? told : undefined;
  }

  /** Under no heading that is known: it names the item, and an amount of it. */
  private tells(at: number, item: Item): boolean {
    const { text, found } = this.templates.paragraph(at);
    return text.includes(item.name) && isTelling(found, { from: 0, to: text.length }, item);
  }

  private templateOf(
    item: Item,
    { paragraph, within }: Pick<ItemStretch, 'paragraph'> & Partial<ItemStretch>,
    { each, list }: ItemList,
  ): string {
    const spanned = this.templates.paragraph(paragraph);
    const template = this.templates.template(
      spanned,
      within ?? { from: 0, to: spanned.text.length },
      this.writing.ofItem(item, { each, list }, ''),
      (words) => namesOfItem(literal(words), item, this.understood.context),
    );
    return ordinalOfItem(template, item);
  }

  /** That the form has a paragraph for each of. */
  private get patterns(): readonly Pattern[] {
    return compileForm(this.understood.form)
      .sections.flatMap(({ paragraphs }) => paragraphs)
      .flatMap(({ each }) => each ?? []);
  }
}
