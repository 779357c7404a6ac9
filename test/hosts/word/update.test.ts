/**
 * The second run: only figures that differ change, wording stays, and sentences that no longer fit are told.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { plainFigures } from '../../../src/core/narrative';
import type { NarrativeDocument } from '../../../src/core/narrative';
import { chartTag } from '../../../src/hosts/files/docx';
import { createWordHost } from '../../../src/hosts/word';
import type { StaleSentence, WordHost } from '../../../src/hosts/word';
import { openWord } from '../../office-host/jest/open-word';
import { quiet } from '../../office-host/jest/quiet';
import { WordDocument } from '../../office-host/word/document';
import { snapshot } from '../../office-host/word/snapshot';
import type { WordOffice } from '../../office-host/word/word-office';
import { PNG, lukou, officeDocument, sectionOf } from './support/documents';

let office: WordOffice;
let word: WordHost;

beforeAll(async () => {
  office = await openWord();
  word = await createWordHost();
});

async function insertedDocument(narrative: NarrativeDocument): Promise<WordDocument> {
  const document = office.open(officeDocument());
  await word.insert(narrative);
  office.page.traffic.reset();
  return document;
}

const said = (stale: readonly StaleSentence[]) =>
  stale.map(({ why, text, replacement }) => [why, text, replacement]);

test('nothing differs: one round trip, nothing changed', async () => {
  const narrative = lukou();
  const document = await insertedDocument(narrative);
  const before = snapshot(document);
  const report = await word.update(narrative);
  expect(report).toEqual({ changed: [], kept: plainFigures(narrative).length, stale: [], missing: [] });
  expect(office.page.traffic.syncs).toBe(1);
  expect(office.referencesLeft).toBe(0);
  expect(snapshot(document)).toEqual(before);
});

test('the workbook changes: the figures that differ follow, what was edited by hand stays', async () => {
  const before = lukou();
  const after = lukou({ '490.81': '490.91', '209.40': '209.50', '629.09': '629.19' });
  const document = await insertedDocument(before);
  document.$retype('2020年度收、支总计629.09万元', '经审计，2020年度收、支总计约629.09万元');
  document.$retype('占100%。', '占比为100%。');
  document.$retype('截至2020年12月31日，共有车辆0辆。', '');
  document.$retype('本单位没有独立网站，因此只在部门决算公开专栏中公开。', '');
  const report = await word.update(after);
  console.log(
    `update ${report.changed.length} of ${plainFigures(after).length} figures: ${office.page.traffic.summary}`,
  );
  expect(office.page.traffic.syncs).toBeLessThanOrEqual(3);
  expect(office.referencesLeft).toBe(0);
  const old = new Map(plainFigures(before).map(({ id, text }) => [id, text]));
  const differing = plainFigures(after).filter(({ id, text }) => old.get(id) !== text);
  expect(differing.length).toBeGreaterThan(10);
  expect(report.changed.map(({ id }) => id)).toEqual(differing.map(({ id }) => id));
  expect(document.$text).toContain('经审计，2020年度收、支总计约629.19万元（');
  expect(document.$text).toContain('占比为100%。');
  expect(document.$text).not.toContain('629.09');
  expect(report.missing).toEqual([]);
  const settled = snapshot(document);
  const again = await word.update(after);
  expect(again.changed).toEqual([]);
  expect(snapshot(document)).toEqual(settled);
});

type Step = (document: WordDocument) => void;
const NOTHING: Step = () => undefined;
const RISEN =
  '与2019年相比，增加[1/变动.1~2.2~4.1|10.00]万元，增长[1/变动.1~2.2~4.3|2.0%]，主要是因为项目减少。';
const FALLEN =
  '与2019年相比，减少[1/变动.1~2.2~5.1|10.00]万元，下降[1/变动.1~2.2~5.3|2.0%]，主要是因为项目减少。';
const EVEN = '与2019年持平。';
const TOTAL = '2020年度总计[1/总计.1|500.00]万元。';
const plain = (notation: string): string =>
  notation.replace(/\[\?([^\]]*)\]/g, '【待补充：$1】').replace(/\[[^|\]]*\|([^\]]*)\]/g, '$1');

const judged: readonly (readonly [
  string,
  string,
  string,
  Step,
  readonly (readonly [string, string, string])[],
])[] = [
  ['risen, now fallen', TOTAL + RISEN, TOTAL + FALLEN, NOTHING, [['sign', plain(RISEN), plain(FALLEN)]]],
  ['risen, now even', TOTAL + RISEN, TOTAL + EVEN, NOTHING, [['sign', plain(RISEN), EVEN]]],
  ['even, now risen', TOTAL + EVEN, TOTAL + RISEN, NOTHING, [['sign', EVEN, plain(RISEN)]]],
  [
    'reworded, and the words still fit',
    TOTAL + RISEN,
    TOTAL + RISEN.replace('10.00', '12.00'),
    (document) => document.$retype('相比，增加10.00万元，增长', '比，上升10.00万元，升幅为'),
    [],
  ],
  [
    'reworded so that the words no longer fit',
    TOTAL + RISEN,
    TOTAL + RISEN,
    (document) => document.$retype('增加10.00万元，增长', '减少10.00万元，下降'),
    [['sign', '与2019年相比，减少10.00万元，下降2.0%，主要是因为项目减少。', plain(RISEN)]],
  ],
  [
    'larger than planned, now as planned',
    '支出[1/项:201.3|5.00]万元，决算数大于年初预算数主要原因是追加。',
    '支出[1/项:201.3|5.00]万元，决算数等于年初预算数。',
    NOTHING,
    [['sign', '支出5.00万元，决算数大于年初预算数主要原因是追加。', '支出5.00万元，决算数等于年初预算数。']],
  ],
  [
    'an item of a list is gone',
    '其中：甲[1/构成~2.2:甲.2|5.00]万元；乙[1/构成~2.2:乙.2|3.00]万元。',
    '其中：甲[1/构成~2.2:甲.2|8.00]万元。',
    NOTHING,
    [['gone', '其中：甲5.00万元；乙3.00万元。', '其中：甲8.00万元。']],
  ],
  [
    'an item of a list is new',
    '其中：甲[1/构成~2.2:甲.2|5.00]万元。',
    '其中：甲[1/构成~2.2:甲.2|5.00]万元；乙[1/构成~2.2:乙.2|3.00]万元。',
    NOTHING,
    [['new', '其中：甲5.00万元。', '其中：甲5.00万元；乙3.00万元。']],
  ],
  [
    'a sentence the user took out that always stands',
    TOTAL + RISEN,
    TOTAL + RISEN,
    (document) => document.$retype(plain(TOTAL), ''),
    [],
  ],
  [
    'a sentence the user took out that depends on the tables',
    TOTAL + RISEN,
    TOTAL + RISEN,
    (document) => document.$retype(plain(RISEN), ''),
    [['new', '', plain(RISEN)]],
  ],
  [
    'a figure the user put in words',
    TOTAL + RISEN,
    TOTAL.replace('500.00', '600.00') + RISEN,
    (document) => document.$retype('500.00', '五百余'),
    [],
  ],
  [
    'a figure among others in its control',
    TOTAL,
    TOTAL.replace('500.00', '600.00'),
    (document) => document.$retype('500.00', '500.00至700'),
    [['reworded', '2020年度总计500.00至700万元。', '2020年度总计600.00万元。']],
  ],
  [
    'another year',
    TOTAL,
    TOTAL.replace('2020', '2021').replace('500.00', '600.00'),
    NOTHING,
    [['reworded', plain(TOTAL), '2021年度总计600.00万元。']],
  ],
  [
    'a blank is known now',
    '培训费[?培训费]，用于[?内容]。',
    '培训费[1/培训费.1|0.50]万元，用于业务培训。',
    NOTHING,
    [['new', '培训费【待补充：培训费】，用于【待补充：内容】。', '培训费0.50万元，用于业务培训。']],
  ],
  [
    'a list of names that is too long, and one that is too short',
    '经费[1/a.1|5.00]万元，主要包括基本工资、离休费；[1/b.1|3.00]万元，主要包括办公费。',
    '经费[1/a.1|5.00]万元，主要包括基本工资；[1/b.1|3.00]万元，主要包括办公费、会议费。',
    NOTHING,
    [
      [
        'gone',
        '经费5.00万元，主要包括基本工资、离休费；3.00万元，主要包括办公费。',
        '经费5.00万元，主要包括基本工资；3.00万元，主要包括办公费、会议费。',
      ],
    ],
  ],
  [
    'a list of names that lacks one',
    '经费[1/a.1|5.00]万元，主要包括基本工资。',
    '经费[1/a.1|5.00]万元，主要包括基本工资、会议费。',
    NOTHING,
    [['new', '经费5.00万元，主要包括基本工资。', '经费5.00万元，主要包括基本工资、会议费。']],
  ],
  [
    'a list of names that is not meant to be whole, or calls them otherwise',
    '经费[1/a.1|5.00]万元，主要包括基本工资、离休费；[1/b.1|3.00]万元，主要包括办公费、会议费。',
    '经费[1/a.1|6.00]万元，主要包括基本工资、离休费；[1/b.1|3.00]万元，主要包括办公费、会议费。',
    (document) =>
      document.$retype(
        '离休费；3.00万元，主要包括办公费、会议费',
        '离休人员经费；3.00万元，主要包括办公费等',
      ),
    [],
  ],
  [
    'names in the words of the user, as many as there are',
    '经费[1/a.1|5.00]万元，主要包括基本工资、离休费。',
    '经费[1/a.1|6.00]万元，主要包括基本工资、离休费。',
    (document) => document.$retype('离休费', '离休人员的开支'),
    [],
  ],
  ['what was known is blank this time', '培训费[1/培训费.1|0.50]万元。', '培训费[?培训费]。', NOTHING, []],
  [
    'sentences of the office between ours',
    TOTAL + RISEN,
    TOTAL.replace('500.00', '600.00') + RISEN,
    (document) => document.$retype('2020年度总计500.00万元。', '2020年度总计500.00万元。收入没有减少。'),
    [],
  ],
];

test.each(judged)('%s', async (_, before, after, edit, stale) => {
  const document = await insertedDocument(sectionOf(before));
  edit(document);
  const report = await word.update(sectionOf(after));
  expect(said(report.stale)).toEqual(stale);
  expect(office.page.traffic.syncs).toBeLessThanOrEqual(3);
  const read = await word.read();
  for (const { text, paragraph } of report.stale) {
    expect(read.paragraphs[paragraph]!.text).toContain(text);
    expect(document.$text).toContain(text);
  }
});

test('an item that is gone or new is a paragraph of its own', async () => {
  const items = (...codes: readonly string[]) =>
    sectionOf(
      '支出[1/合计.2|9.00]万元，其中：',
      ...codes.map(
        (code, index) => `${index + 1}、${code}（类）支出（项）。支出决算为[1/项:${code}.4|3.00]万元。`,
      ),
    );
  const document = await insertedDocument(items('201', '204', '221'));
  const { stale } = await word.update(items('201', '205', '221'));
  expect(said(stale)).toEqual([
    ['new', '', '2、205（类）支出（项）。支出决算为3.00万元。'],
    ['gone', '2、204（类）支出（项）。支出决算为3.00万元。', ''],
  ]);
  for (const each of stale) await word.replaceSentence(items('201', '205', '221'), each);
  expect(document.$text.split('\n').slice(2, 7)).toEqual([
    '一、总体情况说明',
    '支出9.00万元，其中：',
    '1、201（类）支出（项）。支出决算为3.00万元。',
    '2、205（类）支出（项）。支出决算为3.00万元。',
    '3、221（类）支出（项）。支出决算为3.00万元。',
  ]);
  expect((await word.update(items('201', '205', '221'))).stale).toEqual([]);
  await quiet(office);
  expect(office.referencesLeft).toBe(0);
});

test.each(judged.filter(([, , , , stale]) => stale.length > 0))(
  '%s: replaced by one click',
  async (_, before, after, edit) => {
    const document = await insertedDocument(sectionOf(before));
    edit(document);
    const { stale } = await word.update(sectionOf(after));
    for (const each of stale) await word.replaceSentence(sectionOf(after), each);
    expect(document.$paragraphWith('一、总体情况说明')).toBeDefined();
    expect(document.$text).toContain(`一、总体情况说明\n${plain(after)}\n`);
    const report = await word.update(sectionOf(after));
    expect(report).toMatchObject({ changed: [], stale: [], kept: plainFigures(sectionOf(after)).length });
    const changed = sectionOf(after.replaceAll('.00]', '.07]'));
    await word.update(changed);
    expect(document.$text).toContain(plain(after.replaceAll('.00]', '.07]')));
  },
);

test('a sentence that has changed since is not replaced', async () => {
  const document = await insertedDocument(sectionOf(TOTAL + RISEN));
  const { stale } = await word.update(sectionOf(TOTAL + FALLEN));
  document.$retype('主要是因为项目减少', '主要是因为收入减少');
  const before = snapshot(document);
  await expect(word.replaceSentence(sectionOf(TOTAL + FALLEN), stale[0]!)).rejects.toMatchObject({
    what: { id: 'changed' },
  });
  expect(snapshot(document)).toEqual(before);
});

test('a figure copied out of its section follows, unless its sentence no longer fits', async () => {
  const document = await insertedDocument(sectionOf(TOTAL + RISEN));
  document.$add('摘要：总计500.00万元。与2019年相比，增加10.00万元。');
  const summary = document.$paragraphWith('摘要');
  document.$range(summary, 5, 11).insertContentControl().tag = '1/总计.1';
  document.$range(summary, 25, 30).insertContentControl().tag = '1/变动.1~2.2~4.1';
  const { changed, stale } = await word.update(sectionOf(TOTAL.replace('500.00', '600.00') + FALLEN));
  expect(changed.map(({ id }) => id)).toEqual(['1/总计.1', '1/总计.1']);
  expect(summary.text).toBe('摘要：总计600.00万元。与2019年相比，增加10.00万元。');
  expect(stale.map(({ why, paragraph }) => [why, paragraph])).toEqual([
    ['sign', 3],
    ['sign', document.$story.paragraphs.indexOf(summary)],
  ]);
});

test('pictures are replaced where they differ, in the size the user gave them', async () => {
  const document = office.open(new WordDocument());
  const picture = { id: '图', section: '1', base64: PNG, width: 400, height: 200, altText: 'a', title: 'b' };
  await word.insert(sectionOf(TOTAL), undefined, [picture]);
  document.body.inlinePictures.getFirst().width = 300;
  const before = snapshot(document);
  await word.update(sectionOf(TOTAL), [picture]);
  expect(snapshot(document)).toEqual(before);
  const other = { ...picture, base64: `${PNG}AA`, altText: 'c' };
  office.page.traffic.reset();
  await word.update(sectionOf(TOTAL), [other]);
  expect(office.page.traffic.syncs).toBeLessThanOrEqual(3);
  const [placed] = document.body.inlinePictures.$items;
  expect(placed).toMatchObject({ width: 300, height: 150, altTextDescription: 'c' });
  expect(placed!.getBase64ImageSrc()).toBe(other.base64);
});

test('a sentence whose figures the tables lack now is not told as gone', async () => {
  const document = await insertedDocument(lukou());
  const unreadable = lukou({ '629.09': '六百余万' });
  const { stale } = await word.update(unreadable);
  expect(stale.filter(({ why }) => why === 'gone')).toEqual([]);
  expect(document.$text).toContain('基本支出419.69万元，占66.7%');
});

test('a chart of our .docx gives way to the picture: it would go on showing the old figures', async () => {
  const document = office.open(new WordDocument());
  const picture = { id: '图', section: '1', base64: PNG, width: 400, height: 200, altText: 'a', title: 'b' };
  await word.insert(sectionOf(TOTAL), undefined, [picture]);
  const control = document.body.contentControls.$items.find(({ tag }) => tag.startsWith('picture:'))!;
  control.clear();
  control.insertText('图1 收支', 'Start');
  control.tag = chartTag('图');
  await word.insert(sectionOf(TOTAL), undefined, [picture]);
  expect(document.body.inlinePictures.$items).toHaveLength(0);
  await word.update(sectionOf(TOTAL), [picture]);
  const [placed, ...others] = document.body.inlinePictures.$items;
  expect(others).toEqual([]);
  expect(placed).toMatchObject({ width: 400, height: 200, altTextDescription: 'a' });
  expect(control.tag).toMatch(/^picture:/);
  const before = snapshot(document);
  await word.update(sectionOf(TOTAL), [picture]);
  expect(snapshot(document)).toEqual(before);
});

test('marks go before figures change, so that no colour stays', async () => {
  const document = await insertedDocument(sectionOf(TOTAL));
  const paragraph = document.$story.paragraphs.findIndex(({ text }) => text.startsWith('2020年度'));
  await word.mark([{ paragraph, offset: 8, length: 6, colour: '#00FF00' }]);
  await word.update(sectionOf(TOTAL.replace('500.00', '600.00')));
  await word.clearMarks();
  const expected = await insertedDocument(sectionOf(TOTAL.replace('500.00', '600.00')));
  expect(snapshot(document)).toEqual(snapshot(expected));
});

test('sections the document lacks are listed', async () => {
  await insertedDocument(lukou());
  const all = lukou();
  const { missing } = await word.update({
    ...all,
    sections: [...all.sections, { ...all.sections[1]!, id: '99' }],
  });
  expect(missing).toEqual(['99']);
});
