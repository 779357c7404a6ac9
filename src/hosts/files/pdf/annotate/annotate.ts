/** Notes put on the pages of a PDF, behind all that stands in the file: its bytes are the beginning of what comes out. */
import type { PageBox } from '../../../../core/document';
import type { Message } from '../../../../core/messages';
import { placeOf } from '../draw';
import { find } from '../engine';
import { isCutOff, lookAtFile } from '../guard';
import { pdfMessage } from '../messages';
import { PdfAddition } from './addition';
import { PdfObjects } from './objects';
import { pdfEntry, pagesOf, type PdfPage } from './pages';
import { BadPdf } from './syntax';

export interface PdfNote {
  /** Where it is printed; without any, it stands in the corner of the first page. */
  readonly boxes: readonly PageBox[];
  readonly text: string;
}

export interface PdfAuthor {
  readonly name: string;
  /** `2025-09-01T00:00:00Z`. */
  readonly date: string;
}

export type AnnotatedPdf =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly made: number;
      readonly warnings: readonly Message[];
    }
  | { readonly ok: false; readonly problem: Message };

/** Never throws for a bad file. Without notes, the bytes are those given. */
export function annotatePdf(bytes: Uint8Array, notes: readonly PdfNote[], author: PdfAuthor): AnnotatedPdf {
  const { refusal: refused } = lookAtFile(bytes);
  const refusal = refused ?? (isCutOff(bytes) ? pdfMessage('notAnnotated') : undefined);
  if (refusal) return { ok: false, problem: refusal };
  if (notes.length === 0) return { ok: true, bytes, made: 0, warnings: [] };
  try {
    return annotated(new PdfObjects(bytes), notes, author);
  } catch (error) {
    if (error instanceof BadPdf) return { ok: false, problem: pdfMessage('notAnnotated') };
    throw error;
  }
}

function annotated(objects: PdfObjects, notes: readonly PdfNote[], author: PdfAuthor): AnnotatedPdf {
  if (objects.trailer.value.entries.has('Encrypt'))
    return { ok: false, problem: pdfMessage('annotatedEncrypted') };
  const pages = pagesOf(objects);
  if (pages.length === 0) return { ok: false, problem: pdfMessage('noPages') };
  const addition = new PdfAddition(objects);
  const added = new Map<PdfPage, number[]>();
  const put = (page: PdfPage, dictionary: string): void => {
    const number = addition.add(dictionary);
    added.set(page, [...(added.get(page) ?? []), number]);
  };
  for (const [place, { boxes, text }] of notes.entries()) {
    const said = `/Contents ${textString(text)} /T ${textString(author.name)} /M ${dateString(author.date)} /NM (juesuan-${place + 1}) /F 4`;
    const onPages = new Map<PdfPage, PageBox[]>();
    for (const box of boxes) {
      const page = pages[box.page - 1];
      if (page) onPages.set(page, [...(onPages.get(page) ?? []), box]);
    }
    for (const [page, own] of onPages) put(page, highlight(page, own, said));
    const [first] = pages;
    if (onPages.size === 0 && first) put(first, corner(first, said));
  }
  for (const [page, numbers] of added) addToPage(objects, addition, page, numbers);
  const isSigned = find(objects.bytes, '/ByteRange', 0) >= 0;
  const warnings = isSigned ? [pdfMessage('annotatedSigned')] : [];
  return { ok: true, bytes: addition.written(), made: notes.length, warnings };
}

/** The list of a page's notes grows: where it stands in the page, or as the object it is. */
function addToPage(
  objects: PdfObjects,
  addition: PdfAddition,
  { number, object }: PdfPage,
  added: readonly number[],
): void {
  const references = added.map((one) => `${one} 0 R`).join(' ');
  const own = pdfEntry(object, 'Annots');
  if (own?.value.kind === 'reference') {
    const list = objects.resolved(own);
    if (list.value.kind !== 'list') throw new BadPdf();
    return addition.replace(own.value.number, list, [{ at: list.value.end - 1, text: ` ${references} ` }]);
  }
  if (own && own.value.kind !== 'list') throw new BadPdf();
  const inserted = own
    ? { at: own.value.end - 1, text: ` ${references} ` }
    : { at: object.value.end - 2, text: ` /Annots [ ${references} ] ` };
  addition.replace(number, object, [inserted]);
}

/** Yellow, as a marker’s. */
const COLOUR = '1 0.82 0.2';
const NOTE_SIZE = 20;

interface SheetBox {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

function highlight(page: PdfPage, boxes: readonly PageBox[], said: string): string {
  const own = boxes.map((box) => onSheet(page, box));
  const corners = own
    .map(({ left, bottom, right, top }) =>
      [left, top, right, top, left, bottom, right, bottom].map(written).join(' '),
    )
    .join(' ');
  return `<< /Type /Annot /Subtype /Highlight /P ${page.number} ${page.generation} R /Rect [ ${rectangle(around(own))} ] /QuadPoints [ ${corners} ] /C [ ${COLOUR} ] /CA 0.5 ${said} >>`;
}

function corner(page: PdfPage, said: string): string {
  const [left = 0, , , top = 0] = page.sheet.view;
  const box = { left, bottom: top - NOTE_SIZE, right: left + NOTE_SIZE, top };
  return `<< /Type /Annot /Subtype /Text /P ${page.number} ${page.generation} R /Name /Note /Rect [ ${rectangle(box)} ] /C [ ${COLOUR} ] ${said} >>`;
}

const around = (boxes: readonly SheetBox[]): SheetBox => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
  right: Math.max(...boxes.map(({ right }) => right)),
  top: Math.max(...boxes.map(({ top }) => top)),
});

const rectangle = ({ left, bottom, right, top }: SheetBox): string =>
  [left, bottom, right, top].map(written).join(' ');

/** Hundredths of a point are finer than any printer. */
const written = (value: number): string => String(Math.round(value * 100) / 100);

/** From the page as it is read back to the sheet as the file has it. */
function onSheet({ sheet }: PdfPage, box: PageBox): SheetBox {
  const [a, b, c, d, e, f] = placeOf(sheet).matrix;
  const determinant = a * d - b * c;
  const back = (x: number, y: number): readonly [number, number] => [
    (d * (x - e) - c * (y - f)) / determinant,
    (a * (y - f) - b * (x - e)) / determinant,
  ];
  const [one, other] = [back(box.left, box.top), back(box.right, box.bottom)];
  return {
    left: Math.min(one[0], other[0]),
    bottom: Math.min(one[1], other[1]),
    right: Math.max(one[0], other[0]),
    top: Math.max(one[1], other[1]),
  };
}

/** UTF-16 with its mark, as digits: any language, no brackets to be minded. */
function textString(text: string): string {
  let digits = 'feff';
  for (let at = 0; at < text.length; at += 1) digits += text.charCodeAt(at).toString(16).padStart(4, '0');
  return `<${digits}>`;
}

const dateString = (date: string): string => `(D:${date.replace(/\D/g, '').slice(0, 14)}Z)`;
