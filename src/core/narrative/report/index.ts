/** The self-evaluation report, from the forms of a workbook. */
export { REPORT_FORMS } from './forms';
export { selfEvaluationReport, selfEvaluations } from './report';
