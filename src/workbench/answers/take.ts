/** Lays the answers of a 决算公开补充资料 beside the tables of an opened workbook, where the pane finds them. */
import { SUPPLEMENT_SHEET } from '../../core/narrative';
import type { FileHost } from '../../hosts/files/open';
import { supplementSheetSpec } from '../../hosts/files/supplement-sheet';
import { answerLines, answerSheet } from './read';
import type { AnswerLine } from './read';

export async function takeAnswers(host: FileHost, lines: readonly AnswerLine[]): Promise<void> {
  const standing = host.view().grids.find(({ name }) => name === SUPPLEMENT_SHEET);
  await host.takeSheet(supplementSheetSpec(answerSheet(lines, standing && answerLines(standing))));
}
