/** What the hosts of workbooks open in a program have in common: what an edit may do, how cells are read and marks laid. Pure. */
export * from './cells';
export * from './content';
export * from './grid';
export * from './groups';
export * from './messages';
export * from './plan';
export * from './seen';
export * from './sheet-contents';
export * from './sheet-names';
export * from './stored';
export * from './strips';
export * from './style-groups';
