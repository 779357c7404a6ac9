/** Where on its pages a stretch of a document's text is printed. */
import type { TextPlace } from '../proofread/types';
import type { PageBox } from './blocks';
import type { PrintedLine } from './published';

/** What the boxes are found in; made once for a document. */
export class PrintedText {
  private readonly lines: ReadonlyMap<number, readonly PrintedLine[]>;

  constructor(
    private readonly texts: readonly { readonly text: string }[],
    lines: readonly PrintedLine[],
  ) {
    const of = new Map<number, PrintedLine[]>();
    for (const line of lines) {
      const known = of.get(line.paragraph);
      if (known) known.push(line);
      else of.set(line.paragraph, [line]);
    }
    this.lines = of;
  }

  /** One for each line that it stands on; a place without length has the place behind what stands before it. */
  boxesOf({ paragraph, offset, length }: TextPlace): readonly PageBox[] {
    const lines = this.lines.get(paragraph) ?? [];
    const text = this.texts[paragraph]?.text ?? '';
    const end = offset + length;
    const own = lines.filter(({ from, to }) =>
      length === 0 ? from <= offset && offset <= to : from < end && to > offset,
    );
    return (own.length > 0 ? own : lines.slice(-1)).map((line) => partOf(line, text, offset, end));
  }
}

/** Letters of Chinese are as wide as they are high, figures and Latin letters half of it. */
const WIDE =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6“”‘’—…]/u;

export const halvesOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);

/** Least width of a place without letters, in points. */
const CARET = 4;
/** Fonts differ in how wide a figure is: a mark stands out a little on both sides of what it is of. */
const BESIDE = 1;

function partOf({ from, to, box }: PrintedLine, text: string, start: number, end: number): PageBox {
  const whole = halvesOf(text.slice(from, to)) || 1;
  const share = (until: number): number =>
    halvesOf(text.slice(from, Math.max(from, Math.min(until, to)))) / whole;
  const width = box.right - box.left;
  const left = box.left + width * share(start);
  const right = box.left + width * share(end);
  return { ...box, left: left - BESIDE, right: Math.max(right, left + CARET) + BESIDE };
}
