/** Reasons given for findings, as core knows them. */
export {
  explainedStateOf,
  findingName,
  isExplained,
  printedFigures,
  printReasons,
  readReasons,
  type ExplainedState,
  type Reason,
} from '../../core/reasons';
