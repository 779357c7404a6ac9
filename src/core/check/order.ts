/** The order in which findings are told. */
import type { TableId } from '../tables';
import { inTableOrder } from '../tables';
import type { Finding } from './types';
import { SEVERITIES } from './types';

/** What is of the whole workbook comes first. */
const byTable = (a?: TableId, b?: TableId): number =>
  a && b ? inTableOrder(a, b) : Number(a !== undefined) - Number(b !== undefined);

const at = ({ cells: [first] }: Finding): { row: number; column: number } =>
  first?.at ?? { row: 0, column: 0 };

export const inSeverityOrder = (a: Finding, b: Finding): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

/** By severity, then table, then place in the sheet. */
export const inFindingOrder = (a: Finding, b: Finding): number =>
  inSeverityOrder(a, b) || byTable(a.table, b.table) || at(a).row - at(b).row || at(a).column - at(b).column;
