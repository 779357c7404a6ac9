/** Adds number formats to styles.xml: a cell's own style cloned with another format, once for each pair. */
import { escapeXml } from '../../escape-xml';
import { countSplice } from '../package/list';
import { attribute, childrenOf, findElement } from '../package/markup';
import type { Element } from '../package/markup';
import { splice } from './splice';
import type { Splice } from './splice';

/** [ECMA-376] 18.8.30: formats every program knows by number. */
const BUILT_IN = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);
const FIRST_OWN = 164;
/** General and text. */
const PLAIN: ReadonlySet<number> = new Set([0, 49]);

export class StyleBook {
  private readonly xfs: string[] = [];
  private readonly formats = new Map<string, number>();
  private readonly originalXfs: number;
  private readonly newFormats: string[] = [];

  private constructor(
    private readonly text: string,
    private readonly root: Element,
    private readonly cellXfs: Element,
    private readonly numFmts: Element | undefined,
  ) {
    for (const xf of childrenOf(text, cellXfs)) this.xfs.push(text.slice(xf.start, xf.outerEnd));
    this.originalXfs = this.xfs.length;
    if (numFmts) this.readFormats(numFmts);
  }

  /** Undefined where the part is not a style sheet with cell formats. */
  static open(text: string): StyleBook | undefined {
    const root = findElement(text, 'styleSheet');
    const cellXfs = root && findElement(text, 'cellXfs', root.end, root.contentEnd);
    if (!root || !cellXfs || cellXfs.kind === 'empty') return undefined;
    return new StyleBook(text, root, cellXfs, findElement(text, 'numFmts', root.end, root.contentEnd));
  }

  private readFormats(numFmts: Element): void {
    for (const one of childrenOf(this.text, numFmts)) {
      this.formats.set(attribute(one, 'formatCode') ?? '', Number(attribute(one, 'numFmtId')));
    }
  }

  /** Whether a style says nothing of decimals. */
  isPlain(base: number): boolean {
    const tag = /^[^>]*/.exec(this.xfs[base] ?? this.xfs[0] ?? '')?.[0] ?? '';
    return PLAIN.has(Number(/\snumFmtId\s*=\s*["'](\d+)/.exec(tag)?.[1] ?? 0));
  }

  /** The number of a style like `base` but with this format. */
  withFormat(base: number, code: string): number {
    const like = this.xfs[base] ?? this.xfs[0];
    if (like === undefined) return base;
    const clone = withNumberFormat(like, this.formatId(code));
    const existing = this.xfs.indexOf(clone);
    if (existing >= 0) return existing;
    return this.xfs.push(clone) - 1;
  }

  private formatId(code: string): number {
    const known = BUILT_IN.get(code) ?? this.formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN - 1, ...this.formats.values()) + 1;
    this.formats.set(code, id);
    this.newFormats.push(`<${this.prefix()}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  private prefix(): string {
    return this.cellXfs.prefix === '' ? '' : `${this.cellXfs.prefix}:`;
  }

  /** The part with what was added; the same text when nothing was. */
  toString(): string {
    return splice(this.text, [...this.formatSplices(), ...this.xfSplices()]);
  }

  private xfSplices(): Splice[] {
    const added = this.xfs.slice(this.originalXfs);
    if (added.length === 0) return [];
    return [
      countSplice(this.text, this.cellXfs, this.xfs.length),
      { start: this.cellXfs.contentEnd, end: this.cellXfs.contentEnd, text: added.join('') },
    ];
  }

  private formatSplices(): Splice[] {
    if (this.newFormats.length === 0) return [];
    const added = this.newFormats.join('');
    const { numFmts, root } = this;
    const name = `${this.prefix()}numFmts`;
    const whole = `<${name} count="${this.newFormats.length}">${added}</${name}>`;
    if (!numFmts) return [{ start: root.end, end: root.end, text: whole }];
    if (numFmts.kind === 'empty') return [{ start: numFmts.start, end: numFmts.outerEnd, text: whole }];
    return [
      countSplice(this.text, numFmts, this.formats.size),
      { start: numFmts.contentEnd, end: numFmts.contentEnd, text: added },
    ];
  }
}

function withNumberFormat(xf: string, id: number): string {
  const end = /\/?>/.exec(xf)?.index ?? xf.length;
  const tag = xf
    .slice(0, end)
    .replace(/\s+(?:numFmtId|applyNumberFormat)\s*=\s*(?:"[^"]*"|'[^']*')/g, '')
    .replace(/^<\S+/, (name) => `${name} numFmtId="${id}" applyNumberFormat="1"`);
  return tag + xf.slice(end);
}
