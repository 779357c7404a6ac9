/** The pane beside a fake Word document, over a published workbook. */
import type { Grid } from '../../../src/core/grid';
import { render } from '../../../src/core/messages';
import { WordModel } from '../../../src/pane/word/model/word-model';
import type { WordPaneOptions } from '../../../src/pane/word/platform';
import { caseGrids } from '../../support/case-workbook';
import { fakeProofread } from './fake-proofread';
import { FakeWord } from './fake-word';

export const LUKOU = '渌口2020.xlsx';

export const TEXT = [
  '部门决算情况说明',
  '本年收入合计629.09万元，比上年增加12.30万元。支出合计693.43万元，增长1.5%。',
  '来访团组22个。支出合计693.43万元。',
];

export const PLANTED = [
  { text: '693.43万元', by: '639.43万元' },
  { text: '12.30万元', by: '2.3万元', severity: 'warning' as const },
  { text: '来访团组', severity: 'hint' as const },
];

interface Stage {
  readonly model: WordModel;
  readonly word: FakeWord;
}

/** Files are not read: their name is looked up here. */
export function wordStage(
  options: Partial<WordPaneOptions> = {},
  files: Readonly<Record<string, readonly Grid[]>> = { [LUKOU]: caseGrids('lukou-2020') },
  word = new FakeWord(),
): Stage {
  const model = new WordModel({
    text: word,
    sections: word,
    proofread: async () => fakeProofread(PLANTED, ['629.09万元']),
    readWorkbookFile: async ({ name }) => files[name] ?? [],
    ...options,
  });
  return { model, word };
}

export const fileOf = (name: string): File => ({ name }) as File;

export async function openedStage(
  options: Partial<WordPaneOptions> = {},
  word = new FakeWord(),
): Promise<Stage> {
  const stage = wordStage(options, undefined, word);
  await stage.model.start();
  await stage.model.opening!.fromFile(fileOf(LUKOU));
  return stage;
}

export const told = ({ pane }: WordModel): string => (pane.state.notice ? render(pane.state.notice) : '');
export const wrong = ({ pane }: WordModel): string =>
  pane.state.problem ? render(pane.state.problem.what) : '';
