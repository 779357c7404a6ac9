/** Rewritable texts typed by hand, for tests: `减少24.00{844.30 − 820.30}万元` says how a figure was worked out, 〈…〉 is the office's. */
import type { Random } from '../generate/random';
import { typed, type Explanation, type Paragraph, type Rewritable } from './text/explanation';
import { Figures } from './text/figures';

/** A number with how it was worked out, words of the office; not years, ordinals and dates. */
const PIECES = /(?<![\d.])(\d+(?:\.\d+)?%?)(?:\{([^}]*)\})?(?![\d年月日、．）]|\.(?!\d))|〈([^〉]*)〉/g;
const LINE = /^(?:\[([\d.]+)\])?(# |% )?(.*)$/;

/** One paragraph a line: `[5.3]` before it names its section, `# ` makes it a heading, `% ` the title. */
export function sample(text: string, department?: string, unit = '万元'): Rewritable {
  const figures = new Figures();
  const mark = (number: string, formula: string | undefined): string =>
    figures.derive(number, {
      kind: formula === undefined ? 'cell' : 'computed',
      cells: [],
      supplement: formula === undefined ? [] : ['上年.收入合计'],
      formula: formula ?? '',
    });
  const explanation = text.split('\n').map((line): Paragraph => {
    const [, section = '1', heading, words = ''] = LINE.exec(line) ?? [];
    const marked = words.replace(PIECES, (_all, number?: string, formula?: string, said?: string) =>
      number === undefined ? figures.say(said ?? '') : mark(number, formula),
    );
    const style = heading === undefined ? 'body' : heading === '# ' ? 'heading' : 'title';
    return { section, style, text: marked, touched: [] };
  });
  return { explanation, context: { figures, year: 2024, department, unit } };
}

export const plain = (explanation: Explanation, figures: Figures): string =>
  explanation
    .map((paragraph) => (paragraph.style === 'heading' ? '# ' : '') + typed(paragraph, figures).text)
    .join('\n');

/** Chance that always takes the first, and always says yes. */
export const FIRST: Random = {
  whole: (low) => low,
  chance: () => true,
  pick: (from) => from[0]!,
  shuffled: (from) => [...from],
  money: () => {
    throw new Error('no money here');
  },
  part: (of) => of,
};
