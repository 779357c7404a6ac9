/** The limits of a text, which the command, the web page and the pane beside Word ask for alike. */
import { tooLong } from '../../../src/core/proofread/too-long';

test('a text is refused for what it has too much of, with the limit; figures of its tables do not count', () => {
  const figures = '12.5万元，'.repeat(16_000);
  expect(tooLong({ paragraphs: [{ text: '12.5万元，'.repeat(5_000) }] })).toBeUndefined();
  expect(tooLong({ paragraphs: [{ text: figures }] })).toMatchObject({
    id: 'tooManyFigures',
    data: { count: '16000', limit: '15000' },
  });
  expect(tooLong({ paragraphs: [{ text: figures, style: 'table' }] })).toBeUndefined();
  expect(tooLong({ paragraphs: [{ text: '一、收入\n'.repeat(2_001) }] })?.id).toBe('tooManyHeadings');
  expect(tooLong({ paragraphs: [{ text: '增加'.repeat(60_001) }] })?.id).toBe('tooManyChanges');
  expect(tooLong({ paragraphs: [{ text: '字'.repeat(1_000_001) }] })?.id).toBe('tooManyCharacters');
});
