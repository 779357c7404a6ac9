/** A form of the explanation as a file. */
export { isForm, MOST_CHARACTERS, readForm, type FormReading } from './read';
export { printForm } from './print';
