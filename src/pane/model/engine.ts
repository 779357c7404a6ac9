/** What checks a workbook. Loaded behind the first view: the button is there before the program that it starts. */
export { checkInParts } from '../../core/check';
export { parseUserRules } from '../../core/identities';
export { confirmedLayoutsFrom, recognise } from '../../core/recognise';
