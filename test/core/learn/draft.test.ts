/** When a document can be a draft, and a draft of which only some was chosen. */
import { chosenOf, draftQuestions, learnDraft, rolledEditsOf, rollDraft } from '../../../src/core/learn';
import { book, documentOf } from '../proofread/support';

const HEAD = '一、收入支出决算总体情况说明\n';
const TEXT = documentOf(
  `2020年度部门决算情况说明\n${HEAD}2020年度收入总计1,286.40万元，比上年增加86.40万元，增长7.20%，主要原因是人员增加2人。`,
);
const supplement = { entries: new Map([['上年.收入总计', { value: '1200' }]]) };
const last = { set: book() };
const tablesOf = (year: number) => ({
  set: book({ T01: { 收入总计: '1,929.60', 支出总计: '1,929.60' } }, year),
});

function learned() {
  const learning = learnDraft(TEXT, last, { supplement });
  if (!learning.ok) throw new Error(learning.problem.id);
  return learning.learned;
}
function rolledTo(year: number) {
  const rolling = rollDraft(learned(), TEXT, { last, now: tablesOf(year) });
  return rolling.ok ? rolling.rolled : rolling.problem.id;
}

describe('a document', () => {
  it.each<readonly [string, string, ReturnType<typeof book>]>([
    ['of another year than its tables', 'other-year', book({}, 2021)],
    [
      'of which nothing is in the tables',
      'too-few-understood',
      book({ T01: { 收入总计: '5', 支出总计: '5' } }),
    ],
  ])('%s is refused', (_, why, set) => {
    const other = documentOf(
      `${TEXT.paragraphs[0]?.text ?? ''}\n${HEAD}全年办案3171件，结案2977件，接访415次。`,
    );
    const text = why === 'other-year' ? TEXT : other;
    expect(learnDraft(text, { set })).toMatchObject({ ok: false, problem: { id: why } });
  });

  it('of which only the title has another year is taken', () => {
    const slip = documentOf(
      `2019年度部门决算情况说明\n${HEAD}2020年度收入总计1,286.40万元。2020年度支出总计1,286.40万元。`,
    );
    expect(learnDraft(slip, last)).toMatchObject({ ok: true });
  });

  it('is not rolled to a year that is not the next', () => {
    expect(rolledTo(2022)).toBe('not-the-next-year');
    expect(rolledTo(2020)).toBe('not-the-next-year');
    expect(rolledTo(2021)).toMatchObject({ paragraphs: expect.any(Array) });
  });

  it('asks what its own form and ours ask, each once', () => {
    const { form, near } = learned();
    const keys = draftQuestions({ ...learned() }).questions.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { key } of [...form.questions, ...near.questions]) expect(keys).toContain(key);
  });
});

describe('what is chosen', () => {
  const whole = rolledTo(2021);
  if (typeof whole === 'string') throw new Error(whole);
  const [title, paragraph] = whole.paragraphs;

  it('is all, unless told', () => {
    expect(chosenOf(whole, () => true)).toBe(whole);
  });

  it('is written, and the rest stays last year’s, which a person is told', () => {
    expect([title?.kind, paragraph?.kind]).toEqual(['changed', 'changed']);
    const edits = rolledEditsOf(
      chosenOf(whole, (place) => place === 0),
      TEXT,
      'zh-CN',
    );
    expect(edits.texts).toEqual([{ paragraph: 0, offset: 0, length: 4, by: '2021' }]);
    expect(edits.comments).toEqual([
      { paragraph: 2, offset: 0, length: expect.any(Number), text: '这一段没有选改动，还是去年的话' },
    ]);
  });
});

describe('what is said of an added paragraph', () => {
  const what = (zh: string) => ({ id: 'x', phrase: { zh, en: zh }, data: {} });
  const text = '丙：【待补充：用途】';
  const rolled = {
    paragraphs: [
      { kind: 'removed', paragraph: 1 } as const,
      { kind: 'added', after: 1, like: 1, text, runs: [] } as const,
    ],
    kept: [],
    toDo: [
      { paragraph: 1, text: '别的话', what: what('看'), kind: 'words' } as const,
      { paragraph: 1, added: text, text: '【待补充：用途】', what: what('补'), kind: 'missing' } as const,
    ],
    document: TEXT,
    supplement,
    said: { entries: new Map() },
  };
  const chosen = (place: number) => chosenOf(rolled, (one) => one === place).toDo.map((one) => one.kind);

  it('goes with it where it is not chosen', () => {
    expect(chosen(0)).toEqual(['words']);
  });

  it('stays where the paragraph before it is not chosen', () => {
    expect(chosen(1)).toEqual(['left', 'missing']);
  });

  it('is a comment on it, not on the one before', () => {
    const { inserted, comments } = rolledEditsOf(rolled, TEXT, 'zh-CN');
    expect(inserted).toEqual([{ after: 1, text, figures: [], comment: '补' }]);
    expect(comments.map((one) => one.text)).not.toContain('补');
  });
});
