/** The self-evaluation report of the whole department and that of one project, as forms. */
import type { NarrativeForm } from '../form';
import { clausesOf, type Subject } from './clauses';
import { QUESTIONS, reportSections } from './sections';

const form = (id: string, name: string, subject: Subject, heading: string): NarrativeForm => ({
  id,
  name,
  title: '{部门}{年度}年度绩效自评报告',
  settings: { unit: '万元', amountDecimals: 2, percentDecimals: 2, trimZeros: false },
  clauses: clausesOf(subject),
  questions: QUESTIONS,
  sections: reportSections(subject, heading),
});

const WHOLE: Subject = { table: '整体自评', money: '资金来源合计', hasStructure: true };
const PROJECT: Subject = { table: '项目自评', money: '年度资金总额', why: '原因' };

/** By the table that each is about. */
export const REPORT_FORMS = {
  P01: form('self-evaluation-whole', '部门整体支出绩效自评报告', WHOLE, '部门整体支出绩效自评'),
  P02: form(
    'self-evaluation-project',
    '项目支出绩效自评报告',
    PROJECT,
    '{文字 项目自评[项目名称]}项目绩效自评',
  ),
} as const satisfies Readonly<Record<string, NarrativeForm>>;
