/** What must not matter to a reader: how the same words are typed, spaced and broken. */
import type { TextDocument, TextParagraph } from '../../../src/core/proofread';
import type { Random } from '../generate/random';
import { published } from './publication';

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
  const insideFigure = /[\d.,%]$/.test(text.slice(0, at)) && /^[\d.,%]/.test(text.slice(at));
  if (text.length < 12 || insideFigure || !random.chance(60)) return [paragraph];
  return [{ ...paragraph, text: text.slice(0, at) }, { text: text.slice(at) }];
}

const LINE = 34;

/** Broken into the lines of a page, never inside a figure. */
function lines(paragraph: TextParagraph): readonly TextParagraph[] {
  const cut: TextParagraph[] = [];
  let rest = paragraph.text;
  while (rest.length > LINE) {
    let at = LINE;
    while (at > 1 && /[\d.,%]/.test(rest[at - 1]!) && /[\d.,%]/.test(rest[at]!)) at -= 1;
    cut.push({ text: rest.slice(0, at) });
    rest = rest.slice(at);
  }
  return [...cut, { text: rest }];
}

const PAGE = 9;

/** A page number after every few lines. */
const withPageNumbers: Variation['apply'] = (paragraphs) =>
  paragraphs.flatMap((paragraph, index) =>
    index % PAGE === PAGE - 1 ? [paragraph, { text: `- ${1 + Math.floor(index / PAGE)} -` }] : [paragraph],
  );

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
  { name: 'lines of a page', apply: (paragraphs) => paragraphs.flatMap(lines) },
  { name: 'page numbers', apply: withPageNumbers },
  { name: 'published', apply: published },
  { name: 'indented', apply: each((text) => `${WIDE_SPACE}${WIDE_SPACE}${text} `) },
];

export const varied = (document: TextDocument, variation: Variation, random: Random): TextDocument => ({
  paragraphs: variation.apply(document.paragraphs, random),
});
