/** A review as the page shows it: everything that is told leads to its place. */
import { render } from '../../../../src/core/messages';
import { review } from '../../../../src/core/review/engine';
import { cellIn } from '../../../../src/workbench/document/model/targets';
import { shownReview } from '../../../../src/workbench/document/model/shown';
import { demoDocument } from '../../../support/demo-document';
import { readBack } from '../../../support/publication-docx';

const reviewed = demoDocument()
  .then(readBack)
  .then((published) => review(published));

test('it is plain data, which a Worker can hand over', async () => {
  const shown = shownReview(await reviewed);
  expect(structuredClone(shown)).toEqual(shown);
});

test('every finding is there, said in both languages, and leads to a place that holds what is told', async () => {
  const core = await reviewed;
  const shown = shownReview(core);
  const { findings } = core.check;
  expect(shown.findings.filter(({ of }) => of === 'tables').map(({ said }) => said.zh)).toEqual(
    findings.map(({ lines }) => lines[0] && render(lines[0], 'zh-CN', core.places.wordsOf)),
  );
  expect(shown.findings.filter(({ of }) => of === 'text')).toHaveLength(core.text.findings.length);
  expect(shown.findings.length).toBeGreaterThan(10);
  for (const { said, places, of } of shown.findings) {
    expect([said.zh, said.en]).not.toContain('');
    const [first] = places;
    if (of === 'text') expect(first?.target?.kind).toBe('text');
    for (const { target, text } of places) {
      if (target?.kind !== 'cell' || text === '') continue;
      const block = shown.blocks.find(({ number }) => number === target.table);
      expect(cellIn(block, target.row, target.column)?.text.replace(/\s/g, '')).toContain(
        text.replace(/\s/g, ''),
      );
    }
  }
});

test('no place is told by an address', async () => {
  const { findings, tables } = shownReview(await reviewed);
  const names = [...findings.flatMap(({ places }) => places), ...tables].map(({ name }) => name.zh);
  expect(names.filter((name) => /[A-Z]+\d+$|!/.test(name.replace(/表\d+/g, '')))).toEqual([]);
  expect(names).toContainEqual(expect.stringMatching(/^第\d+张表 /));
});

test('numbers of the text and cells at fault are marked where they stand', async () => {
  const core = await reviewed;
  const { marks, paragraphs, numbers } = shownReview(core);
  const count = (verdict: string): number => marks.numbers.filter((mark) => mark.verdict === verdict).length;
  expect([count('verified'), count('contradicted'), count('unchecked')]).toEqual([
    numbers.verified,
    numbers.contradicted,
    numbers.unchecked,
  ]);
  for (const { paragraph, offset, length } of marks.numbers)
    expect(paragraphs[paragraph]?.text.slice(offset, offset + length)).toMatch(
      /[\d０-９一二三四五六七八九十]/,
    );
  expect(marks.cells.filter(({ level }) => level === 'error').length).toBeGreaterThan(0);
});
