/** The notation in which a form's sentences are written. */
export * from './condition';
export * from './error';
export * from './expression';
export * from './references';
export * from './row-sets';
export * from './template';
