/** What references, conditions and lists of a form come to on one workbook. */
export * from './choose';
export * from './closed';
export * from './condition';
export * from './context';
export * from './expression';
export * from './items';
export * from './value';
export * from './words';
