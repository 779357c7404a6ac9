/** Messages: what users read, as data. */
export * from './message';
export * from './place';
