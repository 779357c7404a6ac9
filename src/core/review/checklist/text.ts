/** Items on the publication as a whole, on its explanation, and on its words. */
import { bySeverity, verdictOnText } from '../../overview';
import { firstTold, hasFigures } from '../../proofread/matters';
import { checklistMessage } from './messages';
import { isTitle } from './title';
import { byHand, lacking, matter, MET, noneOf, saidToBe, tableName, tableOfKind, untold } from './judges';
import type { ChecklistRule, ItemJudged, Publication } from './types';

const INSPECTED = { zh: '财政监督检查要点', en: 'Points of inspection' } as const;
const LAW_14 = { zh: '预算法第十四条', en: 'Budget Law art. 14' } as const;
const PROCEDURE = {
  zh: '部门预决算公开操作规程',
  en: 'Procedure for publishing departments’ budgets and accounts',
} as const;

function cover({ published: { text }, check: { set } }: Publication): ItemJudged {
  const kind = set.kind === 'budget' ? 'budget' : 'accounts';
  const paragraph = text.paragraphs.findIndex((one) => isTitle(one, kind));
  return paragraph < 0
    ? untold(checklistMessage('noCover'))
    : {
        state: 'met',
        places: [
          { kind: 'text', paragraph, offset: 0, length: text.paragraphs[paragraph]?.text.length ?? 0 },
        ],
      };
}

function contents({ published: { text }, isWhole }: Publication): ItemJudged {
  const paragraph = text.paragraphs.findIndex(
    ({ text: words, style }) => style === 'contents' || /^目录$/.test(words.replace(/\s/g, '')),
  );
  if (paragraph >= 0)
    return {
      state: 'met',
      places: [{ kind: 'text', paragraph, offset: 0, length: text.paragraphs[paragraph]?.text.length ?? 0 }],
    };
  return isWhole ? lacking(checklistMessage('notFound')) : untold(checklistMessage('notWhole'));
}

/** 名词解释 is a heading, often with nothing but terms below. */
const TERMS = /名词解释|名词说明|专业名词/;

function findingsSaying(publication: Publication, ...ids: readonly string[]): ItemJudged | undefined {
  const found = publication.text.findings.filter(({ message }) => ids.includes(message.id));
  if (found.length === 0) return undefined;
  return lacking(
    checklistMessage('findings', { count: String(found.length) }),
    found.map(({ paragraph, offset, length }) => ({ kind: 'text', paragraph, offset, length })),
  );
}

const section = ({ text }: Publication, ...ids: readonly string[]) =>
  text.sections.find(
    ({ id }) => id !== undefined && ids.some((one) => id === one || id.startsWith(`${one}.`)),
  );

function incomeAndReasons(publication: Publication): ItemJudged {
  const { text } = publication;
  const lack = findingsSaying(publication, 'lacks-reason');
  if (lack) return lack;
  const found = section(publication, '1', '2', '3');
  if (!found) return untold(checklistMessage(text.sections.length > 0 ? 'notWhole' : 'noText'));
  const { paragraph, offset, length } = found;
  return { state: 'met', places: [{ kind: 'text', paragraph, offset, length }] };
}

function threeCounts(publication: Publication): ItemJudged {
  const { check, text } = publication;
  const lack = findingsSaying(publication, 'lacks-abroad', 'lacks-cars', 'lacks-bought', 'lacks-received');
  if (lack) return lack;
  const id = tableOfKind(check.set, 'three');
  const table = check.set.table(id);
  if (table && !hasFigures(check.set, id))
    return { state: 'met', why: checklistMessage('noFigures', { table: tableName(table, id) }) };
  const found = section(publication, '7');
  if (!found || !text.isWhole)
    return untold(checklistMessage(text.sections.length > 0 ? 'notWhole' : 'noText'));
  const { paragraph, offset, length } = found;
  return { state: 'met', places: [{ kind: 'text', paragraph, offset, length }] };
}

function smallFirms(publication: Publication): ItemJudged {
  const lack = findingsSaying(publication, 'lacks-small-firms', 'lacks-share');
  if (lack) return lack;
  const place = firstTold(publication.published.text, /中小企业|小微企业/);
  if (place) return { state: 'met', places: [{ kind: 'text', ...place }] };
  return untold(checklistMessage(publication.text.sections.length > 0 ? 'noPurchases' : 'noText'));
}

function textAgrees({ text }: Publication): ItemJudged {
  const errors = text.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    return lacking(
      checklistMessage('findings', { count: String(errors.length) }),
      errors.map(({ paragraph, offset, length }) => ({ kind: 'text', paragraph, offset, length })),
    );
  const { kind } = verdictOnText(bySeverity(text.findings), text.ledger);
  const isHeld = kind !== 'nothingRead' && kind !== 'onlyYears' && text.ledger.length > 0;
  return isHeld ? MET : untold(checklistMessage('noNumbers'));
}

export const PUBLICATION_ITEMS: readonly ChecklistRule[] = [
  {
    id: 'in-time',
    group: 'publication',
    what: { zh: '批复后二十日内公开', en: 'Published within 20 days' },
    basis: LAW_14,
    judge: byHand,
  },
  {
    id: 'no-secrets',
    group: 'publication',
    what: { zh: '涉密内容已按规定处理', en: 'Nothing secret is in it' },
    basis: LAW_14,
    judge: byHand,
  },
  {
    id: 'cover',
    group: 'publication',
    what: { zh: '封面写明年度、单位、部门决算（预算）', en: 'A cover with year, department and name' },
    basis: INSPECTED,
    judge: cover,
  },
  {
    id: 'contents',
    group: 'publication',
    what: { zh: '有目录', en: 'Contents' },
    basis: INSPECTED,
    judge: contents,
  },
  {
    id: 'duties',
    group: 'publication',
    what: { zh: '主要职责', en: 'Duties' },
    basis: PROCEDURE,
    judge: saidToBe(/职责|职能/),
  },
  {
    id: 'organisation',
    group: 'publication',
    what: { zh: '机构设置', en: 'Organisation' },
    basis: PROCEDURE,
    judge: saidToBe(
      /机构(?:设置|情况|概况|组成|构成)|内设(?:机构|处室|科室|股室)|组织机构|(?:单位|部门)(?:的)?构成|(?:下属|所属|预算|决算)单位/,
    ),
  },
  {
    id: 'terms',
    group: 'publication',
    what: { zh: '名词解释', en: 'Terms explained' },
    basis: PROCEDURE,
    judge: saidToBe(TERMS),
  },
];

export const EXPLANATION_ITEMS: readonly ChecklistRule[] = [
  {
    id: 'changes',
    group: 'explanation',
    what: { zh: '收支情况及增减变动原因', en: 'Income and expenditure, what changed and why' },
    basis: PROCEDURE,
    judge: incomeAndReasons,
  },
  {
    id: 'three',
    group: 'explanation',
    what: { zh: '“三公”经费说明', en: 'The three expenses' },
    basis: PROCEDURE,
    judge: matter('three'),
  },
  {
    id: 'three-counts',
    group: 'explanation',
    what: {
      zh: '“三公”经费的团组、人次、车辆、批次等实物量',
      en: 'Groups, people, vehicles and batches of the three expenses',
    },
    basis: PROCEDURE,
    judge: threeCounts,
  },
  {
    id: 'running',
    group: 'explanation',
    what: { zh: '机关运行经费说明', en: 'Running costs' },
    basis: LAW_14,
    judge: matter('running'),
  },
  {
    id: 'purchases',
    group: 'explanation',
    what: { zh: '政府采购说明', en: 'Government purchases' },
    basis: LAW_14,
    judge: matter('purchases'),
  },
  {
    id: 'small-firms',
    group: 'explanation',
    what: {
      zh: '授予中小企业合同金额及占比',
      en: 'Contracts with small and medium firms, and their share',
    },
    basis: { zh: '政府采购促进中小企业发展管理办法', en: 'Rules on purchases from small and medium firms' },
    judge: smallFirms,
  },
  {
    id: 'assets',
    group: 'explanation',
    what: { zh: '国有资产占用说明', en: 'State assets' },
    basis: PROCEDURE,
    judge: matter('assets'),
  },
  {
    id: 'evaluation',
    group: 'explanation',
    what: { zh: '预算绩效说明', en: 'Performance' },
    basis: PROCEDURE,
    judge: matter('evaluation'),
  },
  {
    id: 'funds',
    group: 'explanation',
    what: { zh: '政府性基金预算说明', en: 'Government funds' },
    basis: PROCEDURE,
    judge: matter('funds'),
  },
  {
    id: 'capital',
    group: 'explanation',
    what: { zh: '国有资本经营预算说明', en: 'State capital' },
    basis: PROCEDURE,
    judge: matter('capital'),
  },
  {
    id: 'text-agrees',
    group: 'explanation',
    what: { zh: '说明与表一致', en: 'The text agrees with the tables' },
    basis: {
      zh: '部门决算管理办法：收支真实、数额准确',
      en: 'Rules on departments’ final accounts: true and exact',
    },
    judge: textAgrees,
  },
];

export const WORDING_ITEMS: readonly ChecklistRule[] = [
  {
    id: 'nothing-left',
    group: 'wording',
    what: { zh: '没有残留的模板字样和没写完的句子', en: 'No words of a template, no unfinished sentences' },
    basis: INSPECTED,
    judge: noneOf('warning', 'N-29', 'N-34'),
  },
  {
    id: 'written-once',
    group: 'wording',
    what: { zh: '没有重复的字词、标点和句子', en: 'Nothing is written twice' },
    basis: INSPECTED,
    judge: noneOf('hint', 'N-33'),
  },
  {
    id: 'no-personal',
    group: 'wording',
    what: { zh: '没有手机号、身份证号、银行账号', en: 'No personal numbers' },
    basis: { zh: '个人信息保护法', en: 'Personal Information Protection Law' },
    judge: noneOf('warning', 'N-36'),
  },
];
