/** The pages of a PDF in their order, each with how it lies. */
import type { PdfSheet } from '../engine';
import type { PdfDictionary, PdfObject, PdfObjects } from './objects';
import { BadPdf, type PdfValue } from './syntax';

export interface PdfPage {
  readonly number: number;
  readonly generation: number;
  readonly object: PdfObject<PdfDictionary>;
  readonly sheet: PdfSheet;
}

/** What a page has from what it is part of. */
const INHERITED = ['MediaBox', 'CropBox', 'Rotate', 'UserUnit'];
const DEEPEST = 64;
const MOST_NODES = 100_000;

type Known = ReadonlyMap<string, PdfObject>;

/** Throws `BadPdf`. */
export function pagesOf(objects: PdfObjects): PdfPage[] {
  const root = pdfEntry(objects.trailer, 'Root');
  if (root?.value.kind !== 'reference') throw new BadPdf();
  const tree = pdfEntry(objects.dictionary(root.value.number), 'Pages');
  if (tree?.value.kind !== 'reference') throw new BadPdf();
  const pages: PdfPage[] = [];
  const seen = new Set<number>();
  const walk = (number: number, above: Known, depth: number): void => {
    if (depth > DEEPEST || seen.size > MOST_NODES || seen.has(number)) throw new BadPdf();
    seen.add(number);
    const object = objects.dictionary(number);
    const known = new Map(above);
    for (const key of INHERITED) {
      const own = pdfEntry(object, key);
      if (own) known.set(key, objects.resolved(own));
    }
    const kids = pdfEntry(object, 'Kids');
    if (!kids) {
      pages.push({
        number,
        generation: objects.generationOf(number),
        object,
        sheet: sheetOf(objects, known),
      });
      return;
    }
    const list = objects.resolved(kids).value;
    if (list.kind !== 'list') throw new BadPdf();
    for (const kid of list.items) {
      if (kid.kind !== 'reference') throw new BadPdf();
      walk(kid.number, known, depth + 1);
    }
  };
  walk(tree.value.number, new Map(), 0);
  return pages;
}

export function pdfEntry({ bytes, value }: PdfObject<PdfDictionary>, key: string): PdfObject | undefined {
  const found = value.entries.get(key);
  return found && { bytes, value: found };
}

/** As pdf.js says it of a page without one. */
const LETTER = [0, 0, 612, 792];

function sheetOf(objects: PdfObjects, known: Known): PdfSheet {
  const numberOf = (key: string, otherwise: number): number => {
    const value = known.get(key)?.value;
    return value?.kind === 'number' ? value.value : otherwise;
  };
  const media = boxOf(objects, known.get('MediaBox')) ?? LETTER;
  const crop = boxOf(objects, known.get('CropBox'));
  return {
    rotate: numberOf('Rotate', 0),
    userUnit: numberOf('UserUnit', 1),
    view: (crop && common(media, crop)) ?? media,
  };
}

function boxOf(objects: PdfObjects, object: PdfObject | undefined): number[] | undefined {
  if (object?.value.kind !== 'list') return undefined;
  const { bytes } = object;
  const numbers = object.value.items.map((value: PdfValue) => objects.resolved({ bytes, value }).value);
  const [a, b, c, d] = numbers.map((one) => (one.kind === 'number' ? one.value : NaN));
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  const box = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
  return isBox(box) ? box : undefined;
}

const isBox = ([left = NaN, bottom = NaN, right = NaN, top = NaN]: readonly number[]): boolean =>
  right > left && top > bottom;

function common(one: readonly number[], other: readonly number[]): number[] | undefined {
  const [left = 0, bottom = 0, right = 0, top = 0] = one;
  const [left2 = 0, bottom2 = 0, right2 = 0, top2 = 0] = other;
  const box = [
    Math.max(left, left2),
    Math.max(bottom, bottom2),
    Math.min(right, right2),
    Math.min(top, top2),
  ];
  return isBox(box) ? box : undefined;
}
