/** Slips in lists: one left out, one too many, one in place of another; and whole items or sentences gone. */
import { ECONOMIC } from '../../../../src/core/codes';
import type { TextPlace } from '../../../../src/core/proofread';
import { isBody, type Change, type Flat, type Kind } from './change';
import type { FlatParagraph } from '../stretches';

interface Item {
  readonly offset: number;
  readonly name: string;
}

interface List {
  readonly paragraph: number;
  readonly from: FlatParagraph;
  readonly items: readonly Item[];
  /** Where it begins with the words that lead to it, and where it ends. */
  readonly lead: number;
  readonly end: number;
}

const LIST = /主要(?:包括|用于|有)：?((?:[^、，；。0-9]+、)+[^、，；。0-9]+)(?=[；。，])/g;

/** Lists of accounts in the section on basic expenditure. */
function listsOf({ paragraphs }: Flat): readonly List[] {
  return paragraphs.flatMap((from, paragraph) => {
    if (!isBody(from) || !/^6/.test(from.section)) return [];
    return [...from.text.matchAll(LIST)].map((match): List => {
      const start = match.index + match[0].length - match[1]!.length;
      const items: Item[] = [];
      let offset = start;
      for (const name of match[1]!.split('、')) {
        items.push({ offset, name });
        offset += name.length + 1;
      }
      return { paragraph, from, items, lead: match.index, end: match.index + match[0].length };
    });
  });
}

const listPlace = ({ paragraph, lead, end }: List, grown: number): readonly TextPlace[] => [
  { paragraph, offset: lead, length: end - lead + grown },
];

const dropped: Kind = {
  name: 'left out of a list',
  each: 2,
  candidates: (flat) =>
    listsOf(flat).flatMap((list) =>
      list.items.slice(0, -1).map(({ offset, name }): Change => ({
        kind: 'left out of a list',
        section: list.from.section,
        paragraph: list.paragraph,
        offset,
        length: name.length + 1,
        before: `${name}、`,
        after: '',
        around: listPlace(list, -name.length - 1),
      })),
    ),
};

/** Accounts of a class that have no money in the office's table. */
function emptyAccounts({ own: { tables } }: Flat, list: List): readonly string[] {
  const table = tables.table('T06');
  const codes = list.items.flatMap(({ name }) => ECONOMIC.codesNamed(name));
  const staff = codes.some((code) => /^30[13]/.test(code));
  return (table?.rows ?? [])
    .filter(({ key }) => key.length === 5 && /^30[13]/.test(key) === staff)
    .filter(({ key }) => {
      const figure = table?.figure(key);
      return figure?.state === 'blank' || figure?.state === 'dash' || figure?.amount?.value.isZero() === true;
    })
    .map(({ label }) => label.replace(/\s+/g, ''))
    .filter((name) => !list.items.some((item) => item.name === name));
}

const added: Kind = {
  name: 'too much in a list',
  each: 2,
  candidates: (flat) =>
    listsOf(flat).flatMap((list) => {
      const empty = emptyAccounts(flat, list);
      if (empty.length === 0) return [];
      return list.items.map(({ offset }): Change => {
        const after = `${flat.random.pick(empty)}、`;
        return {
          kind: 'too much in a list',
          section: list.from.section,
          paragraph: list.paragraph,
          offset,
          length: 0,
          before: '',
          after,
        };
      });
    }),
};

const replaced: Kind = {
  name: 'another in a list',
  each: 2,
  candidates: (flat) =>
    listsOf(flat).flatMap((list) => {
      const empty = emptyAccounts(flat, list);
      if (empty.length === 0) return [];
      return list.items.map(({ offset, name }): Change => {
        const after = flat.random.pick(empty);
        return {
          kind: 'another in a list',
          section: list.from.section,
          paragraph: list.paragraph,
          offset,
          length: name.length,
          before: name,
          after,
          around: listPlace(list, after.length - name.length),
        };
      });
    }),
};

const PART = /(?<=[；：])[^；：。]+；/g;
/** Forms that list what is 0 may as well leave it out. */
const IS_NOTHING = /[^\d.]0万?元/;

/** One of several kinds of income or expenditure, with its figures. */
const partDropped: Kind = {
  name: 'part left out',
  each: 1,
  candidates: ({ paragraphs }) =>
    paragraphs.flatMap((from, paragraph) => {
      if (!isBody(from) || !/^(?:2|3|5\.2)$/.test(from.section)) return [];
      return [...from.text.matchAll(PART)]
        .filter(([part]) => !IS_NOTHING.test(part))
        .map((match): Change => ({
          kind: 'part left out',
          section: from.section,
          paragraph,
          offset: match.index,
          length: match[0].length,
          before: match[0],
          after: '',
          around: [{ paragraph, offset: 0, length: from.text.length - match[0].length }],
        }));
    }),
};

const ORDINAL = /^\d+[、.]/;

/** A whole 项 of the section on each of them. */
const itemDropped: Kind = {
  name: 'item left out',
  each: 1,
  candidates: ({ paragraphs }) =>
    paragraphs.flatMap((from, paragraph) => {
      if (from.section !== '5.3' || !ORDINAL.test(from.text)) return [];
      const rest = paragraphs.filter((_, index) => index !== paragraph);
      const around = rest.flatMap(({ section, text }, index) =>
        section === from.section ? [{ paragraph: index, offset: 0, length: text.length }] : [],
      );
      return [
        {
          kind: 'item left out',
          section: from.section,
          paragraph,
          offset: 0,
          length: from.text.length,
          before: from.text,
          after: '',
          around,
          document: { paragraphs: rest.map(({ text, style }) => ({ text, style })) },
        },
      ];
    }),
};

export const LIST_KINDS: readonly Kind[] = [dropped, added, replaced, partDropped, itemDropped];
