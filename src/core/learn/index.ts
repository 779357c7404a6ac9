/** Last year's document as this year's form. */
export { rolledEditsOf, type RolledEdits } from './edits';
export { learn } from './learn';
export { roll, type Rolled } from './roll';
export type { Learned } from './types';
