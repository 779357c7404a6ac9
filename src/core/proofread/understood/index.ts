/** A text with all that its numbers and words of direction were understood to be, for whoever writes the same of another year. */
import type { TableSet } from '../../tables';
import { headed, type HeadedText } from '../headed';
import { readThrough, type ReadThrough } from '../proofread';
import { wordsSaid } from '../said-words';
import { explanationStretch } from '../structure/explanation';
import { placeInText } from '../text/stream';
import type { ProofreadOptions, TextDocument, TextPlace } from '../types';
import { GatheredMeanings } from './gathered';
import type { Understood, UnderstoodItem } from './types';

export type { Comparing, Understood, UnderstoodNumber, UnderstoodTurn } from './types';

function understoodBy(document: TextDocument, reading: ReadThrough): Understood {
  const { numbers, turns, lists } = new GatheredMeanings(reading);
  const items = reading.read.items.flatMap(({ stream, told }) =>
    told.texts.flatMap(({ start, end, item }): UnderstoodItem[] =>
      item ? [{ ...placeInText(stream, start, end), table: item.table, row: item.row }] : [],
    ),
  );
  const rowAt = (place: TextPlace): string | undefined =>
    items.find(({ paragraph, offset, length }) => {
      const isIn = offset <= place.offset && place.offset < offset + length;
      return paragraph === place.paragraph && isIn;
    })?.row;
  const { exact: context, parts } = reading.state;
  return {
    form: reading.read.form,
    context,
    sections: reading.result.sections,
    numbers,
    turns,
    lists,
    words: parts.flatMap((part) => wordsSaid(part, context.form, rowAt)),
    items,
    stretch: explanationStretch(document),
  };
}

/** At the places of the text itself, without the headings that were put in. */
function withoutHeadings(understood: Understood, { origins }: HeadedText, own: TextDocument): Understood {
  const moved = <Place extends TextPlace>(places: readonly Place[]): readonly Place[] =>
    places.flatMap((place) => {
      const paragraph = origins[place.paragraph];
      return paragraph === undefined ? [] : [{ ...place, paragraph }];
    });
  return {
    ...understood,
    sections: moved(understood.sections),
    numbers: moved(understood.numbers),
    turns: moved(understood.turns),
    lists: moved(understood.lists),
    words: moved(understood.words),
    items: moved(understood.items),
    stretch: explanationStretch(own),
  };
}

/** Pure; never throws for what a text may hold. */
export function understand(document: TextDocument, tables: TableSet, options?: ProofreadOptions): Understood {
  const reading = readThrough(document, tables, options);
  const hasHeadings = reading.result.sections.some(({ id }) => id !== undefined);
  const text = hasHeadings ? undefined : headed(document, tables, options);
  if (!text) return understoodBy(document, reading);
  const again = readThrough(text.document, tables, { ...options, form: text.form });
  return withoutHeadings(understoodBy(text.document, again), text, document);
}
