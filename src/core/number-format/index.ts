/** Number formats: what a cell shows of its value, and the figure alone that stands in it. */
export { bareFigure, isDateFormat, showNumber, showText } from './show';
