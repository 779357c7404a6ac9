/** The packet from Excel to Word: everything comes out as it went in, and a text that got spoilt is refused in plain words. */
import { check } from '../../../src/core/check';
import type { Grid } from '../../../src/core/grid';
import { render } from '../../../src/core/messages';
import { supplementOf } from '../../../src/core/narrative';
import { packetSettings, printPacket, readPacket, type Packet } from '../../../src/pane/packet';
import { armoured } from '../../../src/pane/packet/armour';
import { checksumOf } from '../../../src/pane/packet/checksum';
import { defaultSettings } from '../../../src/pane/model/settings';
import { NOTHING_KEPT } from '../../../src/pane/model/supplement';
import { caseGrids } from '../../support/case-workbook';

const ODD: Grid = {
  name: '怪表 <&">',
  visibility: 'hidden',
  cells: [
    undefined,
    [undefined, { text: '1.50', value: 1.5, kind: 'number', formula: 'SUM(B3:B4)', format: '#,##0.00' }],
    [{ text: '真', value: true, kind: 'boolean' }, undefined, { text: '', kind: 'text', formula: 'A1' }],
  ],
  merges: [{ top: 0, left: 0, bottom: 1, right: 2 }],
  hiddenRows: new Set([3, 4]),
  hiddenColumns: new Set([1]),
};

const PACKET: Packet = {
  name: '渌口2020.xlsx',
  grids: [...caseGrids('lukou-2020'), ODD],
  settings: { ...packetSettings(defaultSettings()), unit: '元', rules: '本委-1：表03[合计, 项目支出] ≤ 1' },
  supplement: { ...NOTHING_KEPT, own: supplementOf({ '上年.收入总计': '694.43' }, { year: 2020 }) },
};

const HEAD = '【给 Word】“渌口2020.xlsx”';
const text = printPacket(PACKET, HEAD);

/** Rows and cells that are absent may stand as holes or as undefined. */
const plain = ({ cells, ...grid }: Grid) => ({
  ...grid,
  cells: cells.flatMap((row, r) => (row ?? []).flatMap((cell, c) => (cell ? [[r, c, cell]] : []))),
});

const problemOf = (pasted: string): string => {
  const reading = readPacket(pasted);
  return reading.ok ? 'ok' : render(reading.problem);
};

test('everything comes out as it went in', () => {
  const reading = readPacket(text);
  if (!reading.ok) throw new Error(render(reading.problem));
  const { packet } = reading;
  expect(packet.grids.map(plain)).toEqual(PACKET.grids.map(plain));
  expect({ ...packet, grids: [] }).toEqual({ ...PACKET, grids: [] });
});

test('the tables are checked to the same end', () => {
  const reading = readPacket(text);
  if (!reading.ok) throw new Error(render(reading.problem));
  const told = (grids: readonly Grid[]) =>
    check(grids).findings.map(({ lines }) => lines.map((l) => render(l)));
  expect(told(reading.packet.grids)).toEqual(told(PACKET.grids));
});

test('it begins with a line for people and is short', () => {
  expect(text.startsWith(`${HEAD}\n`)).toBe(true);
  expect(text.length).toBeLessThan(40_000);
});

test.each<[string, (text: string) => string]>([
  ['words around it', (whole) => `请看：\n${whole}\n谢谢。`],
  ['lines broken by a mail program', (whole) => whole.replace(/(.{76})/g, '$1\r\n ')],
  ['invisible marks', (whole) => `\ufeff${whole.replace(/(.{500})/g, '$1\u200b')}`],
])('survives %s', (_, spoil) => expect(problemOf(spoil(text))).toBe('ok'));

test.each<[string, (text: string) => string, RegExp]>([
  ['nothing', () => '', /这里没有表格数据/],
  ['other words', () => '部门决算情况说明', /这里没有表格数据/],
  ['only its first half', (whole) => whole.slice(0, whole.length / 2), /没有粘贴到末尾/],
  ['a letter changed', (whole) => changedLetter(whole), /在途中被改动/],
  ['a wrong length', (whole) => whole.replace(/(JUESUAN1\.)\d+/, '$1999'), /在途中被改动/],
  ['a boundless length', (whole) => whole.replace(/(JUESUAN1\.)\d+/, '$1999999999999'), /在途中被改动/],
  ['a newer version', (whole) => whole.replace('JUESUAN1.', 'JUESUAN2.'), /新版本/],
  ['something else inside', () => armoured('{"name":1}'), /在途中被改动/],
  ['no JSON inside', () => armoured('部门'), /在途中被改动/],
  [
    'a cell that is none',
    () => armoured(JSON.stringify({ ...SHAPE, grids: [{ ...GRID, cells: [[0, 0, 'money', '1']] }] })),
    /在途中被改动/,
  ],
  [
    'a row far away',
    () => armoured(JSON.stringify({ ...SHAPE, grids: [{ ...GRID, hiddenRows: [1e9] }] })),
    /在途中被改动/,
  ],
])('refuses %s', (_, spoil, why) => expect(problemOf(spoil(text))).toMatch(why));

const GRID = { name: 'A', visibility: 'visible', cells: [], merges: [], hiddenRows: [], hiddenColumns: [] };
const SHAPE = { name: 'a.xlsx', grids: [GRID], settings: {}, supplement: '{}' };

test('the shape that those two spoil is taken as it is', () =>
  expect(problemOf(armoured(JSON.stringify(SHAPE)))).toBe('ok'));

function changedLetter(whole: string): string {
  const place = whole.length - 200;
  return `${whole.slice(0, place)}${whole[place] === 'A' ? 'B' : 'A'}${whole.slice(place + 1)}`;
}

test('the checksum is the one of the standard', () =>
  expect(checksumOf(new TextEncoder().encode('123456789'))).toBe('cbf43926'));
