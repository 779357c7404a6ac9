/** A list of elements in styles.xml: what it holds, and what is added at its end. */
import { createPool } from '../../create/pool';
import type { Pool } from '../../create/pool';
import { splice } from '../patch/splice';
import type { Splice } from '../patch/splice';
import { prefixOf } from './additions';
import { childrenOf, findElement } from './markup';
import type { Element } from './markup';

/** [ECMA-376] 18.8.39: in this order. */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];

export class StyleLists {
  private readonly lists = new Map<string, Pool>();
  private readonly lengths = new Map<string, number>();

  private constructor(
    private readonly text: string,
    private readonly root: Element,
  ) {}

  /** Undefined where the text is no style sheet. */
  static open(text: string): StyleLists | undefined {
    const root = findElement(text, 'styleSheet');
    return root && new StyleLists(text, root);
  }

  /** What is asked for and not there is added, in the prefix of the part. */
  list(name: string): Pool {
    const known = this.lists.get(name);
    if (known) return known;
    const items = this.elementsOf(name).map((one) => this.text.slice(one.start, one.outerEnd));
    const pool = createPool(items);
    const prefixed: Pool = {
      get items() {
        return pool.items;
      },
      get uses() {
        return pool.uses;
      },
      indexOf: (item) => pool.indexOf(this.prefixed(item)),
    };
    this.lists.set(name, prefixed);
    this.lengths.set(name, items.length);
    return prefixed;
  }

  elementsOf(name: string): Element[] {
    const list = this.find(name);
    return list ? [...childrenOf(this.text, list)] : [];
  }

  private find(name: string): Element | undefined {
    for (const child of childrenOf(this.text, this.root)) if (child.name === name) return child;
    return undefined;
  }

  private prefixed(xml: string): string {
    const prefix = prefixOf(this.root);
    return prefix === '' ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
  }

  /** The part with what was added; the same text where nothing was. */
  toString(): string {
    return splice(
      this.text,
      ORDER.flatMap((name) => this.splicesOf(name)),
    );
  }

  private splicesOf(name: string): Splice[] {
    const items = this.lists.get(name)?.items ?? [];
    const added = items.slice(this.lengths.get(name) ?? 0);
    if (added.length === 0) return [];
    const list = this.find(name);
    const tag = `${prefixOf(this.root)}${name}`;
    const whole = `<${tag} count="${items.length}">${added.join('')}</${tag}>`;
    if (!list) return [{ start: this.placeOf(name), end: this.placeOf(name), text: whole }];
    if (list.kind === 'empty') return [{ start: list.start, end: list.outerEnd, text: whole }];
    return [
      countSplice(this.text, list, items.length),
      { start: list.contentEnd, end: list.contentEnd, text: added.join('') },
    ];
  }

  private placeOf(name: string): number {
    const before = new Set(ORDER.slice(0, ORDER.indexOf(name)));
    let at = this.root.end;
    for (const child of childrenOf(this.text, this.root)) if (before.has(child.name)) at = child.outerEnd;
    return at;
  }
}

export function countSplice(text: string, element: Element, count: number): Splice {
  const tag = text.slice(element.start, element.end);
  return {
    start: element.start,
    end: element.end,
    text: tag.replace(/(\scount\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${count}"`),
  };
}
