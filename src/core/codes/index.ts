/** The classifications of expenditure: what a code is called, and what a name says about a code. */
export { CLASSIFICATIONS, ECONOMIC, FUNCTIONAL, type Classification } from './classification';
export { comparableName, isMistyped, isShortened } from './names';
export { verdictOnName, type NameVerdict } from './verdict';
