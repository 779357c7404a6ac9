/** A form of the explanation as a file. */
export { isForm, MOST_CHARACTERS, readForm } from './read';
export { printForm } from './print';
