/** The section that a place stands in, and the tables that it is about. */
import type { TableId } from '../../tables';
import type { TextSection } from './sections';

/** Tables that a section is about, the likelier first. */
const TABLES_OF: Readonly<Record<string, readonly TableId[]>> = {
  '1': ['T01', 'B01'],
  '2': ['T02', 'T01', 'B02', 'B01'],
  '3': ['T03', 'T01', 'B03', 'B01'],
  '4': ['T04', 'B04'],
  '5': ['T05', 'B05'],
  '6': ['T06', 'T05', 'B06', 'B05'],
  '7': ['T07', 'T13', 'B07'],
  '8': ['T08', 'B08'],
  '9': ['T09', 'B09'],
  '17': ['B05', 'B08', 'B09', 'B04', 'B01'],
};

export const sectionAt =
  (sections: readonly TextSection[]) =>
  (place: number): TextSection | undefined =>
    sections.filter(({ headingStart }) => headingStart <= place).at(-1);

export const tablesAt =
  (sections: readonly TextSection[]) =>
  (place: number): readonly TableId[] =>
    TABLES_OF[sectionAt(sections)(place)?.id?.split('.')[0] ?? ''] ?? [];
