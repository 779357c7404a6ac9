/** The answers to the published cases: what somebody worked out by hand on each. */
import { LUKOU_RELATIONS } from './lukou-2020';
import { PLANTED_STATED, PLANTED_TAILS, PUTUO_STATED, PUTUO_TAILS } from './putuo-2024';
import type { Relation } from './relation';
import { YUELU_RELATIONS } from './yuelu-2020';

export type { Relation } from './relation';
export type { Tail } from './shanghai';

export const RELATIONS = { 'lukou-2020': LUKOU_RELATIONS, 'yuelu-2020': YUELU_RELATIONS } as const;

export const TAILS = {
  'putuo-finance-2024': PUTUO_TAILS,
  'putuo-finance-2024-planted-errors': PLANTED_TAILS,
} as const;

export const STATED = {
  'putuo-finance-2024': PUTUO_STATED,
  'putuo-finance-2024-planted-errors': PLANTED_STATED,
} as const;

const IS_ON_TABLES = /^表(?!↔)/;

/** The relations that speak of tables alone; those of the explanation and the report are not for checking tables. */
export const onTables = (relations: readonly Relation[]): readonly Relation[] =>
  relations.filter(({ section }) => IS_ON_TABLES.test(section));

/** The ids of those about the explanation. */
export const idsOnText = (relations: readonly Relation[]): readonly string[] =>
  relations.flatMap(({ id, section }) => (section.startsWith('叙述') ? [id] : []));
