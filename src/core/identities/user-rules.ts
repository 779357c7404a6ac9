/**
 * The user's own identities, one a line, in the notation of the built-in ones:
 *
 *   本委-1：表03[合计, 项目支出] = 表05[合计, 项目支出]
 *   本委-2（注意）：表07[决算数, 公务接待费] ≤ 10万元      # what stands behind # is a remark
 */
import type { Catalogue, Message } from '../messages';
import { message } from '../messages';
import { NotationError } from '../notation';
import type { IdentityKind } from './kinds';
import { parseRelation, type RelationSign } from './notation';
import type { Identity, IdentitySeverity } from './types';

const MESSAGES = {
  shape: {
    zh: '第 {line} 行：应写成“编号：公式”，例如 本委-1：表01[收入总计] = 表01[支出总计]',
    en: 'Line {line}: write “id: formula”',
  },
  formula: {
    zh: '第 {line} 行第 {column} 个字：公式写错了，这里应为 {expected}',
    en: 'Line {line}, character {column}: the formula needs {expected} here',
  },
  twice: { zh: '第 {line} 行：编号“{id}”前面已经用过', en: 'Line {line}: the id “{id}” is used already' },
} as const satisfies Catalogue<string>;

const SEVERITIES: Readonly<Record<string, IdentitySeverity>> = {
  错误: 'error',
  注意: 'warning',
  提示: 'hint',
};

const KINDS: Readonly<Record<RelationSign, IdentityKind>> = {
  '=': 'cross',
  '≡': 'cross',
  '≤': 'part-whole',
  '≥': 'at-least',
};

/** What stands before the colon: an id, and how severe it is. */
const HEAD = /^([^()（）]+)(?:[（(](错误|注意|提示)[)）])?$/u;
const COLON = /[:：]/;

export type UserRules =
  | { readonly ok: true; readonly identities: readonly Identity[] }
  | { readonly ok: false; readonly problems: readonly Message[] };

export function parseUserRules(text: string): UserRules {
  const identities: Identity[] = [];
  const ids = new Set<string>();
  const problems: Message[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((raw, index) => {
      const line = raw.replace(/#.*$/, '');
      if (line.trim() === '') return;
      const read = readLine(line, String(index + 1), ids);
      if ('phrase' in read) problems.push(read);
      else {
        ids.add(read.id);
        identities.push(read);
      }
    });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, identities };
}

function readLine(line: string, number: string, known: ReadonlySet<string>): Identity | Message {
  const colon = line.search(COLON);
  const [, head = '', severity] = HEAD.exec(line.slice(0, Math.max(colon, 0)).trim()) ?? [];
  const id = head.trim();
  const formula = line.slice(colon + 1).trim();
  if (id === '' || formula === '') return message(MESSAGES, 'shape', { line: number });
  if (known.has(id)) return message(MESSAGES, 'twice', { line: number, id });
  try {
    const { sign } = parseRelation(formula);
    return {
      id,
      kind: KINDS[sign],
      formula,
      severity: SEVERITIES[severity ?? '错误'] ?? 'error',
      basis: '用户规则',
    };
  } catch (error) {
    if (!(error instanceof NotationError)) throw error;
    const column = String(line.indexOf(formula, colon + 1) + error.offset + 1);
    return message(MESSAGES, 'formula', { line: number, column, expected: error.expected });
  }
}
