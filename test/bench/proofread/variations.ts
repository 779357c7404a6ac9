/** What must not matter to a reader: how the same words are typed, spaced and broken. */
import type { TextDocument, TextParagraph } from '../../../src/core/proofread';
import type { Random } from '../generate/random';

export interface Variation {
  readonly name: string;
  apply(paragraphs: readonly TextParagraph[], random: Random): readonly TextParagraph[];
}

const FULL_WIDTH = 0xfee0;
const wide = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH));

const NARROW: Readonly<Record<string, string>> = { '（': '(', '）': ')', '，': ',', '；': ';', '：': ':' };
const WIDE_SIGNS: Readonly<Record<string, string>> = { '%': '％' };

const each = (change: (text: string, random: Random) => string): Variation['apply'] => {
  return (paragraphs, random) =>
    paragraphs.map((paragraph) => ({ ...paragraph, text: change(paragraph.text, random) }));
};

const replaced = (text: string, by: Readonly<Record<string, string>>): string =>
  [...text].map((sign) => by[sign] ?? sign).join('');

const WIDE_SPACE = '\u3000';
const SPACES = [' ', WIDE_SPACE, '  '];

/** Between a figure and the words beside it, and now and then between two words. */
const spaced = (text: string, random: Random): string =>
  text
    .replace(/(?<=[\d%])(?=[一-龥])|(?<=[一-龥])(?=\d)/g, () =>
      random.chance(50) ? random.pick(SPACES) : '',
    )
    .replace(/(?<=[一-龥])(?=[一-龥])/g, () => (random.chance(3) ? ' ' : ''));

/** Cut in two, anywhere but inside a figure, as a page or a text box breaks it. */
function broken(paragraph: TextParagraph, random: Random): readonly TextParagraph[] {
  const { text } = paragraph;
  const at = random.whole(1, Math.max(1, text.length - 1));
  const insideFigure = /[\d.%]$/.test(text.slice(0, at)) && /^[\d.%]/.test(text.slice(at));
  if (text.length < 12 || insideFigure || !random.chance(60)) return [paragraph];
  return [{ ...paragraph, text: text.slice(0, at) }, { text: text.slice(at) }];
}

const withoutStyle = ({ text }: TextParagraph): TextParagraph => ({ text });

/** Full stops instead of pauses after ordinals, and brackets around ordinals of the other width. */
const ordinals = (text: string): string => text.replace(/^(\d+)、/, '$1.').replace(/^（([一二三])）/, '($1)');

export const VARIATIONS: readonly Variation[] = [
  { name: 'as written', apply: (paragraphs) => paragraphs },
  { name: 'without styles', apply: (paragraphs) => paragraphs.map(withoutStyle) },
  { name: 'full-width digits', apply: each((text) => replaced(wide(text), WIDE_SIGNS)) },
  { name: 'half-width signs', apply: each((text) => replaced(text, NARROW)) },
  { name: 'spaces', apply: each(spaced) },
  {
    name: 'broken lines',
    apply: (paragraphs, random) =>
      paragraphs.flatMap((paragraph) =>
        paragraph.style === 'body' ? broken(withoutStyle(paragraph), random) : [withoutStyle(paragraph)],
      ),
  },
  { name: 'other ordinals', apply: each(ordinals) },
  { name: 'indented', apply: each((text) => `${WIDE_SPACE}${WIDE_SPACE}${text} `) },
];

export const varied = (document: TextDocument, variation: Variation, random: Random): TextDocument => ({
  paragraphs: variation.apply(document.paragraphs, random),
});
