/** Every public table, as data. Adding a form is adding data here. */
export * from './types';
export * from './spec';
export * from './families';
export * from './list';
export * from './sets';
export { DEPARTMENT, UNIT, levelIn, levelOfTable } from './levels';
export { EXPENDITURE_CLASSES, classCodeOf } from './classes';
export { NAMES_OTHER_TABLE, OTHER_TITLES } from './other-titles';
export { CAR_COUNT, KINDS_OF_CARS } from './operation-items';
export { CLASSIFICATION_WORDS } from './words';

/** Begins the key of a row whose label or code no layout knows. */
export const UNKNOWN_ROW = '未识别:';
