/** A workbook opened from a file: edits show as they will when the saved file is opened, and undo leaves the very bytes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../../src/core/check';
import { planOf } from '../../../../src/core/fill';
import { addressOf, cellAt, parseAddress } from '../../../../src/core/grid';
import type { Grid } from '../../../../src/core/grid';
import { render, saying } from '../../../../src/core/messages';
import { REASONS_KEY, printReasons, readReasons } from '../../../../src/core/reasons';
import { createWorkbook } from '../../../../src/hosts/files/create';
import type { SheetSpec } from '../../../../src/hosts/files/create';
import { FileHost } from '../../../../src/hosts/files/open';
import type { Shelf } from '../../../../src/hosts/browser';
import { keptIn, readWorkbook } from '../../../../src/hosts/files/xlsx';
import { HostProblem } from '../../../../src/hosts/host';
import type { CellEdit } from '../../../../src/hosts/host';

const DEMO = new Uint8Array(readFileSync(join(__dirname, '../../../../assets/samples/演示-待校验.xlsx')));

const SMALL: SheetSpec = {
  name: '表',
  cells: [
    { at: { row: 0, column: 0 }, content: { text: '合计' } },
    { at: { row: 0, column: 1 }, content: { number: '1.5' }, style: { numberFormat: '#,##0.00' } },
    { at: { row: 1, column: 1 }, style: { numberFormat: '0.00' } },
    { at: { row: 2, column: 0 }, content: { formula: 'B1*2', cached: { number: '3' } } },
  ],
  merges: [{ top: 3, left: 0, bottom: 3, right: 2 }],
};
const LOCKED: SheetSpec = { name: '锁定', cells: [], protected: true };
const small = (): Uint8Array => createWorkbook([SMALL, LOCKED]);

const at = (address: string): { row: number; column: number } => parseAddress(address)!;
const edit = (address: string, what: Partial<CellEdit>): CellEdit => ({
  sheet: '表',
  at: at(address),
  ...what,
});
const open = (bytes = small(), shelf?: Shelf): Promise<FileHost> =>
  FileHost.open('账.xlsx', bytes, { shelf });
const text = (host: FileHost, address: string, sheet = '表'): string | undefined =>
  cellAt(
    host.view().grids.find(({ name }) => name === sheet)!,
    at(address),
  )?.text;

async function reread(host: FileHost): Promise<readonly Grid[]> {
  const reading = await readWorkbook(host.save());
  if (!reading.ok) throw new Error(reading.problem.id);
  return reading.grids;
}

function shelf(): Shelf & { readonly items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

describe('edits', () => {
  test('a blank cell shows the figure in the format it was given in the file', async () => {
    const host = await open();
    const { applied, refused } = await host.apply([edit('B2', { value: '419.7', before: '' })]);
    expect([applied.length, refused]).toEqual([1, []]);
    expect(text(host, 'B2')).toBe('419.70');
    expect(host.view()).toMatchObject({ unsaved: true, edits: [{ value: '419.7' }] });
  });

  test('a format for a cell without one is given where the file has none, stays with it and goes with undo', async () => {
    const host = await open();
    const formatWherePlain = '#,##0.0';
    await host.apply([
      edit('B2', { value: '20', formatWherePlain }),
      edit('C2', { value: '20', formatWherePlain }),
    ]);
    expect([text(host, 'B2'), text(host, 'C2')]).toEqual(['20.00', '20.0']);
    await host.enter('表', at('C2'), '1234');
    expect(text(host, 'C2')).toBe('1,234.0');
    expect(cellAt((await reread(host))[0]!, at('C2'))).toMatchObject({ text: '1,234.0', format: '#,##0.0' });
    await host.undo();
    expect(text(host, 'C2')).toBe('20.0');
  });

  test('what is shown is what the saved file shows when it is opened', async () => {
    const host = await open();
    await host.apply([
      edit('B1', { value: '1234.005' }),
      edit('B2', { value: '0.9667', numberFormat: '0.00%' }),
      edit('A3', { formula: 'B1*3', value: '3702.015' }),
      edit('C2', { text: '<b>文字</b>' }),
      edit('A1', {}),
    ]);
    expect(host.view().grids).toEqual(await reread(host));
    expect(text(host, 'B2')).toBe('96.67%');
    expect(host.view().unsaved).toBe(false);
  });

  test('sheets without edits stay the same objects', async () => {
    const host = await open();
    const [, locked] = await host.read();
    await host.apply([edit('B2', { value: '1' })]);
    expect((await host.read())[1]).toBe(locked);
  });

  test.each([
    ['changedSince', edit('B1', { value: '2', before: '9.99' })],
    ['noSuchSheet', { ...edit('B1', { value: '2' }), sheet: '没有' }],
    ['protectedSheet', { ...edit('B1', { value: '2' }), sheet: '锁定' }],
    ['insideMerge', edit('B4', { value: '2' })],
    ['badNumber', edit('B1', { value: '1,5' })],
  ])('%s is refused, and the other edits of the set are made', async (id, bad) => {
    const host = await open();
    const { applied, refused } = await host.apply([bad, edit('B2', { value: '7' })]);
    expect(refused.map(({ reason }) => reason.id)).toEqual([id]);
    expect(render(refused[0]!.reason)).not.toMatch(/undefined|[a-z]{6}/);
    expect(applied).toHaveLength(1);
    expect(text(host, 'B2')).toBe('7.00');
  });

  test('of two edits to one cell the first is made', async () => {
    const host = await open();
    const { applied, refused } = await host.apply([edit('B2', { value: '7' }), edit('B2', { value: '8' })]);
    expect([applied[0]?.value, refused[0]?.reason.id]).toEqual(['7', 'editedTwice']);
  });

  test('a number format given once stays with a later edit', async () => {
    const host = await open();
    await host.apply([edit('C5', { value: '0.5', numberFormat: '0.00%' })]);
    await host.apply([edit('C5', { value: '0.6' })]);
    expect(text(host, 'C5')).toBe('60.00%');
  });
});

describe('undo', () => {
  test('leaves the very bytes that were opened', async () => {
    const bytes = small();
    const host = await open(bytes);
    const grids = await host.read();
    const first = await host.apply([edit('B1', { value: '2' }), edit('A3', { value: '9' })]);
    const second = await host.apply([edit('C9', { text: '新' })]);
    expect(await first.undo()).toEqual([]);
    expect(await second.undo()).toEqual([]);
    expect(host.save()).toBe(bytes);
    expect(await host.read()).toEqual(grids);
    expect(host.view()).toMatchObject({ unsaved: false, edits: [] });
  });

  test('brings back the edit before it', async () => {
    const host = await open();
    await host.apply([edit('B1', { value: '2' })]);
    const second = await host.apply([edit('B1', { value: '3' })]);
    await second.undo();
    expect(text(host, 'B1')).toBe('2.00');
  });

  test('leaves alone what was changed since, and says so', async () => {
    const host = await open();
    const first = await host.apply([edit('B1', { value: '2' }), edit('B2', { value: '4' })]);
    await host.apply([edit('B1', { value: '3' })]);
    expect(
      (await first.undo()).map(({ edit: { at: place }, reason }) => [addressOf(place), reason.id]),
    ).toEqual([['B1', 'changedSince']]);
    expect([text(host, 'B1'), text(host, 'B2')]).toEqual(['3.00', undefined]);
  });

  test('twice does nothing more', async () => {
    const host = await open();
    const { undo } = await host.apply([edit('B1', { value: '2' })]);
    await undo();
    expect(await undo()).toEqual([]);
  });
});

describe('reasons given', () => {
  const GIVEN = printReasons([
    { finding: 'A|B', figures: '1|2', reason: '批复如此', who: '张三', when: '2026-03-01' },
  ]);

  test('are in the file as saved, with the edits, and come back with it', async () => {
    const host = await open();
    await host.saveState(REASONS_KEY, GIVEN);
    expect(host.view()).toMatchObject({ unsaved: true, onlyReasons: true, reasons: 1 });
    await host.apply([edit('B2', { value: '7' })]);
    expect(host.view().onlyReasons).toBe(false);
    const saved = host.save();
    expect(host.view()).toMatchObject({ unsaved: false, onlyReasons: false, reasons: 1 });
    expect(keptIn(saved, REASONS_KEY)).toBe(GIVEN);
    const again = await open(saved);
    expect(await again.loadState(REASONS_KEY)).toBe(GIVEN);
    expect([text(again, 'B2'), again.view().unsaved]).toEqual(['7.00', false]);
    expect(again.save()).toBe(saved);
  });

  test('withdrawn, the file tells of none', async () => {
    const host = await open();
    await host.saveState(REASONS_KEY, GIVEN);
    const again = await open(host.save());
    await again.saveState(REASONS_KEY, printReasons([]));
    expect(again.view()).toMatchObject({ unsaved: true, reasons: 0 });
    expect(readReasons(keptIn(again.save(), REASONS_KEY))).toEqual([]);
  });

  test('given and taken back before the first save, they leave the very bytes', async () => {
    const bytes = small();
    const host = await open(bytes);
    await host.saveState(REASONS_KEY, printReasons([]));
    expect(host.save()).toBe(bytes);
  });

  test('go into an .xlsx copy of what can only be read', async () => {
    const host = await open();
    await host.saveState(REASONS_KEY, GIVEN);
    expect(keptIn(host.withReasons(createWorkbook([SMALL])), REASONS_KEY)).toBe(GIVEN);
  });
});

describe('the demo workbook', () => {
  test('is filled as planned; every fill shows what the plan promised', async () => {
    const host = await FileHost.open('演示.xlsx', DEMO, { shelf: undefined });
    const { edits } = planOf(check(await host.read()));
    expect(edits.length).toBeGreaterThan(0);
    const { refused } = await host.apply(
      edits.map(({ sheet, at: place, value, before }) => ({ sheet, at: place, value, before })),
    );
    expect(refused).toEqual([]);
    expect(edits.map((one) => text(host, addressOf(one.at), one.sheet))).toEqual(
      edits.map(({ after }) => after),
    );
  });
});

describe('what a person types', () => {
  test.each([
    ['1,234.5', '1,234.50'],
    ['  -3 ', '-3.00'],
    ['96.67%', '96.67%'],
    ['无', '无'],
    ['', undefined],
  ])('%j is shown as %j, and listeners hear of it', async (typed, shown) => {
    const host = await open();
    const heard = jest.fn();
    const stop = host.onChange(heard);
    expect(await host.enter('表', at('B1'), typed)).toBeUndefined();
    expect(text(host, 'B1')).toBe(shown);
    stop();
    await host.enter('表', at('B1'), '5');
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('a refusal comes back as the reason', async () => {
    const host = await open();
    expect(await host.enter('锁定', at('B1'), '1')).toMatchObject({ id: 'protectedSheet' });
    expect(await host.enter('表', at('B1'), '=1+1')).toMatchObject({ id: 'noFormulas' });
    expect(host.view().edits).toEqual([]);
  });
});

describe('several cells at once', () => {
  test('are one step; what is blank already is left alone, a code keeps its first nought', async () => {
    const host = await open();
    const refused = await host.enterAll('表', [
      { at: at('B1'), typed: '' },
      { at: at('A2'), typed: '' },
      { at: at('A3'), typed: '1,234.56' },
      { at: at('C1'), typed: '0101' },
      { at: at('B4'), typed: '5' },
      { at: at('D1'), typed: '=B1' },
    ]);
    expect(refused.map(({ edit: { at: place } }) => place)).toEqual([at('D1'), at('B4')]);
    expect(['B1', 'A3', 'C1'].map((address) => text(host, address))).toEqual([undefined, '1234.56', '0101']);
    expect(host.view().edits).toHaveLength(3);
    expect(host.steps.all()).toHaveLength(1);
    await host.undo();
    expect(host.view().unsaved).toBe(false);
  });

  test('the same cell typed into twice in haste takes the later', async () => {
    const host = await open();
    await Promise.all([host.enter('表', at('B1'), '2'), host.enter('表', at('B1'), '3')]);
    expect(text(host, 'B1')).toBe('3.00');
  });
});

describe('Ctrl+Z', () => {
  const names = (host: FileHost) => host.steps.all().map(({ name }) => render(name));

  test('takes back what was typed and what was applied, step by step, and listeners hear of it', async () => {
    const host = await open();
    const before = { b1: text(host, 'B1'), b2: text(host, 'B2') };
    await host.enter('表', at('B1'), '5');
    const changes = await host.apply([{ sheet: '表', at: at('B2'), value: '7' }]);
    host.steps.push('fill', saying({ zh: '填列 1 格', en: 'filling' }), changes);
    await host.enter('表', at('B1'), '6');
    expect(names(host)).toEqual(['手改“表”B1', '填列 1 格', '手改“表”B1']);
    const heard = jest.fn();
    host.onChange(heard);
    await host.undo();
    expect([text(host, 'B1'), text(host, 'B2')]).toEqual(['5.00', '7.00']);
    await host.undo();
    expect([text(host, 'B1'), text(host, 'B2')]).toEqual(['5.00', before.b2]);
    await host.undo();
    expect([text(host, 'B1'), text(host, 'B2')]).toEqual([before.b1, before.b2]);
    expect(host.view()).toMatchObject({ edits: [], unsaved: false });
    expect(await host.undo()).toBeUndefined();
    expect(heard).toHaveBeenCalledTimes(3);
  });

  test('does it again by Ctrl+Y: the same figures under the same names, listeners hear of it', async () => {
    const host = await open();
    await host.enter('表', at('B1'), '5');
    await host.enter('表', at('B2'), '12.5%');
    const [edits, shown] = [host.view().edits, names(host)];
    await host.undo();
    await host.undo();
    const heard = jest.fn();
    host.onChange(heard);
    await host.redo();
    expect([text(host, 'B1'), names(host)]).toEqual(['5.00', ['手改“表”B1']]);
    await host.redo();
    expect([text(host, 'B2'), names(host), host.view().edits]).toEqual(['12.5%', shown, edits]);
    expect(await host.redo()).toBeUndefined();
    expect(heard).toHaveBeenCalledTimes(2);
    await host.undo();
    await host.enter('表', at('B1'), '6');
    expect(await host.redo()).toBeUndefined();
  });

  test('what was refused is no step', async () => {
    const host = await open();
    await host.enter('锁定', at('B1'), '1');
    expect(host.steps.all()).toEqual([]);
  });
});

describe('what is shown beside the content', () => {
  test('marks are replaced and cleared; going to a cell is news every time', async () => {
    const host = await open();
    const seen = jest.fn();
    host.watch(seen);
    await host.mark([{ sheet: '表', at: at('B1'), level: 'error' }]);
    await host.mark([{ sheet: '表', at: at('B2'), level: 'hint' }]);
    expect(host.view().marks.map(({ level }) => level)).toEqual(['hint']);
    await host.clearMarks();
    expect(host.view().marks).toEqual([]);
    await host.select('表', at('B1'));
    const { selected } = host.view();
    await host.select('表', at('B1'));
    expect(host.view().selected).not.toBe(selected);
    expect(seen).toHaveBeenCalledTimes(5);
    await expect(host.select('没有', at('A1'))).rejects.toThrow(HostProblem);
  });
});

describe('state', () => {
  test('is found again for the same content, and for the content as saved', async () => {
    const shared = shelf();
    const host = await open(small(), shared);
    expect(await host.loadState('explained')).toBeUndefined();
    await host.saveState('explained', '{"a":1}');
    await host.apply([edit('B1', { value: '2' })]);
    const saved = host.save();
    expect(await (await open(small(), shared)).loadState('explained')).toBe('{"a":1}');
    expect(await (await open(saved, shared)).loadState('explained')).toBe('{"a":1}');
    expect(await (await open(DEMO, shared)).loadState('explained')).toBeUndefined();
  });

  test.each<[string, Shelf | undefined]>([
    ['none', undefined],
    [
      'one that forbids everything',
      {
        getItem: () => {
          throw new Error('denied');
        },
        setItem: () => {
          throw new Error('denied');
        },
        removeItem: () => undefined,
      },
    ],
    [
      'one with rubbish in it',
      { getItem: () => '{"not":["ours', setItem: () => undefined, removeItem: () => undefined },
    ],
  ])('without a storage that works (%s) it lasts as long as the page', async (_, broken) => {
    const host = await open(small(), broken);
    await host.saveState('a', '1');
    expect(await host.loadState('a')).toBe('1');
  });
});

describe('sheets of ours', () => {
  const spec: SheetSpec = {
    name: '决算公开补充资料',
    cells: [{ at: { row: 0, column: 0 }, content: { text: '填写' } }],
    hiddenColumns: new Set([3]),
    rowHeights: new Map([[0, 20]]),
  };

  test('a new one is shown, can be downloaded by itself, comes back, and is in the file as saved', async () => {
    const shared = shelf();
    const bytes = small();
    const host = await open(bytes, shared);
    expect(host.saveOwnSheets()).toBeUndefined();
    await host.writeSheet(spec);
    expect((await host.read()).map(({ name }) => name)).toEqual(['表', '锁定', spec.name]);
    expect(host.view().own).toEqual([spec.name]);
    const reading = await readWorkbook(host.saveOwnSheets()!);
    expect(reading.ok && reading.grids).toEqual([(await host.read())[2]]);
    expect((await (await open(bytes, shared)).read())[2]).toEqual((await host.read())[2]);
    const again = await open(host.save(), shared);
    expect(await again.read()).toEqual(await host.read());
    expect(again.view().own).toEqual([]);
  });

  test('one that nobody types into takes the place of the one the file has', async () => {
    const report = (text: string): SheetSpec => ({
      name: '校验报告',
      cells: [{ at: { row: 0, column: 0 }, content: { text } }],
      replaces: true,
    });
    const host = await open(createWorkbook([SMALL, report('旧'), LOCKED]));
    await host.writeSheet(report('新'));
    const names = ['表', '校验报告', '锁定'];
    expect((await host.read()).map(({ name }) => name)).toEqual(names);
    expect(host.view().edits).toEqual([]);
    const saved = await open(host.save());
    expect((await saved.read()).map(({ name }) => name)).toEqual(names);
    expect(text(saved, 'A1', '校验报告')).toBe('新');
  });

  test('one the file has already is edited in the file', async () => {
    const old: SheetSpec = {
      name: spec.name,
      cells: [
        { at: { row: 0, column: 0 }, content: { text: '旧' } },
        { at: { row: 5, column: 1 }, content: { text: '多余' } },
      ],
    };
    const host = await open(createWorkbook([SMALL, old]));
    await host.writeSheet(spec);
    expect(host.view().own).toEqual([]);
    expect((await reread(host))[1]?.cells.flatMap((row) => row?.map((cell) => cell?.text) ?? [])).toEqual([
      '填写',
    ]);
  });
});

describe('marks', () => {
  const error = { sheet: '表', at: at('B1'), level: 'error' } as const;
  const term = { sheet: '锁定', at: at('A1'), level: 'term' } as const;

  test('those shown are in the file as saved, with its changes; opened again they are shown again', async () => {
    const host = await open();
    expect(host.isMarked).toBe(false);
    await host.apply([edit('B1', { value: '2' })]);
    await host.mark([error, term]);
    const saved = host.save();
    expect(host.view().unsaved).toBe(false);
    const again = await open(saved);
    expect([again.isMarked, again.view().marks]).toEqual([true, [error, term]]);
    expect(text(again, 'B1')).toBe('2.00');
    expect(again.save()).toBe(saved);
  });

  test('without marks a file is saved as if there had never been any, and cleared ones leave it', async () => {
    const plain = await open();
    await plain.apply([edit('B1', { value: '2' })]);
    const marked = await open();
    await marked.apply([edit('B1', { value: '2' })]);
    await marked.mark([error]);
    const again = await open(marked.save());
    await marked.clearMarks();
    expect(marked.save()).toEqual(plain.save());
    await again.clearMarks();
    expect((await open(again.save())).view().marks).toEqual([]);
  });
});

describe('other kinds of files', () => {
  test('what is no workbook is refused in plain words', async () => {
    await expect(open(new TextEncoder().encode('%PDF-1.7'))).rejects.toThrow(HostProblem);
  });

  test('edits to what is not .xlsx are refused with what to do instead; saving too', async () => {
    const reading = await readWorkbook(small());
    const read = async (): ReturnType<typeof readWorkbook> => ({ ...reading, kind: 'xls' }) as typeof reading;
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const host = await FileHost.open('账.xls', old, { read, shelf: undefined });
    expect(host.canBeFilled).toBe(false);
    const { applied, refused } = await host.apply([edit('B1', { value: '2' })]);
    expect([applied, refused.map(({ reason }) => reason.id)]).toEqual([[], ['notPatchable']]);
    expect(() => host.save()).toThrow(HostProblem);
  });
});
