/** Reads a PDF into pages: letters, ruled lines and pictures at their places. What can't be read is told, never thrown. */
import type { Message } from '../../../core/messages';
import { pagesInWords, type Page, type PageProblem } from '../../../core/page';
import { WorkBudget, TooMuchWork } from './budget';
import { PageReader, type PageSources } from './draw';
import { NeedsPassword, openEngine, type Engine } from './engine';
import { isCutOff, lookAtFile } from './guard';
import { pdfMessage } from './messages';

export type PagesReading =
  | { readonly ok: true; readonly pages: readonly Page[]; readonly remarks: readonly Message[] }
  | { readonly ok: false; readonly problem: Message };

export interface PagesOptions {
  /** Stops the reading between two pages. */
  readonly signal?: AbortSignal;
  /** Hears how many pages are read, of how many. */
  readonly onPage?: ((done: number, of: number) => void) | undefined;
}

/** A department's publication has 20 to 60 pages; what has more than this is a collection of them. */
const MOST_PAGES = 500;
/** Operations, letters and corners of lines: a published page has some 4,000. */
const MOST_WORK = 2_000_000;

const refused = (problem: Message): PagesReading => ({ ok: false, problem });

export async function readPages(bytes: Uint8Array, options: PagesOptions = {}): Promise<PagesReading> {
  const { refusal, broken } = lookAtFile(bytes);
  if (refusal) return refused(refusal);
  let engine: Engine | undefined;
  try {
    engine = await openEngine(bytes);
    const { pageCount } = engine;
    if (pageCount === 0) return refused(pdfMessage('noPages'));
    if (pageCount > MOST_PAGES)
      return refused(pdfMessage('tooManyPages', { count: String(pageCount), limit: String(MOST_PAGES) }));
    return toldOf(await pagesOf(engine, options), { isCutOff: isCutOff(bytes), broken });
  } catch (error) {
    return refused(problemOf(error));
  } finally {
    engine?.close();
  }
}

class Stopped extends Error {}

function problemOf(error: unknown): Message {
  if (error instanceof NeedsPassword) return pdfMessage('password');
  if (error instanceof TooMuchWork) return pdfMessage('tooMuch');
  return pdfMessage(error instanceof Stopped ? 'stopped' : 'damaged');
}

async function pagesOf(engine: Engine, { signal, onPage }: PagesOptions): Promise<readonly Page[]> {
  const reading: PageSources = {
    font: (name) => engine.font(name),
    layers: engine.layers,
    budget: new WorkBudget(MOST_WORK),
  };
  const pages: Page[] = [];
  for (let index = 0; index < engine.pageCount; index++) {
    if (signal?.aborted) throw new Stopped();
    pages.push(await readPage(engine, index, reading));
    onPage?.(pages.length, engine.pageCount);
  }
  return pages;
}

const A4 = { rotate: 0, userUnit: 1, view: [0, 0, 595, 842] };

async function readPage(engine: Engine, index: number, reading: PageSources): Promise<Page> {
  let isWhole = true;
  const sheet = await engine.sheet(index).catch(() => undefined);
  const reader = new PageReader(sheet ?? A4, reading);
  try {
    if (sheet) await engine.draw(index, (part) => reader.take(part));
  } catch (error) {
    if (error instanceof TooMuchWork) throw error;
    isWhole = false;
  }
  return reader.finish(index + 1, isWhole && sheet !== undefined);
}

/** What is not whole of the file, beside its pages. */
interface Lacking {
  readonly isCutOff: boolean;
  readonly broken: number;
}

function toldOf(pages: readonly Page[], lacking: Lacking): PagesReading {
  const having = (problem: PageProblem): readonly number[] =>
    pages.filter(({ problems }) => problems.includes(problem)).map(({ number }) => number);
  const [pictures, damaged, unmapped] = [having('no-text'), having('damaged'), having('unmapped')];
  const isEmpty = pages.every(({ glyphs }) => glyphs.length === 0);
  if (isEmpty && pictures.length > 0) return refused(pdfMessage('scan'));
  if (isEmpty && damaged.length > 0) return refused(pdfMessage('damaged'));
  const remarks: Message[] = [];
  if (lacking.isCutOff) remarks.push(pdfMessage('cutOff'));
  if (lacking.broken > 0) remarks.push(pdfMessage('broken', { count: String(lacking.broken) }));
  if (damaged.length > 0) remarks.push(pdfMessage('damagedPages', { pages: pagesInWords(damaged) }));
  if (pictures.length > 0) remarks.push(pdfMessage('picturePages', { pages: pagesInWords(pictures) }));
  if (unmapped.length > 0) remarks.push(pdfMessage('unmappedPages', { pages: pagesInWords(unmapped) }));
  return { ok: true, pages, remarks };
}
