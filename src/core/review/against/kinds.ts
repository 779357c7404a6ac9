/** What holding a document's tables against the workbook they were made from can find. */
import type { FindingKind } from '../../check';

export const AGAINST_KINDS = {
  wrong: {
    id: 'DOC-1',
    severity: 'error',
    kind: { zh: '贴错：与工作簿不同', en: 'Pasted wrong: not as in the workbook' },
  },
  leftOut: {
    id: 'DOC-2',
    severity: 'error',
    kind: { zh: '漏贴：工作簿里有，文件里没有', en: 'Left out: in the workbook and not in the document' },
  },
} as const satisfies Readonly<Record<string, FindingKind>>;
