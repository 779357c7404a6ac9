/** Messages: what users read, as data. */
export * from './message';
