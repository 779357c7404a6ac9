/** Paragraphs that tell one item each, all of a table: one paragraph of the form. */
import { compileForm, LEARNED_SENTENCE, type Case, type ParagraphForm } from '../narrative';
import { printPattern, type Item, type Pattern } from '../narrative/reading';
import type { Understood } from '../proofread/inside';
import type { LearnedAnswers } from './answers';
import { namesOfItem, ordinalOfItem } from './items';
import { itemsIn } from './lists';
import { isTelling } from './stretches';
import type { Templates } from './templates';
import type { LearnedParagraph } from './types';
import { literal, type SlotWriter } from './slot-writer';

interface FoundItems {
  readonly form: ParagraphForm;
  readonly at: LearnedParagraph['at'];
  /** The paragraph behind them. */
  readonly end: number;
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
    return undefined;
  }

  private asItems(at: number, items: readonly Item[], pattern: Pattern): FoundItems {
    const each = printPattern(pattern);
    const templates = items.map((item, index) => this.templateOf(item, at + index, each));
    const cases = this.cases(templates, items, each);
    return {
      form: { each, sentences: [{ id: `${LEARNED_SENTENCE}${pattern.table}项`, cases }] },
      at: items.map(({ row }, index) => ({ paragraph: at + index, row })),
      end: at + items.length,
    };
  }

  /** Under no heading that is known: it names the item, and an amount of it. */
  private tells(at: number, item: Item): boolean {
    const { text, found } = this.templates.paragraph(at);
    return text.includes(item.name) && isTelling(found, { from: 0, to: text.length }, item);
  }

  private templateOf(item: Item, at: number, each: string): string {
    const template = this.templates.whole(
      this.templates.paragraph(at),
      this.writing.ofItem(item, each, ''),
      (words) => namesOfItem(literal(words), item, this.understood.context),
    );
    return ordinalOfItem(template, item);
  }

  /** Wordings of items that differ: the commonest is the usual one, and which is whose stands in the answers. */
  private cases(templates: readonly string[], items: readonly Item[], each: string): readonly Case[] {
    const counts = new Map<string, number>();
    for (const template of templates) counts.set(template, (counts.get(template) ?? 0) + 1);
    const [usual, ...others] = [...counts].sort(([, a], [, b]) => b - a).map(([template]) => template);
    if (others.length === 0) return [{ text: usual ?? '' }];
    const key = '项目写法.本行';
    this.answers.questions.set(key, {
      key,
      each,
      label: '{名称}（{代码}）用哪种写法',
      kind: '选择',
      choices: ['第1种', ...others.map((_, index) => `第${index + 2}种`)],
      optional: true,
    });
    for (const [index, item] of items.entries()) {
      const which = others.indexOf(templates[index] ?? '');
      this.answers.entries.set(`项目写法.${item.row}`, { value: `第${which + 2}种` });
    }
    return [
      ...others.map((text, index) => ({ when: `已填 ${key} 且 ${key} 是 第${index + 2}种`, text })),
      { text: usual ?? '', unknown: true as const },
    ];
  }

  /** That the form has a paragraph for each of. */
  private get patterns(): readonly Pattern[] {
    return compileForm(this.understood.form)
      .sections.flatMap(({ paragraphs }) => paragraphs)
      .flatMap(({ each }) => each ?? []);
  }
}
