/** A check seen as a whole: by table, by what could not be asked, by how much was looked at. For reports and panes alike. */
export * from './counted';
export * from './obstacles';
export * from './progress';
export { isOfSet, missingTables } from '../tables/publications';
export * from './saying-the-same';
export * from './scope';
export * from './scope-words';
export * from './spread';
export * from './tally';
export * from './text-verdict';
export * from './unchecked';
export * from './verdict';
