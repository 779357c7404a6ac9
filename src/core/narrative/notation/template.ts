/** Reads a sentence with its slots: `本年收入合计{金额 表02[合计, 本年收入合计]}，其中：…`. */
import { message } from '../../messages';
import { EXPECTED, NotationError, Parser } from '../../notation';
import { OPERANDS, patternAt, type Expression } from './expression';
import type { Pattern } from './patterns';

/** 金额 money with its unit; 占比 a share with its sign; 数量 a count; 分数 points. */
export type FigureKind = '金额' | '占比' | '数量' | '分数';

/**
 * Words of the row that a list has come to: its number, name, full name (类款项) and code; of its class (类) and group
 * (款) the name and the code; 简称 is a name without 支出; 款号 and 项号 are the last two digits of a code.
 */
export const ITEM_WORDS = [
  '序号',
  '名称',
  '全名',
  '代码',
  '简称',
  '类名',
  '类简称',
  '类码',
  '款名',
  '款简称',
  '款码',
  '款号',
  '项号',
] as const;

export type ItemWord = (typeof ITEM_WORDS)[number];

/** Words the context has: the year and the one before, the department's name, and those of an item. */
export type Word = '年度' | '上年' | '部门' | ItemWord;

export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'word'; readonly word: Word }
  | { readonly kind: 'figure'; readonly as: FigureKind; readonly of: Expression }
  | { readonly kind: 'words'; readonly of: Expression }
  | { readonly kind: 'list'; readonly over: Pattern; readonly clause: string; readonly separator: string }
  | { readonly kind: 'clause'; readonly clause: string; readonly arguments: readonly Expression[] };

export type Template = readonly TemplatePart[];

/** A slot or the text between two, and where it begins. */
export interface TemplatePiece {
  readonly text: string;
  readonly offset: number;
}

const WORDS: readonly string[] = ['年度', '上年', '部门', ...ITEM_WORDS] satisfies Word[];
const FIGURES: readonly string[] = ['金额', '占比', '数量', '分数'] satisfies FigureKind[];
const LIST_EXAMPLE = '{逐个 表NN[每类, 列] 用 从句 隔 ；}';

const SLOT = /(\{[^{}]*\})/;
const BRACE = /[{}]/;
/** What a slot is about stands before its first blank. */
const HEAD = /^\{\s*(\S*)\s*/;
const UNBROKEN = /\S*/y;

const isWord = (text: string): text is Word => WORDS.includes(text);
const isFigure = (text: string): text is FigureKind => FIGURES.includes(text);

type Reader = Parser<Expression>;

function list(parser: Reader): TemplatePart {
  const first = parser.peek();
  const over = patternAt(parser);
  const clause = parser.acceptWord('用') ? parser.raw(UNBROKEN) : '';
  const separator = parser.acceptWord('隔') ? parser.raw(UNBROKEN) : '';
  if (!over || clause === '' || separator === '' || parser.peek().kind !== 'end')
    throw parser.mistake(first, message(EXPECTED, 'list', { pattern: LIST_EXAMPLE }), 'list');
  return { kind: 'list', over, clause, separator };
}

function given(parser: Reader): readonly Expression[] {
  const all = [parser.expression()];
  while (parser.accept(';') !== undefined) all.push(parser.expression());
  parser.end();
  return all;
}

function parseSlot(piece: string): TemplatePart {
  const source = piece.slice(0, -1).trimEnd();
  const [opening = '', head = ''] = HEAD.exec(source) ?? [];
  if (opening.length === source.length)
    return isWord(head) ? { kind: 'word', word: head } : { kind: 'clause', clause: head, arguments: [] };
  const parser = new Parser(source, OPERANDS, opening.length);
  if (isFigure(head)) return { kind: 'figure', as: head, of: parser.whole() };
  if (head === '文字') return { kind: 'words', of: parser.whole() };
  if (head === '逐个') return list(parser);
  return { kind: 'clause', clause: head, arguments: given(parser) };
}

function parsePiece({ text }: TemplatePiece): TemplatePart {
  if (text.startsWith('{') && text.endsWith('}')) return parseSlot(text);
  const brace = text.search(BRACE);
  if (brace < 0) return { kind: 'text', text };
  const expected = message(EXPECTED, 'braces', { braces: '{ }' });
  throw new NotationError(text, brace, 'brace', expected, text.slice(brace));
}

/** The slots of a template and the texts between them. */
export function templatePiecesOf(source: string): TemplatePiece[] {
  let offset = 0;
  return source.split(SLOT).flatMap((text) => {
    const piece = { text, offset };
    offset += text.length;
    return text === '' ? [] : [piece];
  });
}

/** Throws NotationError; its place is that in the slot or text in which it stands. */
export const parseTemplate = (source: string): Template => templatePiecesOf(source).map(parsePiece);
