/**
 * Tables of the open document filled from a workbook: wholly and rightly, or not at all; and given back as they were.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import type { PublishedDocument } from '../../../../src/core/document';
import { render } from '../../../../src/core/messages';
import { recognise } from '../../../../src/core/recognise';
import { refill, refillEdits, type RefillEdits } from '../../../../src/core/refill';
import { createWordHost, type WordHost } from '../../../../src/hosts/word';
import type { TableFilled } from '../../../../src/hosts/word/tables/types';
import { openWord } from '../../../office-host/jest/open-word';
import { quiet } from '../../../office-host/jest/quiet';
import { TRANSPORT } from '../../../office-host/protocol/faults';
import type { WordDocument } from '../../../office-host/word/document';
import { snapshot } from '../../../office-host/word/snapshot';
import type { WordOffice } from '../../../office-host/word/word-office';
import { fewOr } from '../../../support/proof';
import { problemOf } from '../../excel/support/problem';
import { documentWithTable, LAST, NOW, rowsOf, workbookOf, type Rows } from '../support/tables';

let office: WordOffice;
let word: WordHost;
beforeAll(async () => {
  office = await openWord();
  word = await createWordHost();
});

async function published(): Promise<PublishedDocument> {
  const reading = await word.published();
  if (!reading.ok) throw new Error(render(reading.problem));
  return reading.published;
}

async function editsFor(document: PublishedDocument, rows: Rows): Promise<RefillEdits> {
  const grids = workbookOf(2024, rows);
  const [edits] = refillEdits(refill(document, { set: recognise(grids), grids }));
  if (!edits) throw new Error('nothing to fill');
  return edits;
}

interface Tried {
  readonly document: PublishedDocument;
  readonly filled: TableFilled;
}

async function fill(rows: Rows): Promise<Tried> {
  const document = await published();
  return { document, filled: await word.fill(document, await editsFor(document, rows)) };
}

const why = ({ filled }: Tried): string => (filled.kind === 'left' ? render(filled.why) : '');

async function takeBack({ document, filled }: Tried): Promise<boolean> {
  if (filled.kind === 'left') throw new Error(render(filled.why));
  return word.unfill(await published(), document, filled.back);
}

const lookOf = (document: WordDocument, text: string): unknown => {
  const node = document.$paragraphWith(text);
  const [atom] = node.atoms;
  return { ...(atom && 'look' in atom ? atom.look : {}), ...node.layout };
};

test('figures, the year, and rows that come and go; taken back, the document is what it was', async () => {
  const document = office.open(documentWithTable(LAST));
  const before = snapshot(document);
  const tried = await fill(NOW);
  expect(why(tried)).toBe('');
  expect(rowsOf(document)).toEqual(NOW);
  expect(document.$text).toContain('2024年度一般公共预算财政拨款支出决算表');
  expect(document.$text).not.toContain('2023');
  // A new class looks as the class above does, an account as the accounts do.
  expect(lookOf(document, '公共安全支出')).toEqual(lookOf(document, '一般公共服务支出'));
  expect(lookOf(document, '基层司法业务')).toEqual(lookOf(document, '行政运行'));
  expect(await takeBack(tried)).toBe(true);
  expect(snapshot(document)).toEqual(before);
  await quiet(office);
  expect(office.referencesLeft).toBe(0);
});

test('the other way round: a class goes with what is in it', async () => {
  const document = office.open(documentWithTable(NOW));
  const before = snapshot(document);
  const tried = await fill(LAST);
  expect(why(tried)).toBe('');
  expect(rowsOf(document)).toEqual(LAST);
  expect(await takeBack(tried)).toBe(true);
  expect(snapshot(document)).toEqual(before);
});

test('a table that was changed since is not given back', async () => {
  const document = office.open(documentWithTable(LAST));
  const tried = await fill(NOW);
  document.$retype('2024年度', '2025年度');
  const changed = snapshot(document);
  expect(await takeBack(tried)).toBe(false);
  expect(snapshot(document)).toEqual(changed);
});

describe('vertically merged cells', () => {
  // The two heads at the left reach down over a second line of heads.
  const deep = (rows: Rows): Rows => [rows[0]!, ['', '', '小计', '人员', '其他'], ...rows.slice(1)];
  const shapes = {
    '0:0': { merge: 'begins' },
    '0:1': { merge: 'begins' },
    '1:0': { merge: 'goes on', isHead: true },
    '1:1': { merge: 'goes on', isHead: true },
  } as const;
  const heads = (rows: Rows): Rows => rows.map((texts, row) => (row === 1 ? ['', '', '', '', ''] : texts));
  const same = (rows: Rows): Rows => heads(deep(rows));

  test('where Word lets go at such rows, the table is left as it was', async () => {
    const document = office.open(documentWithTable(same(LAST), { shapes }));
    const before = snapshot(document);
    const tried = await fill(NOW);
    expect(why(tried)).toMatch(/^Word 没有让改这张表/);
    expect(snapshot(document)).toEqual(before);
  });

  test('where Word does not, it is filled, and given back', async () => {
    const document = office.open(documentWithTable(same(LAST), { shapes }));
    document.$refusesMergedRows = false;
    const before = snapshot(document);
    const tried = await fill(NOW);
    expect(why(tried)).toBe('');
    expect(rowsOf(document)).toEqual(same(NOW));
    expect(await takeBack(tried)).toBe(true);
    expect(snapshot(document)).toEqual(before);
  });

  test('figures alone are filled either way', async () => {
    const document = office.open(documentWithTable(same(LAST), { shapes }));
    const tried = await fill(
      LAST.map((row) => row.map((text) => text.replace('4.00', '4.50').replace('7.00', '7.50'))),
    );
    expect(why(tried)).toBe('');
    expect(rowsOf(document)[6]).toEqual(['2010302', '一般行政管理事务', '4.50', '', '4.50']);
  });
});

test('a row that could not be put back as it was stays, and the table with it', async () => {
  for (const spoil of [
    (document: WordDocument) =>
      document
        .$paragraphWith('一般行政管理事务')
        .atoms.slice(-1)
        .forEach((atom) => Object.assign(atom, { look: { bold: true } })),
    (document: WordDocument) =>
      Object.assign(document.$paragraphWith('一般行政管理事务').cell!.shape!, { shading: '#DDDDDD' }),
  ]) {
    const document = office.open(documentWithTable(LAST));
    spoil(document);
    const before = snapshot(document);
    expect(why(await fill(NOW))).toContain('不能原样放回');
    expect(snapshot(document)).toEqual(before);
  }
});

test('a locked figure leaves the table as it was', async () => {
  const document = office.open(documentWithTable(LAST));
  const node = document.$paragraphWith('3.00');
  document.$story.wrapAtoms(node, 0, node.atoms.length).cannotEdit = true;
  const before = snapshot(document);
  expect(why(await fill(NOW))).toMatch(/^Word 没有让改这张表/);
  expect(snapshot(document)).toEqual(before);
});

/** Every third action of every request in the whole proof. */
const STEP = fewOr(60, 3);
const REQUESTS = fewOr(3, 1);

/** Reads a document of last year, and what fills it, with no request of Word's own under way. */
async function due(): Promise<{ document: WordDocument; read: PublishedDocument; edits: RefillEdits }> {
  office.faults.clear();
  const document = office.open(documentWithTable(LAST));
  const read = await published();
  const edits = await editsFor(read, NOW);
  await quiet(office);
  return { document, read, edits };
}

test('whatever request fails, at whatever action: all of it is done, or nothing', async () => {
  let failures = 0;
  for (let nth = 1, isOver = false; !isOver; nth += REQUESTS) {
    for (let at = 0, isHit = true; isHit; at += STEP) {
      const { document, read, edits } = await due();
      const before = snapshot(document);
      office.faults.plan({ kind: 'action', code: 'GeneralException', at }, nth);
      const filled = await word.fill(read, edits);
      isOver = office.faults.pending > 0;
      isHit = filled.kind === 'left';
      if (filled.kind === 'filled') expect([nth, at, rowsOf(document)]).toEqual([nth, at, NOW]);
      else expect([nth, at, snapshot(document)]).toEqual([nth, at, before]);
      failures += Number(isHit);
    }
  }
  office.faults.clear();
  expect(failures).toBeGreaterThan(5);
});

test('an answer that is lost: the same', async () => {
  for (let nth = 1, isOver = false; !isOver; nth += REQUESTS) {
    const { document, read, edits } = await due();
    const before = snapshot(document);
    office.faults.plan({ kind: 'lost', code: TRANSPORT.responseTooLarge }, nth);
    const filled = await word.fill(read, edits);
    isOver = office.faults.pending > 0;
    if (filled.kind === 'filled') expect([nth, rowsOf(document)]).toEqual([nth, NOW]);
    else expect([nth, snapshot(document)]).toEqual([nth, before]);
  }
  office.faults.clear();
});

test('interrupted while it is given back, it says so', async () => {
  const problems: string[] = [];
  for (let nth = 1, isOver = false; !isOver; nth += REQUESTS) {
    const { document, read, edits } = await due();
    const before = snapshot(document);
    const filled = await word.fill(read, edits);
    if (filled.kind === 'left') throw new Error(render(filled.why));
    const now = await published();
    const full = snapshot(document);
    await quiet(office);
    office.faults.plan({ kind: 'action', code: 'GeneralException', at: 0 }, nth);
    const problem = await problemOf(word.unfill(now, read, filled.back));
    isOver = office.faults.pending > 0;
    problems.push(problem);
    if (problem === '（没有问题）') expect([nth, snapshot(document)]).toEqual([nth, before]);
    else if (!problem.includes('Ctrl+Z')) expect([nth, snapshot(document)]).toEqual([nth, full]);
  }
  office.faults.clear();
  expect(problems.some((one) => one.includes('Ctrl+Z'))).toBe(true);
});
