/** What writes and reads the explanation. Loaded behind the first check: it is of no use before. */
export {
  MOST_CHARACTERS,
  printForm,
  publishedBudgetIn,
  readCarried,
  readForm,
  supplementFromBudget,
  supplementFromGrid,
  supplementFromPrevious,
  supplementNeeds,
  supplementSheet,
} from '../../core/narrative';
export { supplementSheetSpec } from '../../hosts/files/supplement-sheet';
export { copyRich } from '../copy';
export { documentHtml } from '../document-html';
export { explanationDocument } from './explanation';
export { formInSettings, formOf, formsOf } from './form-in-use';
export { readKept } from './supplement-reading';
