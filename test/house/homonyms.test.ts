/** One name, one meaning: a name that two rooms export, each with a declaration of its own, is on this list, and the list only shrinks. */
import { exportsIn, roomsByName } from './exports';

/** Those left. A name that has one meaning again leaves the list; none is added. */
const LEFT = [
  'FORM_MESSAGES',
  'PROOFREAD_MESSAGES',
  'STYLES',
  'SheetRow',
  'Truth',
  'WITHIN',
  'align',
  'arithmeticOf',
  'comparable',
  'countOf',
  'documentOf',
  'explanationOf',
  'figuresOf',
  'findingsOf',
  'formulaOf',
  'gridOf',
  'holds',
  'hostProblem',
  'isFilled',
  'isSame',
  'joined',
  'keysOf',
  'layoutOf',
  'localeIn',
  'locate',
  'money',
  'nameIn',
  'notesOf',
  'problem',
  'readText',
  'readWorkbook',
  'refuseEdit',
  'refuseSecond',
  'removeMark',
  'rowHeight',
  'sectionsOf',
  'sourceOf',
  'sourceWords',
  'textAt',
  'total',
  'truthOf',
  'windowOf',
  'words',
];

it('sees what a file declares and exports', () => {
  const text =
    'export const a = 1, b = 2; export type C = 1; export { d } from "./d"; const e = 3; export * from "./f"; export function g() {}';
  expect(exportsIn(text)).toEqual(['a', 'b', 'C', 'g']);
});

it('has no name of several meanings but those left', () => {
  const homonyms = [...roomsByName()].filter(([, rooms]) => rooms.size > 1);
  const added = homonyms.filter(([name]) => !LEFT.includes(name));
  expect(added.map(([name, rooms]) => `${name}: ${[...rooms].join(', ')}`)).toEqual([]);
  expect(LEFT.filter((name) => !homonyms.some(([one]) => one === name))).toEqual([]);
});
