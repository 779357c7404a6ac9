/** Identities: equations between figures, as data; parsed, bound and evaluated. */
export * from './types';
export * from './kinds';
export * from './notation';
export { bind, bindInParts } from './bind';
export { IDENTITIES } from './catalogue';
export * from './evaluate';
export { replaceFigures } from './replace';
export { parseUserRules } from './user-rules';
