/** Whether a text plainly is all of an explanation, and no part that was pasted. */
import type { TextSection } from '../../structure/sections';

/** The sections on tables, and those on other matters, by their numbers in the forms. */
const LAST_ON_TABLES = 9;
const OTHERS = new Set(['10', '12', '13', '14']);
/** Forms have nine on tables; some put two or three of them into one. A pasted part has fewer. */
const LEAST_ON_TABLES = 6;

export function isWholeText(sections: readonly TextSection[]): boolean {
  const ids = new Set(sections.flatMap(({ id }) => (id === undefined ? [] : [id.split('.')[0] ?? ''])));
  const onTables = [...ids].filter((id) => Number(id) <= LAST_ON_TABLES).length;
  return onTables >= LEAST_ON_TABLES && [...ids].some((id) => OTHERS.has(id));
}
