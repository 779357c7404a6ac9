/** Steps of corrections: made, taken back, made again, and as edits of the text as it was opened. */
import type { TextCorrection } from '../../../../src/core/proofread/types';
import {
  correctionsIn,
  editsOfOpened,
  isStillThere,
  stepMadeAgain,
  stepTakenBack,
  textsWith,
  UNCHANGED,
  withDocumentStep,
} from '../../../../src/workbench/document/editing/changes';

const OPENED = [{ text: '收入10.00万元，支出9.00万元' }, { text: '' }, { text: '8.00' }];

/** The words at a place of the text as it is then. */
const put = (paragraph: number, offset: number, text: string, by: string): TextCorrection => ({
  paragraph,
  offset,
  length: text.length,
  text,
  by,
});

const FIRST = [put(0, 2, '10.00', '110.00')];
const SECOND = [put(0, 13, '9.00', '19.00'), put(1, 0, '', '7.00')];
const THIRD = [put(1, 0, '7.00', '6.00')];

test('steps made one after the other are edits of what was opened', () => {
  const changes = [FIRST, SECOND, THIRD].reduce(withDocumentStep, UNCHANGED);
  const edits = editsOfOpened(correctionsIn(changes), OPENED);
  expect(textsWith(OPENED, edits)).toEqual(['收入110.00万元，支出19.00万元', '6.00', '8.00']);
  expect(
    edits.every(({ paragraph, offset, length }) => offset + length <= (OPENED[paragraph]?.text.length ?? 0)),
  ).toBe(true);
});

test('a step is taken back as a whole and made again; nothing is unsaved once all are taken back', () => {
  const both = withDocumentStep(withDocumentStep(UNCHANGED, FIRST), SECOND);
  const one = stepTakenBack(both);
  expect(one).toEqual({ made: [FIRST], takenBack: [SECOND], isUnsaved: true });
  const none = one && stepTakenBack(one);
  expect([none?.made, none?.isUnsaved, none && stepTakenBack(none)]).toEqual([[], false, undefined]);
  expect(editsOfOpened(none ? correctionsIn(none) : [], OPENED)).toEqual([]);
  expect(none && stepMadeAgain(none)).toEqual({ made: [FIRST], takenBack: [SECOND], isUnsaved: true });
  expect(one && withDocumentStep(one, THIRD).takenBack).toEqual([]);
  expect(stepMadeAgain(UNCHANGED)).toBeUndefined();
});

test('a step of words that are no longer there is known', () => {
  expect(isStillThere(OPENED, FIRST)).toBe(true);
  expect(isStillThere(OPENED, THIRD)).toBe(false);
  expect(isStillThere(OPENED, [put(9, 0, 'x', 'y')])).toBe(false);
});
