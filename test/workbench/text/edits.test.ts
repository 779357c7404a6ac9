/** Corrections made one after the other come to the same as the edits of the text that was opened. */
import fc from 'fast-check';
import type { TextCorrection } from '../../../src/core/proofread/types';
import { openedEdits, type OpenedEdit } from '../../../src/workbench/text/edits';

const correction = (offset: number, text: string, by: string, paragraph = 0): TextCorrection => ({
  paragraph,
  offset,
  length: text.length,
  text,
  by,
});
const edit = (offset: number, length: number, by: string, paragraph = 0): OpenedEdit => ({
  paragraph,
  offset,
  length,
  by,
});

it.each([
  ['none', [], []],
  ['one', [correction(2, '5', '12')], [edit(2, 1, '12')]],
  [
    'two, the second moved by the first',
    [correction(0, '甲', '一二'), correction(3, '丙', '三')],
    [edit(0, 1, '一二'), edit(2, 1, '三')],
  ],
  ['one within another', [correction(1, '乙丙', '12345'), correction(2, '234', 'x')], [edit(1, 2, '1x5')]],
  ['one over another', [correction(1, '乙', '12'), correction(0, '甲12丙', '')], [edit(0, 3, '')]],
  ['something put in', [correction(2, '', '，')], [edit(2, 0, '，')]],
  ['something put in at the end, and taken out', [correction(5, '', '。'), correction(5, '。', '')], []],
  [
    'of two paragraphs',
    [correction(0, '甲', '1', 3), correction(0, '甲', '2')],
    [edit(0, 1, '1', 3), edit(0, 1, '2')],
  ],
])('%s', (_, corrections, edits) => expect(openedEdits(corrections, () => 5)).toEqual(edits));

it('whatever they are', () => {
  const step = fc.record({ at: fc.nat(), length: fc.nat({ max: 4 }), by: fc.string({ maxLength: 4 }) });
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.array(step, { maxLength: 8 }), (opened, steps) => {
      let now = opened;
      const corrections = steps.map(({ at, length, by }) => {
        const offset = at % (now.length + 1);
        const text = now.slice(offset, offset + length);
        now = now.slice(0, offset) + by + now.slice(offset + text.length);
        return correction(offset, text, by);
      });
      const edits = openedEdits(corrections, () => opened.length);
      const made = [...edits]
        .reverse()
        .reduce(
          (text, { offset, length, by }) => text.slice(0, offset) + by + text.slice(offset + length),
          opened,
        );
      expect(made).toBe(now);
    }),
  );
});
