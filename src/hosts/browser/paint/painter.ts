/** Draws the pages of a PDF into pictures by the drawing half of pdf.js, within a Worker: nothing of a page is needed. */
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import { mapNamed } from '../../files/pdf/maps';
import { CanvasMaker, NoFilters, ownDocument } from './stand-ins';

export interface Painter {
  /** Of each page as it is read, in points. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /** `page` counted from 1, `scale` in pixels a point. */
  paint(page: number, scale: number): Promise<ImageBitmap>;
  close(): Promise<void>;
}

/** As the reader has it: larger pictures are left out. */
const MOST_IN_IMAGE = 2 ** 25;

/** Maps of letters are part of the program; of its other files none is. */
class OwnFiles {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    if (kind === 'cMapUrl') return mapNamed(filename.replace(/\.bcmap$/, ''));
    throw new Error(`not at hand: ${filename}`);
  }
}

export async function openPainter(bytes: Uint8Array): Promise<Painter> {
  // Where pdf.js finds its reading half in one thread.
  Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });
  const task = getDocument({
    // A copy: pdf.js takes the whole buffer for itself.
    data: new Uint8Array(bytes),
    verbosity: 0,
    ownerDocument: ownDocument(),
    CanvasFactory: CanvasMaker,
    FilterFactory: NoFilters,
    BinaryDataFactory: OwnFiles,
    maxImageSize: MOST_IN_IMAGE,
    isEvalSupported: false,
    isOffscreenCanvasSupported: true,
    isImageDecoderSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: true,
    cMapUrl: '/',
    cMapPacked: true,
  });
  const document: PDFDocumentProxy = await task.promise;
  return {
    sizes: await sizesOf(document),
    paint: (page, scale) => paintPage(document, page, scale),
    close: () => task.destroy(),
  };
}

async function sizesOf(document: PDFDocumentProxy): Promise<Painter['sizes']> {
  const sizes: { readonly width: number; readonly height: number }[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 });
    sizes.push({ width, height });
  }
  return sizes;
}

async function paintPage(document: PDFDocumentProxy, number: number, scale: number): Promise<ImageBitmap> {
  const page = await document.getPage(number);
  try {
    const viewport = page.getViewport({ scale });
    const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    const canvasContext = canvas.getContext('2d', { alpha: false });
    if (!canvasContext) throw new Error('no canvas to draw on');
    await page.render({ canvas: null, canvasContext, viewport, annotationMode: 0 }).promise;
    return canvas.transferToImageBitmap();
  } finally {
    page.cleanup();
  }
}
