/** Tries one function after another in a workbook of its own, and makes the report. */
import { render } from '../../core/messages';
import { VERSION } from '../../hosts/version';
import type { EtSheet } from '../../hosts/wps/et/types';
import { TRIES, type Try } from './tries';
import type { Stage, TriedApplication, TriedBook } from './types';
import { selfTestMessage, tryMessage, type TryId } from './words';

export interface TryResult {
  readonly id: TryId;
  readonly passed: boolean;
  /** What was seen, or what went wrong. */
  readonly saw: string;
}

async function tried(id: TryId, run: () => unknown): Promise<TryResult> {
  try {
    const saw = await run();
    return { id, passed: true, saw: JSON.stringify(saw) ?? '' };
  } catch (error) {
    return { id, passed: false, saw: error instanceof Error ? error.message : String(error) };
  }
}

/** `told` hears of each as it is done. The workbook is closed, whatever happens, and nothing of it is kept. */
export async function selfTest(
  application: TriedApplication,
  told: (one: TryResult) => void,
  tries: readonly Try[] = TRIES,
): Promise<readonly TryResult[]> {
  const all: TryResult[] = [];
  const add = (one: TryResult): void => {
    all.push(one);
    told(one);
  };
  let stage: Stage | undefined;
  add(
    await tried('newBook', () => {
      stage = stageIn(application);
      return stage.book.Name;
    }),
  );
  if (!stage) return all;
  try {
    for (const { id, run } of tries) {
      const on = stage;
      add(await tried(id, () => run(on)));
    }
  } finally {
    close(stage);
  }
  return all;
}

function stageIn(application: TriedApplication): Stage {
  const book = application.Workbooks.Add() as TriedBook;
  return { application, book, sheet: book.Worksheets.Item(1) as EtSheet };
}

function close({ application, book }: Stage): void {
  try {
    application.DisplayAlerts = false;
    book.Close(false);
  } catch (error) {
    console.error(error);
  } finally {
    application.DisplayAlerts = true;
  }
}

const said = (value: () => unknown): string => {
  try {
    return String(value());
  } catch (error) {
    return String(error);
  }
};

/** Plain lines, to be sent by mail. Nothing of any workbook is in it but of the one that was made for this. */
export function selfTestReport(application: TriedApplication, all: readonly TryResult[], now: Date): string {
  const word = (id: 'title' | 'pass' | 'fail'): string => render(selfTestMessage(id), 'zh-CN');
  return [
    `决算公开助手 ${VERSION}  ${word('title')}  ${now.toISOString()}`,
    `WPS: ${said(() => application.Name)} ${said(() => application.Version)} ${said(() => application.Build)}`,
    said(() => application.Path),
    said(() => navigator.userAgent),
    '',
    ...all.map(
      ({ id, passed, saw }) =>
        `${word(passed ? 'pass' : 'fail')}  ${render(tryMessage(id), 'zh-CN')}（${id}）  ${saw}`,
    ),
    '',
  ].join('\n');
}
