/** A document's tables as sheets of a workbook. */
import { documentGrids, type DocumentGrid, type PublishedDocument } from '../document';

/** What grids are called: no user reads it but in JSON, where places are told in words beside it. */
const sheetName = (table: number): string => `第${table}张表`;

/** Each under the name by which places are found again. */
export const publishedGrids = ({ text, tables }: PublishedDocument): DocumentGrid[] =>
  documentGrids(text.paragraphs, tables, sheetName);
