/** Amounts at other rows than their names, by shifts that grow along the table. */
export { findMisplaced } from './misplaced';
export { LEAST_PROOF } from './proved';
