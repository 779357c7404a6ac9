import fc from 'fast-check';
import { proofread, type ProofreadResult, type TextDocument } from '../../../src/core/proofread';
import { book, documentOf, read, told } from './support';
import { fewOr } from '../../support/proof';

const PIECES = [
  '一、收入支出决算总体情况说明\n',
  '二、收入决算情况说明\n',
  '（三）一般公共预算财政拨款支出决算具体情况\n',
  '七、“三公”经费支出决算情况说明\n',
  '2020年度收、支总计',
  '本年收入合计',
  '1、农林水支出（类）水利（款）行政运行（项）。',
  '年初预算为',
  '1,286.40万元',
  '１２．５％',
  '-3',
  '占',
  '，比上年增加',
  '下降',
  '持平',
  '主要包括',
  '办公费、差旅费',
  '没有',
  '（',
  ')',
  '〔2020〕5号',
  '。',
  '；',
  '、',
  '\n',
  ' ',
  'XX',
  '【待补充：',
  '\ud83d\ude00',
  '\ud800',
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
);

const TRUE_TEXT = `2020年度部门决算情况说明
一、收入支出决算总体情况说明
2020年度收、支总计1,286.40万元。与2019年相比，增加86.40万元，增长7.2%，主要是因为项目增加。
二、收入决算情况说明
本年收入合计1,200.00万元，其中：财政拨款收入1,150.00万元，占95.8%；事业收入30.00万元，占2.5%；其他收入20.00万元，占1.7%。
三、支出决算情况说明
本年支出合计1,250.00万元，其中：基本支出810.00万元，占64.8%；项目支出440.00万元，占35.2%。`;

/** As written at a place. */
const at = ({ paragraphs }: TextDocument, { paragraph, offset, length }: ProofreadResult['ledger'][number]) =>
  paragraphs[paragraph]?.text.slice(offset, offset + length);

describe('any text', () => {
  it('is read without throwing, and every place lies within it', () => {
    const tables = book();
    fc.assert(
      fc.property(anyText, (text) => {
        const document = documentOf(text);
        const result = proofread(document, tables);
        for (const { paragraph, offset, length } of [...result.ledger, ...result.findings]) {
          const written = document.paragraphs[paragraph]?.text ?? '';
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(length).toBeGreaterThanOrEqual(0);
          expect(offset + length).toBeLessThanOrEqual(written.length);
        }
        const { verified, contradicted, unchecked } = result.numbers;
        expect(verified + contradicted + unchecked).toBe(result.ledger.length);
      }),
      { numRuns: fewOr(8, 60), seed: 20 },
    );
  });

  it('has findings with ids of their own, in the order of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { findings } = read(text);
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        const places = findings.map(({ paragraph, offset }) => [paragraph, offset]);
        expect(places).toEqual([...places].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
      }),
      { numRuns: fewOr(8, 30), seed: 21 },
    );
  });
});

describe('places', () => {
  it('point at the number as it is written', () => {
    const document = documentOf(TRUE_TEXT);
    const { ledger } = proofread(document, book());
    expect(ledger).toHaveLength(18);
    for (const entry of ledger) expect(at(document, entry)).toBe(entry.text);
  });

  it('point at a number broken over two lines by its first part', () => {
    const document = documentOf('一、收入支出决算总体情况说明\n2020年度收、支总计1,286.\n40万元。');
    const entry = proofread(document, book()).ledger.find(({ text }) => text.startsWith('1,286'));
    expect(entry).toMatchObject({ paragraph: 1, verdict: 'verified' });
    expect(at(document, entry!)).toBe('1,286.');
  });
});

describe('ways to write the same', () => {
  const plain = read(TRUE_TEXT);
  const wide = TRUE_TEXT.replace(/[0-9.%]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) + 0xfee0),
  );
  const other: readonly (readonly [string, string])[] = [
    ['full-width figures', wide],
    ['half-width brackets and colons', TRUE_TEXT.replace(/（/g, '(').replace(/）/g, ')').replace(/：/g, ':')],
    ['spaces around figures', TRUE_TEXT.replace(/([\d,.]+)(万元|%)/g, ' $1 $2 ')],
    ['no thousands separators', TRUE_TEXT.replace(/(\d),(\d)/g, '$1$2')],
    ['half-width commas', TRUE_TEXT.replace(/，/g, ',')],
    ['marks without width', TRUE_TEXT.replace(/元/g, '\u200b元')],
    ['blank paragraphs', TRUE_TEXT.replace(/\n/g, '\n\n　\n')],
  ];

  it('is true as it stands', () => {
    expect(told(plain)).toEqual([]);
    expect(plain.numbers).toMatchObject({ contradicted: 0, unchecked: 0 });
  });

  it.each(other)('%s change nothing', (_name, text) => {
    const result = read(text);
    expect(result.form).toBe(plain.form);
    expect(told(result)).toEqual([]);
    expect(result.ledger.map(({ verdict }) => verdict)).toEqual(plain.ledger.map(({ verdict }) => verdict));
  });

  it.each(other)('%s hide no error', (_name, text) => {
    const digits = /95|９５/.exec(text)!;
    const wrong = `${text.slice(0, digits.index)}85${text.slice(digits.index + 2)}`;
    expect(read(wrong).findings.map(({ rule }) => rule)).toEqual(['N-5']);
  });
});

describe('corrections', () => {
  const slips: readonly (readonly [string, string])[] = [
    ['1,286.40万元', '1,268.40万元'],
    ['7.2%', '2.7%'],
    ['增长', '下降'],
    ['1,150.00万元', '1,105.00万元'],
    ['占95.8%', '占95.8'],
    ['与2019年', '与2018年'],
    ['810.00万元', '810.00元'],
    ['35.2%', '53.2%'],
  ];

  it.each(slips)('put %s back where %s stands', (right, wrong) => {
    const document = documentOf(TRUE_TEXT.replace(right, wrong));
    const { findings } = proofread(document, book());
    const [{ correction } = { correction: undefined }] = findings;
    expect(correction).toBeDefined();
    const lines = document.paragraphs.map(({ text }) => text);
    const { paragraph, offset, length, text, by } = correction!;
    const line = lines[paragraph]!;
    expect(line.slice(offset, offset + length)).toBe(text);
    lines[paragraph] = line.slice(0, offset) + by + line.slice(offset + length);
    expect(told(read(lines.join('\n')))).toEqual([]);
  });
});

/** Long enough that quadratic time would not end before the test is given up. */
const BYTES = fewOr(20_000, 60_000);
const HEAD = '一、收入支出决算总体情况说明\n';

describe('long junk', () => {
  const junk: readonly (readonly [string, string])[] = [
    ['digits', '1'],
    ['digits and points', '1.'],
    ['digits and commas', '1,'],
    ['opening brackets', '（'],
    ['brackets', '（）'],
    ['lists', '主要包括、'],
    ['list marks', '、'],
    ['reasons', '主要原因是'],
    ['counted reasons', '原因是一是；二是；'],
    ['changes', '增加'],
    ['nothings', '没有'],
    ['ordinals', '一、'],
    ['items', '1、农林水支出（类）'],
    ['stops', '。'],
    ['breaks', '\n'],
    ['blanks left', 'XX（'],
    ['instructions', '（注：填报'],
    ['long figures', '23800138000，'],
    ['mobile numbers', '13800138000 ，'],
    ['words twice', '的的'],
    ['cars for nothing', '购置费0万元，购置1辆。'],
    ['one letter', '收'],
  ];

  it.each(junk)(
    'of %s is read to its end',
    (_name, piece) => {
      const text = HEAD + piece.repeat(BYTES / Buffer.byteLength(piece));
      const result = read(text);
      expect(result.ledger.every(({ verdict }) => verdict !== 'contradicted')).toBe(true);
    },
    120_000,
  );
});
