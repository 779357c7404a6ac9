/** Words of a text that an answer of the supplement holds: which answer it is. */
import type { CompiledForm } from '../narrative';
import { isReason, type FreeStretch } from './read/free';
import type { Part } from './read/part';
import { placeInText } from './text/stream';
import type { TextPlace } from './types';

export interface UnderstoodWords extends TextPlace {
  /** Of the answer. */
  readonly key: string;
}

/** Shorter ones stand in other places by chance. */
const SHORTEST = 4;
const ROW = /\.\d{3,7}$/;

/** Whether the form asks for it in this section; in a text without headings, anywhere. */
function asksIn(form: CompiledForm, section: string | undefined): (key: string) => boolean {
  const own = JSON.stringify(
    section === undefined ? form.sections : (form.sections.find(({ id }) => id === section) ?? ''),
  );
  return (key) =>
    [key, key.replace(ROW, '.本行')].some((one) => own.includes(JSON.stringify(one.split('.'))));
}

/** Only where one answer alone may be meant: of two that say the same, neither. `row`: of an item, of which no other is. */
export function wordsSaid(
  { stream, section, free }: Part,
  form: CompiledForm,
  rowAt: (place: TextPlace) => string | undefined,
): readonly UnderstoodWords[] {
  const isAsked = asksIn(form, section);
  const given = free.filter(({ key, start, end }) => key !== undefined && end - start >= SHORTEST);
  const isWhole = (one: FreeStretch): boolean =>
    !given.some(
      ({ start, end }) => start <= one.start && end >= one.end && end - start > one.end - one.start,
    );
  const byPlace = new Map<string, UnderstoodWords[]>();
  for (const one of given) {
    if (one.key === undefined || !isWhole(one) || !isAsked(one.key)) continue;
    // The same reason is given of much: of what, only the heading says.
    if (section === undefined && isReason(stream.text.slice(0, one.start))) continue;
    const place = placeInText(stream, one.start, one.end);
    const row = ROW.exec(one.key)?.[0].slice(1);
    if (row !== undefined && row !== rowAt(place)) continue;
    const at = `${one.start}:${one.end}`;
    byPlace.set(at, [...(byPlace.get(at) ?? []), { ...place, key: one.key }]);
  }
  return [...byPlace.values()].flatMap((all) => (all.length === 1 ? all : []));
}
