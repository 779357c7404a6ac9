/** Grids and addresses. */
export * from './address';
export * from './grid';
