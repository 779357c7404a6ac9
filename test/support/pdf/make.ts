/** Makes a PDF from what it shall hold. */
import { deflateSync } from 'node:zlib';
import { operatorsOf, type Needs } from './content';
import { fontObjects } from './fonts';
import { cipherFor, type Cipher } from './encrypt';
import { fileOf, type PdfObject } from './file';
import type { FormItem, Item, PageSpec, PdfSpec } from './types';

const A4 = { width: 595.28, height: 841.89 };

/** Objects as they are numbered: the first is 1. */
class Objects {
  readonly list: PdfObject[] = [];
  #picture: number | undefined;

  add(dictionary: string, stream?: Uint8Array): number {
    return this.list.push(stream === undefined ? { dictionary } : { dictionary, stream });
  }

  /** A number for what is written later. */
  later(): number {
    return this.add('null');
  }

  put(number: number, dictionary: string): void {
    this.list[number - 1] = { dictionary };
  }

  stream(dictionary: string, text: string, packed: boolean): number {
    const bytes = Buffer.from(text, 'latin1');
    return packed
      ? this.add(`${dictionary} /Filter /FlateDecode`, deflateSync(bytes))
      : this.add(dictionary, bytes);
  }

  /** Grey, two dots wide and high. */
  picture(): number {
    const what =
      '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8';
    return (this.#picture ??= this.add(what, Uint8Array.of(90, 160, 160, 90)));
  }
}

export function makePdf(spec: PdfSpec): Uint8Array {
  const objects = new Objects();
  const catalog = objects.later();
  const pages = objects.later();
  const kids = spec.pages.map((page) => pageOf(page, pages, objects, spec.packed === true));
  objects.put(catalog, `<< /Type /Catalog /Pages ${pages} 0 R >>`);
  objects.put(
    pages,
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`,
  );
  const cipher: Cipher | undefined = spec.encryption && cipherFor(spec.encryption, spec.password ?? '');
  return fileOf(objects.list, { catalog, cipher, asStream: spec.xref === 'stream' });
}

function pageOf(page: PageSpec, parent: number, objects: Objects, packed: boolean): number {
  const { width = A4.width, height = A4.height } = page;
  const { content, resources } = drawn(page.items, height, objects, packed);
  const contents = objects.stream('', content, packed);
  const parts = [
    `/Type /Page /Parent ${parent} 0 R /MediaBox [0 0 ${width} ${height}]`,
    `/Resources ${resources} /Contents ${contents} 0 R`,
  ];
  if (page.rotate !== undefined) parts.push(`/Rotate ${page.rotate}`);
  if (page.userUnit !== undefined) parts.push(`/UserUnit ${page.userUnit}`);
  if (page.crop) {
    const [left, top, wide, high] = page.crop;
    parts.push(`/CropBox [${left} ${height - top - high} ${left + wide} ${height - top}]`);
  }
  return objects.add(`<< ${parts.join(' ')} >>`);
}

interface Drawn {
  readonly content: string;
  readonly resources: string;
}

function drawn(items: readonly Item[], top: number, objects: Objects, packed: boolean): Drawn {
  const needs: Needs = { fonts: new Map(), forms: [] };
  const content = operatorsOf(items, top, needs);
  const fonts = [...needs.fonts].map(([font, used]) => {
    const { objects: parts, streams } = fontObjects(font, used);
    const numbers = parts.map(() => objects.later());
    numbers.push(...streams.map((text) => objects.stream('', text, packed)));
    const filled = (text: string): string => text.replace(/@(\d)/g, (_, at) => `${numbers[Number(at)]} 0 R`);
    parts.forEach((text, at) => objects.put(numbers[at] ?? 0, filled(text)));
    return `/${font} ${numbers[0]} 0 R`;
  });
  const forms = needs.forms.map((form, at) => `/X${at + 1} ${formOf(form, objects, packed)} 0 R`);
  if (content.includes('/Picture Do')) forms.push(`/Picture ${objects.picture()} 0 R`);
  return { content, resources: `<< /Font << ${fonts.join(' ')} >> /XObject << ${forms.join(' ')} >> >>` };
}

/** Its own places count downwards from its origin as well. */
function formOf({ form, box }: FormItem, objects: Objects, packed: boolean): number {
  const { content, resources } = drawn(form, 0, objects, packed);
  const [left, top, wide, high] = box ?? [-10000, -10000, 20000, 20000];
  const bounds = `[${left} ${-top - high} ${left + wide} ${-top}]`;
  return objects.stream(
    `/Type /XObject /Subtype /Form /BBox ${bounds} /Resources ${resources}`,
    content,
    packed,
  );
}
