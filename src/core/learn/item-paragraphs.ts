/** Paragraphs that tell one item each, all of a table: one paragraph of the form. */
import { compileForm, LEARNED_SENTENCE, type Case, type ParagraphForm } from '../narrative';
import { parsePattern, printPattern, type Item, type Pattern } from '../narrative/reading';
import type { Understood } from '../proofread/inside';
import type { LearnedAnswers } from './answers';
import { namesOfItem, ordinalOfItem } from './items';
import { itemsIn } from './lists';
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
    if (!own) return undefined;
    const each = this.eachOf(own.table);
    const items = each === undefined ? [] : itemsIn(this.understood, parsePattern(each));
    if (each === undefined || items.length === 0 || items[0]?.row !== own.row) return undefined;
    const told: { paragraph: number; row: string }[] = [];
    for (const [index, item] of items.entries()) {
      const paragraph = at + index;
      const place = places.filter((one) => one.paragraph === paragraph);
      if (paragraph >= to || place.length !== 1 || place[0]?.row !== item.row) return undefined;
      told.push({ paragraph, row: item.row });
    }
    const templates = items.map((item, index) => this.templateOf(item, at + index, each));
    const cases = this.cases(templates, items, each);
    return {
      form: { each, sentences: [{ id: `${LEARNED_SENTENCE}${own.table}项`, cases }] },
      at: told,
      end: at + items.length,
    };
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

  private eachOf(table: Pattern['table']): string | undefined {
    return compileForm(this.understood.form)
      .sections.flatMap(({ paragraphs }) => paragraphs)
      .flatMap(({ each }) => (each?.table === table ? [printPattern(each)] : []))[0];
  }
}
