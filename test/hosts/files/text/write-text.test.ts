import { documentText, type NarrativeDocument } from '../../../../src/core/narrative/document';
import { writeText, writeTextFile } from '../../../../src/hosts/files/text';

const DOCUMENT: NarrativeDocument = {
  form: 'hunan-2020',
  year: 2020,
  department: '区委政法委',
  sections: [
    {
      id: '1',
      paragraphs: [
        { style: 'heading1', runs: [{ kind: 'text', text: '一、总体情况' }] },
        {
          style: 'body',
          runs: [
            { kind: 'text', text: '总计' },
            {
              kind: 'figure',
              id: '1.1',
              text: '629.09',
              source: { kind: 'cell', cells: [], supplement: [], formula: '' },
            },
            { kind: 'text', text: '万元，因为' },
            { kind: 'missing', key: '原因', what: '原因', text: '【待补充：原因】' },
            { kind: 'text', text: '。' },
          ],
        },
      ],
    },
    { id: '2', paragraphs: [{ style: 'heading1', runs: [{ kind: 'text', text: '二、收入' }] }] },
  ],
};

const EMPTY: NarrativeDocument = { ...DOCUMENT, sections: [] };

describe('writeText', () => {
  it('puts a paragraph on each line and ends the last', () =>
    expect(writeText(DOCUMENT)).toBe('一、总体情况\n总计629.09万元，因为【待补充：原因】。\n二、收入\n'));

  it('is the text of the document', () => expect(writeText(DOCUMENT)).toBe(`${documentText(DOCUMENT)}\n`));

  it('is empty for an empty document', () => expect(writeText(EMPTY)).toBe(''));
});

describe('writeTextFile', () => {
  const decode = (bytes: Uint8Array) =>
    new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);

  it('begins with the byte order mark that 记事本 goes by', () =>
    expect([...writeTextFile(DOCUMENT).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]));

  it('ends each line with CR LF, once', () => {
    const text = decode(writeTextFile(DOCUMENT));
    expect(text).toBe(`\ufeff${writeText(DOCUMENT).replaceAll('\n', '\r\n')}`);
    expect(text).not.toMatch(/[^\r]\n|\r\r/);
  });
});
