/** A learned document of one year, rolled to the next: every number right, or left to a person. */
import { learn, roll } from '../../../src/core/learn';
import { FORMS } from '../../../src/core/narrative';
import { rollover } from '../../bench/proofread/rollover';
import { fewOr } from '../../support/proof';
import { book, documentOf } from '../proofread/support';

const SEEDS = Array.from({ length: fewOr(1, 8) }, (_, at) => 21 + at);

it.each(FORMS.map((form) => [form.id, form] as const))('%s: nothing wrong is left unsaid', (_id, form) => {
  for (const seed of SEEDS) {
    const found = rollover(form, seed);
    if (!found) continue;
    const { lost, problems, unsaid, read } = found;
    expect([seed, problems, lost, unsaid]).toEqual([seed, 0, [], []]);
    expect(read.numbers.verified).toBeGreaterThan(40);
  }
});

const HEAD = '一、收入支出决算总体情况说明\n';
const text = documentOf(
  `2020年度部门决算情况说明\n${HEAD}2020年度收入总计1,286.40万元，比上年增加86.40万元，增长7.20%，主要原因是人员增加2人。全年办案3171件。`,
);
const given = { supplement: { entries: new Map([['上年.收入总计', { value: '1200' }]]) } };
const next = (total: string) => book({ T01: { 收入总计: total, 支出总计: total } }, 2021);

describe('the year after', () => {
  const learned = learn(text, book(), given);
  const rolled = (total: string) => roll(learned, text, next(total), { previous: book() });

  it('has its own figures, withGroups as the document groups them', () => {
    expect(rolled('1,929.60').document.paragraphs.map((one) => one.text)).toEqual([
      '2021年度部门决算情况说明',
      '一、收入支出决算总体情况说明',
      '2021年度收入总计1,929.60万元，比上年增加643.20万元，增长50%，主要原因是人员增加2人。全年办案3171件。',
    ]);
  });

  it('keeps a reason of the same way, and asks to look at it', () => {
    const kinds = rolled('1,929.60').toDo.map(({ kind, text: words }) => `${kind} ${words}`);
    expect(kinds).toEqual(expect.arrayContaining(['reason 人员增加2人', 'number 3171件']));
  });

  it('asks for a reason where it went the other way', () => {
    const { document, toDo } = rolled('643.20');
    expect(document.paragraphs[2]?.text).toMatch(
      /比上年减少643\.20万元，下降50%，主要原因是【待补充：[^】]+】。/,
    );
    expect(toDo.map(({ kind }) => kind)).toContain('missing');
  });

  it('changes figures and words, and nothing beside them', () => {
    const changes = rolled('1,929.60').paragraphs.flatMap((one) =>
      one.kind === 'changed' ? one.changes : [],
    );
    expect(changes.map(({ by }) => by)).toEqual(['2021', '2021', '1,929.60', '643.20', '50%']);
  });
});
