/** The style sheet of a workbook to be changed: its own, or a new one where it has none. */
import { createStyleBook } from '../../create/styles';
import type { PackageDraft } from './change';
import { StyleLists } from './list';
import { BadPart } from './open';

const STYLES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

export interface OpenedStyles {
  readonly part: string;
  readonly lists: StyleLists;
}

export function openStyles(draft: PackageDraft): OpenedStyles {
  const part = draft.partOf('styles') ?? addStyles(draft);
  const lists = StyleLists.open(draft.textOf(part));
  if (!lists) throw new BadPart('damaged');
  return { part, lists };
}

function addStyles(draft: PackageDraft): string {
  const part = 'xl/styles.xml';
  draft.add(part, createStyleBook().toXml(), STYLES, STYLES_TYPE);
  return part;
}
