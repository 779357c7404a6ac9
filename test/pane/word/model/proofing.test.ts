/** A text read back: findings in order, places that follow corrections, colours, comments. */
import { render } from '../../../../src/core/messages';
import type { TextCorrection, TextDocument } from '../../../../src/core/proofread/types';
import {
  FINDING_COLOURS,
  VERDICT_COLOURS,
  afterCorrection,
  numbersOf,
  openItems,
  proofOf,
  quoteOf,
} from '../../../../src/pane/word/model/proof';
import { proofVerdict } from '../../../../src/pane/word/model/proof-verdict';
import type { WordModel } from '../../../../src/pane/word/model/word-model';
import { fakeProofread } from '../fake-proofread';
import { FakeWord } from '../fake-word';
import { LUKOU, PLANTED, TEXT, fileOf, openedStage, told, wordStage, wrong } from '../support';
import { caseGrids } from '../../../support/case-workbook';
import type { Cell } from '../../../../src/core/grid';

const withoutFigure = (cell: Cell | undefined): Cell | undefined =>
  /^[\d.]+$/.test(cell?.text ?? '') && (cell?.text ?? '').includes('.') ? undefined : cell;

const proofed = async (word = new FakeWord(TEXT)) => {
  const stage = await openedStage({}, word);
  await stage.model.proofing.run();
  return stage;
};
const itemsOf = (model: WordModel) => model.state.proof!.items;
const sentenceOf = (model: WordModel): string => render(proofVerdict(model.state.proof!).sentence);

test('the verdict counts what is open', async () => {
  const { model } = await proofed();
  expect(sentenceOf(model)).toBe('有 1 处与表不符，改正后再公开');
  expect(numbersOf(model.state.proof!)).toEqual({ verified: 1, contradicted: 3, unchecked: 2 });
});

test('a total that is still to be filled in is no 0 that the text would contradict', async () => {
  const said = '2020年度收、支总计629.09万元。';
  const blanked = caseGrids('lukou-2020').map((grid) =>
    grid.name === '收入支出决算总表'
      ? {
          ...grid,
          cells: grid.cells.map((row) => (row?.[0]?.text === '总计' ? row.map(withoutFigure) : row)),
        }
      : grid,
  );
  const proofread = async () => (await import('../../../../src/core/proofread')).proofread;
  const { model } = wordStage(
    { proofread },
    { [LUKOU]: blanked },
    new FakeWord(['一、收入支出决算总体情况说明', said]),
  );
  await model.start();
  await model.opening!.fromFile(fileOf(LUKOU));
  await model.proofing.run();
  expect(numbersOf(model.state.proof!)).toMatchObject({ contradicted: 0, unchecked: 1 });
  expect(itemsOf(model).filter(({ finding }) => finding.correction)).toEqual([]);
});

test('a finding leads to its words', async () => {
  const { model, word } = await proofed();
  await model.proofing.select(itemsOf(model)[0]!.finding);
  expect(word.selectedText).toBe('693.43万元');
});

test('a correction is written, and what stands behind it in the paragraph moves along', async () => {
  const { model, word } = await proofed();
  await model.proofing.correct(itemsOf(model)[1]!.finding);
  expect(word.paragraphs[1]).toBe(
    '本年收入合计629.09万元，比上年增加2.3万元。支出合计693.43万元，增长1.5%。',
  );
  expect(itemsOf(model)[1]!.state).toBe('corrected');
  await model.proofing.select(itemsOf(model)[0]!.finding);
  expect(word.selectedText).toBe('693.43万元');
  await model.proofing.correct(itemsOf(model)[0]!.finding);
  expect(word.paragraphs[1]).toContain('支出合计639.43万元');
  expect(numbersOf(model.state.proof!)).toEqual({ verified: 3, contradicted: 1, unchecked: 2 });
  expect(sentenceOf(model)).toBe('没有与表不符的，有 1 处请看一看');
});

test('a text that changed meanwhile is left alone', async () => {
  const { model, word } = await proofed();
  word.paragraphs[1] = `（修订）${word.paragraphs[1]}`;
  const before = [...word.paragraphs];
  await model.proofing.correct(itemsOf(model)[0]!.finding);
  expect(wrong(model)).toMatch(/已经改过，没有动它/);
  expect([word.paragraphs, itemsOf(model)[0]!.state]).toEqual([before, 'open']);
});

test('findings or all numbers are coloured, and cleared as a whole', async () => {
  const { model, word } = await proofed();
  await model.proofing.markFindings();
  expect(word.marks.map(({ colour }) => colour)).toEqual([
    FINDING_COLOURS.error,
    FINDING_COLOURS.warning,
    FINDING_COLOURS.hint,
  ]);
  await model.proofing.markNumbers();
  expect(word.marks.map(({ colour }) => colour)).toEqual(
    (['verified', 'contradicted', 'contradicted', 'unchecked', 'unchecked', 'contradicted'] as const).map(
      (verdict) => VERDICT_COLOURS[verdict],
    ),
  );
  expect(told(model)).toMatch(/已标出 6 个数/);
  await model.proofing.clearMarks();
  expect(word.marks).toEqual([]);
});

test('what was corrected is no longer marked', async () => {
  const { model, word } = await proofed();
  await model.proofing.correct(itemsOf(model)[0]!.finding);
  await model.proofing.markFindings();
  expect(word.marks).toHaveLength(2);
});

test('comments: on one, or on all that are open', async () => {
  const { model, word } = await proofed();
  await model.proofing.comment([itemsOf(model)[2]!.finding]);
  expect(word.comments.map(({ id }) => id)).toEqual(['f2']);
  await model.proofing.correct(itemsOf(model)[0]!.finding);
  await model.proofing.comment();
  expect(word.comments.map(({ id }) => id)).toEqual(['f2', 'f1', 'f2']);
  expect(told(model)).toBe('已加批注 2 条');
});

test('an empty document is told', async () => {
  const { model } = await proofed(new FakeWord(['', ' ']));
  expect([wrong(model), model.state.proof]).toEqual(['文中没有字', undefined]);
});

test('a text that is too long is refused with its limit', async () => {
  const { model } = await proofed(new FakeWord(['12 '.repeat(15_001)]));
  expect(wrong(model)).toMatch(/^文稿有 15001 个数，超过 15000 个的上限/);
  expect(model.state.proof).toBeUndefined();
});

test('a text of another workbook is told apart from one that agrees', async () => {
  const clean = { proofread: async () => fakeProofread([]) };
  const { model } = await openedStage(clean, new FakeWord(['共22个。']));
  await model.proofing.run();
  expect(sentenceOf(model)).toMatch(/没有一个数能与表核对/);
  const good = await openedStage(
    { proofread: async () => fakeProofread([], ['22']) },
    new FakeWord(['共22个。']),
  );
  await good.model.proofing.run();
  expect(sentenceOf(good.model)).toBe('核对到的数都与表相符');
});

describe('the quotation', () => {
  const document: TextDocument = { paragraphs: TEXT.map((text) => ({ text })) };
  const [first] = fakeProofread(PLANTED)(document, undefined as never).findings;

  test('is the sentence, parted at the words at fault', () =>
    expect(quoteOf(document, first!)).toEqual({
      before: '支出合计',
      wrong: '693.43万元',
      after: '，增长1.5%。',
    }));
  test('of something lacking has no words at fault', () =>
    expect(quoteOf(document, { ...first!, offset: first!.offset + 8, length: 0 })).toEqual({
      before: '支出合计693.43万元',
      wrong: '',
      after: '，增长1.5%。',
    }));
  test('of an unknown sentence is the words alone', () =>
    expect(quoteOf(document, { ...first!, sentence: '别的话。' })).toEqual({
      before: '',
      wrong: '693.43万元',
      after: '',
    }));
  test('is cut where it is long', () => {
    const text = `${'长'.repeat(80)}5万元${'尾'.repeat(80)}。`;
    const quote = quoteOf(
      { paragraphs: [{ text }] },
      { ...first!, paragraph: 0, offset: 80, length: 3, sentence: text },
    );
    expect([quote.before, quote.wrong, quote.after]).toEqual([
      `…${'长'.repeat(48)}`,
      '5万元',
      `${'尾'.repeat(40)}…`,
    ]);
  });
});

test('other paragraphs do not move with a correction', () => {
  const document: TextDocument = { paragraphs: TEXT.map((text) => ({ text })) };
  const proof = proofOf(document, fakeProofread(PLANTED)(document, undefined as never));
  const { correction } = proof.items[0]!.finding;
  const after = afterCorrection(proof, 'f0', { ...correction!, by: '1万元' });
  expect(after.items[2]!.finding.offset).toBe(proof.items[2]!.finding.offset);
  expect(openItems(after).map(({ finding }) => finding.id)).toEqual(['f1', 'f2']);
});

describe('a text that takes corrections back', () => {
  class Undoing extends FakeWord {
    private tell: (correction: TextCorrection) => void = () => undefined;

    readonly onUndone = (listener: (correction: TextCorrection) => void): (() => void) => {
      this.tell = listener;
      return () => (this.tell = () => undefined);
    };

    tellAgain: (correction: TextCorrection) => void = () => undefined;

    readonly onRedone = (listener: (correction: TextCorrection) => void): (() => void) => {
      this.tellAgain = listener;
      return () => (this.tellAgain = () => undefined);
    };

    async takeBack(correction: TextCorrection): Promise<void> {
      await this.correct({
        ...correction,
        length: correction.by.length,
        text: correction.by,
        by: correction.text,
      });
      this.tell(correction);
    }
  }

  test('has the finding open again', async () => {
    const word = new Undoing(TEXT);
    const { model } = await proofed(word);
    const before = model.state.proof;
    const { correction } = itemsOf(model)[0]!.finding;
    await model.proofing.correct(itemsOf(model)[0]!.finding);
    expect(itemsOf(model)[0]!.state).toBe('corrected');
    await word.takeBack(correction!);
    expect(word.paragraphs).toEqual(TEXT);
    expect(model.state.proof).toBe(before);
  });

  test('and made again has it corrected, without another reading', async () => {
    const word = new Undoing(TEXT);
    const { model } = await proofed(word);
    const { correction } = itemsOf(model)[0]!.finding;
    await model.proofing.correct(itemsOf(model)[0]!.finding);
    const after = model.state.proof;
    await word.takeBack(correction!);
    await word.correct(correction!);
    word.tellAgain(correction!);
    await Promise.resolve();
    expect(model.state.proof).toBe(after);
    await word.takeBack(correction!);
    expect(itemsOf(model)[0]!.state).toBe('open');
  });

  test('is not listened to once the pane is gone', async () => {
    const word = new Undoing(TEXT);
    const { model } = await proofed(word);
    const { correction } = itemsOf(model)[0]!.finding;
    await model.proofing.correct(itemsOf(model)[0]!.finding);
    model.stop();
    await word.takeBack(correction!);
    expect(itemsOf(model)[0]!.state).toBe('corrected');
  });
});
