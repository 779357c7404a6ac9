/** Reads a sentence with its slots: `本年收入合计{金额 表02[合计, 本年收入合计]}，其中：…`. */
import { NotationError } from './error';
import { parseExpression, type Expression } from './expression';
import { parsePattern, type Pattern } from './references';

/** 金额 money with its unit; 占比 a share with its sign; 数量 a count; 分数 points. */
export type FigureKind = '金额' | '占比' | '数量' | '分数';

/** Words the context has: the year and the one before, the department's name, a list's number, name, full name (类款项) and code. */
export type Word = '年度' | '上年' | '部门' | '序号' | '名称' | '全名' | '代码';

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'word'; readonly word: Word }
  | { readonly kind: 'figure'; readonly as: FigureKind; readonly of: Expression }
  | { readonly kind: 'words'; readonly of: Expression }
  | { readonly kind: 'list'; readonly over: Pattern; readonly clause: string; readonly separator: string }
  | { readonly kind: 'clause'; readonly clause: string; readonly arguments: readonly Expression[] };

export type Template = readonly Part[];

const WORDS: readonly string[] = ['年度', '上年', '部门', '序号', '名称', '全名', '代码'] satisfies Word[];
const FIGURES: readonly string[] = ['金额', '占比', '数量', '分数'] satisfies FigureKind[];
const LIST = /^(\S.*\]) 用 (\S+) 隔 (\S+)$/;

const LIST_EXAMPLE = '{逐个 表NN[每类, 列] 用 从句 隔 ；}';

const isWord = (text: string): text is Word => WORDS.includes(text);
const isFigure = (text: string): text is FigureKind => FIGURES.includes(text);

function parseList(source: string): Part {
  const [, pattern = '', clause = '', separator = ''] = LIST.exec(source) ?? [];
  const over = parsePattern(pattern);
  if (!over) throw new NotationError('list', source, { pattern: LIST_EXAMPLE });
  return { kind: 'list', over, clause, separator };
}

function parseSlot(source: string): Part {
  const space = source.indexOf(' ');
  const head = space < 0 ? source : source.slice(0, space);
  const rest = space < 0 ? '' : source.slice(space + 1).trim();
  if (rest === '')
    return isWord(head) ? { kind: 'word', word: head } : { kind: 'clause', clause: head, arguments: [] };
  if (isFigure(head)) return { kind: 'figure', as: head, of: parseExpression(rest) };
  if (head === '文字') return { kind: 'words', of: parseExpression(rest) };
  if (head === '逐个') return parseList(rest);
  return { kind: 'clause', clause: head, arguments: rest.split(/[;；]/).map(parseExpression) };
}

/** Throws NotationError. */
export function parseTemplate(source: string): Template {
  return source.split(/(\{[^{}]*\})/).flatMap((piece): Part[] => {
    if (piece === '') return [];
    if (piece.startsWith('{')) return [parseSlot(piece.slice(1, -1).trim())];
    if (/[{}]/.test(piece)) throw new NotationError('brace', source);
    return [{ kind: 'text', text: piece }];
  });
}
