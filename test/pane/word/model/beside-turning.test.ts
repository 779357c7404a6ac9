/**
 * Headers and footers turn to this year, over the genuine Office.js client, and back to what they were.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { createWordHost, type WordHost } from '../../../../src/hosts/word';
import { BesideTurning } from '../../../../src/pane/word/model/beside-turning';
import { openWord } from '../../../office-host/jest/open-word';
import { WordDocument } from '../../../office-host/word/document';
import { snapshot } from '../../../office-host/word/snapshot';
import type { WordOffice } from '../../../office-host/word/word-office';

let office: WordOffice;
let word: WordHost;
beforeAll(async () => {
  office = await openWord();
  word = await createWordHost();
});

const TURNING = { from: 2020, to: 2021 };

/** A second section whose header says the same, and a footer with a date of its own. */
function opened(): WordDocument {
  const document = office.open(new WordDocument(['2020年度']));
  const [first] = document.$sections;
  first!.header['Primary'] = new WordDocument(['某局2020年度部门决算', '']);
  first!.header['FirstPage'] = new WordDocument(['二〇二〇年度']);
  first!.footer['Primary'] = new WordDocument(['第1页', '2021年8月公开']);
  document.$sections.push({ header: { Primary: new WordDocument(['某局2020年度部门决算']) }, footer: {} });
  return document;
}

test('looked at, turned, and back; those that say the same are one', async () => {
  const document = opened();
  const before = snapshot(document);
  const turning = new BesideTurning(word);
  let beside = await turning.look(TURNING);
  expect(snapshot(document)).toEqual(before);
  expect(beside.turns.map(({ after, lines }) => [after, lines.length])).toEqual([
    ['某局2021年度部门决算', 2],
    ['二〇二一年度', 1],
  ]);
  expect(beside.left).toEqual([{ kind: 'footer', text: '2021年8月公开', numbers: ['2021年'] }]);
  for (const place of beside.turns.keys()) beside = (await turning.turn(beside, place))!;
  expect(
    document.$sections.flatMap(({ header }) => Object.values(header).map(({ $text }) => $text.trim())),
  ).toEqual(expect.arrayContaining(['某局2021年度部门决算', '二〇二一年度']));
  expect(JSON.stringify(snapshot(document))).not.toContain('某局2020年度');
  expect(await turning.turn(beside, 0)).toBeUndefined();
  for (const place of beside.turns.keys()) beside = (await turning.turnBack(beside, place))!;
  expect(beside.done.size).toBe(0);
  expect(snapshot(document)).toEqual(before);
});

test('a header that follows that of the section before turns with it, and back with it', async () => {
  const document = opened();
  const shared = document.$sections[0]!.header['Primary']!;
  document.$sections[1]!.header['Primary'] = shared;
  const before = snapshot(document);
  const turning = new BesideTurning(word);
  const turned = (await turning.turn(await turning.look(TURNING), 0))!;
  expect(turned.done.get(0)).toHaveLength(1);
  expect(shared.$text.trim()).toBe('某局2021年度部门决算');
  await turning.turnBack(turned, 0);
  expect(snapshot(document)).toEqual(before);
});

test('what a person has typed since is left alone', async () => {
  const document = opened();
  const turning = new BesideTurning(word);
  const beside = await turning.look(TURNING);
  document.$sections[0]!.header['FirstPage']!.$retype('二〇二〇年度', '二〇二〇年');
  const before = snapshot(document);
  expect(await turning.turn(beside, 1)).toBeUndefined();
  expect(snapshot(document)).toEqual(before);
});

test('where Word does not hand them over, or no year is known, nothing turns', async () => {
  opened();
  const none = { ...(await new BesideTurning(word).look(undefined)) };
  expect([none.isRead, none.turns]).toEqual([true, []]);
  const refusing = Object.assign(Object.create(word) as WordHost, { readBeside: async () => undefined });
  const unread = await new BesideTurning(refusing).look(TURNING);
  expect([unread.isRead, unread.turns]).toEqual([false, []]);
});
