/** Opens a PDF by pdf.js and has its pages told, operation by operation. All that is known of pdf.js is in this folder. */
import { mapNamed } from '../maps';
import { blankDrawings } from './drawings';
import { fontOf, type Font } from './fonts';
import { layersOf, type Layers } from './layers';
import { loadHandler } from './load';
import { Port } from './port';
import { hidePrograms } from './programs';
import { holdRejections } from './rejections';

/** As the file has it: before it is turned. */
export interface PdfSheet {
  readonly rotate: number;
  readonly userUnit: number;
  /** Left, bottom, right and top of what is shown. */
  readonly view: readonly number[];
}

export interface Operations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface Engine {
  readonly pageCount: number;
  readonly layers: Layers;
  sheet(index: number): Promise<PdfSheet>;
  /** Hands over what a page does, in parts. What `take` throws ends it, and is thrown. */
  draw(index: number, take: (part: Operations) => void): Promise<void>;
  font(name: string): Font | undefined;
  close(): void;
}

export class NeedsPassword extends Error {}

const MAIN = 'main';
const WORKER = 'worker';
const DOCUMENT = 'd0';
const ITS_WORKER = `${DOCUMENT}_worker`;

/** The whole list, without what is laid over a page: notes and stamps are no part of what is published. */
const INTENT = 0x100 | 0x40 | 0x02;

export async function openEngine(bytes: Uint8Array): Promise<Engine> {
  const handler = await loadHandler();
  const letGo = holdRejections();
  const port = new Port();
  const fonts = new Map<string, Font>();
  port.on('commonobj', (data) => {
    const [name, kind, told] = data as readonly [string, string, unknown];
    if (kind === 'Font') fonts.set(name, fontOf(name, told));
  });
  port.on('FetchBinaryData', async (data) => {
    const { kind, filename } = data as { readonly kind: string; readonly filename: string };
    if (kind === 'cMapUrl') return mapNamed(filename.replace(/\.bcmap$/, ''));
    throw new Error(`not at hand: ${filename}`);
  });
  handler.initializeFromPort(port);
  const close = (): void => {
    port.tell(DOCUMENT, ITS_WORKER, 'Terminate', null);
    letGo();
  };
  try {
    const pageCount = await countPages(port, bytes);
    const layers = layersOf(await port.ask(DOCUMENT, ITS_WORKER, 'GetOptionalContentConfig', null));
    return {
      pageCount,
      layers,
      sheet: (pageIndex) => port.ask(DOCUMENT, ITS_WORKER, 'GetPage', { pageIndex }) as Promise<PdfSheet>,
      draw: (index, take) => draw(port, index, take),
      font: (name) => fonts.get(name),
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

async function draw(port: Port, index: number, take: (part: Operations) => void): Promise<void> {
  const asked = { pageId: index, pageIndex: index, intent: INTENT, cacheKey: '', annotationStorage: null };
  await new Promise<unknown>((resolve, reject) => {
    let isOver = false;
    const stop = (reason: unknown): void => {
      isOver = true;
      reject(reason);
    };
    const takeSafely = (part: unknown): void => {
      if (isOver) return;
      try {
        take(part as Operations);
      } catch (error) {
        // It is thrown by us, not into pdf.js, which would take it for a fault of the file and go on.
        stop(error);
      }
    };
    port.draw(DOCUMENT, ITS_WORKER, 'GetOperatorList', asked, takeSafely).then(resolve, stop);
  });
}

async function countPages(port: Port, bytes: Uint8Array): Promise<number> {
  const opened = new Promise<number>((resolve, reject) => {
    port.on('GetDoc', (data) => resolve((data as { pdfInfo: { numPages: number } }).pdfInfo.numPages));
    port.on('DocException', reject);
    port.on('PasswordRequest', () => {
      reject(new NeedsPassword());
      throw new NeedsPassword();
    });
  });
  // What it would warn of on the console is told by us.
  port.tell(MAIN, WORKER, 'configure', { verbosity: 0 });
  await port.ask(MAIN, WORKER, 'GetDocRequest', requestFor(bytes));
  port.tell(DOCUMENT, ITS_WORKER, 'Ready', null);
  return opened;
}

/** A picture whose sides could not be made one dot (they stand elsewhere in the file) is unpacked up to this size. */
const MOST_DOTS = 2 ** 22;

const requestFor = (bytes: Uint8Array): object => ({
  docId: DOCUMENT,
  apiVersion: [5, 6, 205].join('.'),
  data: ownCopy(bytes),
  password: null,
  disableAutoFetch: true,
  rangeChunkSize: 65536,
  docBaseUrl: null,
  enableXfa: false,
  evaluatorOptions: {
    maxImageSize: MOST_DOTS,
    // True would have the outlines of all letters made.
    disableFontFace: false,
    ignoreErrors: true,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    canvasMaxAreaInBytes: -1,
    // Tells which codes a font has names for.
    fontExtraProperties: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    cMapUrl: '',
    cMapPacked: true,
    iccUrl: null,
    standardFontDataUrl: '',
    wasmUrl: null,
    enableWebGPU: false,
  },
});

/** pdf.js writes into what it is given, and takes the whole buffer for it. */
function ownCopy(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes);
  blankDrawings(copy);
  hidePrograms(copy);
  return copy;
}
