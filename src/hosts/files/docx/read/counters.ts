/** Counts numbered paragraphs in the order of the text and prints their numbers. */
import type { ListLevel, List, Lists } from './numbering';
import { printNumber } from './numerals';

/** Which list and level a paragraph belongs to. */
export interface Numbered {
  readonly list: string;
  readonly level: number;
}

export class Counters {
  /** By what lists count with: the number each level stands at. */
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();

  constructor(
    private readonly lists: Lists,
    /** The list a numbering style stands for. */
    private readonly listOfStyle: (style: string) => string | undefined,
  ) {}

  /** The number before a paragraph's text with what parts it from the text; empty where none is printed. */
  next({ list: id, level: place }: Numbered, text: string): string {
    const list = this.listAt(id);
    const level = list?.levels.get(place);
    if (!list || !level) return '';
    const counts = this.countsOf(id, list);
    counts.set(place, (counts.get(place) ?? level.start - 1) + 1);
    restart(counts, list, place);
    return parted(printed(level, list, counts), level, text);
  }

  private listAt(id: string): List | undefined {
    const list = this.lists.get(id);
    if (list?.link === undefined) return list;
    const linked = this.listOfStyle(list.link);
    return linked === undefined ? list : (this.lists.get(linked) ?? list);
  }

  private countsOf(id: string, list: List): Map<number, number> {
    const known = this.counts.get(list.counts);
    const counts = known ?? new Map<number, number>();
    if (!known) this.counts.set(list.counts, counts);
    if (!this.begun.has(id)) for (const [place, start] of list.starts) counts.set(place, start - 1);
    this.begun.add(id);
    return counts;
  }
}

/** A level used lets those below it begin again. */
function restart(counts: Map<number, number>, { levels }: List, used: number): void {
  for (const place of [...counts.keys()]) {
    if (place <= used) continue;
    const after = levels.get(place)?.restart;
    if (after === undefined || used < after) counts.delete(place);
  }
}

const printed = (level: ListLevel, { levels }: List, counts: ReadonlyMap<number, number>): string =>
  level.format === 'bullet'
    ? ''
    : level.text.replace(/%(\d)/g, (_, digit: string) => {
        const place = Number(digit) - 1;
        const of = levels.get(place);
        const value = counts.get(place) ?? of?.start ?? 1;
        return printNumber(value, level.plain ? 'decimal' : (of?.format ?? 'decimal'));
      });

/** `1.` before `5万元` must not become 1.5万元. */
function parted(number: string, { suffix }: ListLevel, text: string): string {
  if (number === '') return '';
  if (/[、）)，：]\s*$/.test(number)) return number;
  const touches = /[\d.．]$/.test(number) && /^[\d.．]/.test(text);
  return suffix === 'nothing' && !touches ? number : `${number} `;
}
