/** Grids, addresses, places. */
export * from './address';
export * from './grid';
export * from './place';
export * from './references';
