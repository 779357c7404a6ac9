/** The supplement: asked for, read, written, merged. */
export * from './check';
export * from './json';
export * from './messages';
export * from './needs';
export * from './previous';
export * from './sheet';
export * from './supplement';
