/** Documents as their writers left them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paragraphText } from '../../../../../src/core/narrative/document';
import { writeDocx } from '../../../../../src/hosts/files/docx';
import { ANNEX, SAMPLE } from '../support/sample';
import { paragraphsOf, remarksOf, textsOf } from './support';

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, 'documents', name)));

it('python-docx', async () => {
  expect(await paragraphsOf(file('python-docx.docx'))).toEqual([
    { text: '2020年度部门决算情况说明', style: 'title' },
    { text: '一、收入支出决算总体情况说明', style: 'heading' },
    { text: '2020年度收、支总计629.09万元。\n换行\t制表。' },
    { text: '1. 基本支出419.69万元；' },
    { text: '2. 项目支出209.40万元。' },
    { text: '接待来访团组22个。' },
    { text: '项目', style: 'table' },
    { text: '金额', style: 'table' },
    { text: '合计', style: 'table' },
    { text: '629.09', style: 'table' },
    { text: '\n' },
    { text: '（一）总体情况', style: 'heading' },
    { text: '与上年持平。' },
  ]);
  expect(await remarksOf(file('python-docx.docx'))).toEqual([]);
});

describe('ours', () => {
  const wanted = SAMPLE.sections.flatMap(({ paragraphs }) => paragraphs.map(paragraphText));

  it('comes back as it was written', async () =>
    expect(await textsOf(await writeDocx(SAMPLE))).toEqual(wanted));

  it('with its title and headings', async () =>
    expect((await paragraphsOf(await writeDocx(SAMPLE))).map(({ style }) => style)).toEqual([
      'title',
      'heading',
      undefined,
      'heading',
      undefined,
    ]));

  it('with its tables behind it', async () => {
    const paragraphs = await paragraphsOf(await writeDocx(SAMPLE, { annex: [ANNEX] }));
    const shown = paragraphs.filter(({ text }) => text !== '');
    expect(shown.slice(0, wanted.length).map(({ text }) => text)).toEqual(wanted);
    const annex = shown.slice(wanted.length);
    expect(annex.filter(({ style }) => style === 'table').map(({ text }) => text)).toContain('629.09');
    expect(annex.filter(({ style }) => style !== 'table').map(({ text }) => text)).toContain(
      '注：本表反映部门本年度各项支出情况。',
    );
  });
});
