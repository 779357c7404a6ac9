/** The words that say what a number is: of which time, by which account, compared with what, a part of what. Names of figures are not here: the tables print them. */
import { DIRECTIONS } from '../text/lexicon';

/** Whose money: all of it, all fiscal money, or one budget. */
export type Fund = 'all' | 'fiscal' | 'general' | 'government-fund' | 'capital';
export type Account = 'spent' | 'budget' | 'full-budget';
export type Side = 'income' | 'expenditure';
export type Polarity = 1 | -1 | 0;

export type Word =
  | { readonly kind: 'period'; readonly yearsBack: 0 | 1 }
  | { readonly kind: 'account'; readonly account: Account; readonly side?: Side }
  | { readonly kind: 'fund'; readonly fund: Fund }
  | { readonly kind: 'direction'; readonly polarity: Polarity }
  /** （类）（款）（项）: digits of a code. */
  | { readonly kind: 'level'; readonly digits: 3 | 5 | 7 }
  | {
      readonly kind:
        | 'comparing'
        | 'and'
        | 'compared'
        | 'share'
        | 'completing'
        | 'of'
        | 'part'
        | 'respectively'
        | 'each'
        | 'is'
        | 'to'
        | 'reason'
        | 'filler';
    }
  /** 支出, 经费: what a figure is of, in general. */
  | { readonly kind: 'generic'; readonly side: Side | undefined };

const all = (word: Word, ...words: readonly string[]): (readonly [string, Word])[] =>
  words.map((one) => [one, word]);

/** In the normal form of a text: full-width brackets, no quotation marks. */
export const WORDS: ReadonlyMap<string, Word> = new Map([
  ...DIRECTIONS.map(({ word, polarity }): readonly [string, Word] => [word, { kind: 'direction', polarity }]),
  ...all({ kind: 'direction', polarity: 1 }, '上涨', '增幅', '增长率', '增加额', '超出', '超过'),
  ...all({ kind: 'direction', polarity: -1 }, '减低', '降幅', '下降率', '减少额', '下浮', '节约', '压减'),
  ...all({ kind: 'direction', polarity: 0 }, '无增减变化', '无增减', '无变动', '没有增减', '未发生变化', '无增减变动', '相同'),
  ...all({ kind: 'period', yearsBack: 0 }, '本年', '本年度', '当年', '今年'),
  ...all({ kind: 'period', yearsBack: 1 }, '上年', '上年度', '去年', '上年同期', '去年同期', '上一年度', '上一年'),
  ...all(
    { kind: 'account', account: 'spent', side: 'expenditure' },
    '支出决算数', '支出决算额', '支出决算', '决算支出', '实际支出', '实际支出数',
  ),
  ...all({ kind: 'account', account: 'spent', side: 'income' }, '收入决算', '收入决算数'),
  ...all({ kind: 'account', account: 'spent' }, '决算数', '决算额', '决算金额', '决算总额', '决算'),
  ...all(
    { kind: 'account', account: 'budget' },
    '年初预算数', '年初预算', '年初预算安排', '年初预算安排数', '预算数', '预算安排', '预算', '支出预算', '支出预算数', '年度预算', '年度预算数', '当年预算', '本年预算', '年初支出预算', '年初安排',
  ),
  ...all(
    { kind: 'account', account: 'full-budget' },
    '全年预算数', '全年预算', '调整预算数', '调整预算', '调整后预算', '调整后预算数', '全年支出预算',
  ),
  ...all({ kind: 'fund', fund: 'fiscal' }, '财政拨款', '财拨', '财政拨款预算', '预算财政拨款'),
  ...all({ kind: 'fund', fund: 'general' }, '一般公共预算财政拨款', '一般公共预算', '一般公共预算拨款', '公共预算财政拨款', '一般公共财政预算'),
  ...all({ kind: 'fund', fund: 'government-fund' }, '政府性基金预算财政拨款', '政府性基金预算', '政府性基金', '政府性基金预算拨款', '政府性基金财政拨款'),
  ...all({ kind: 'fund', fund: 'capital' }, '国有资本经营预算财政拨款', '国有资本经营预算', '国有资本经营', '国有资本经营财政拨款'),
  ...all({ kind: 'level', digits: 3 }, '（类）', '类'),
  ...all({ kind: 'level', digits: 5 }, '（款）', '款'),
  ...all({ kind: 'level', digits: 7 }, '（项）'),
  ...all({ kind: 'comparing' }, '比', '较', '相较于', '相较', '较之', '相对于', '对比', '同比', '比起'),
  ...all({ kind: 'and' }, '与', '同', '和', '及', '以及'),
  ...all({ kind: 'compared' }, '相比', '比较', '相比较', '对照', '相比之下', '基本'),
  ...all({ kind: 'share' }, '占', '占比', '占比为', '所占比例', '所占比重', '占比例', '比重', '比例'),
  ...all({ kind: 'completing' }, '完成', '完成率', '完成了', '执行率', '完成预算', '预算完成率', '预算执行率'),
  ...all({ kind: 'of' }, '的', '之'),
  ...all({ kind: 'part' }, '其中', '包括', '包含', '分为', '主要用于以下方面', '用于以下方面', '主要用于以下几方面', '主要用于以下几个方面', '具体构成', '具体为'),
  ...all({ kind: 'respectively' }, '分别为', '分别是', '分别'),
  ...all({ kind: 'each' }, '各', '均', '都'),
  ...all(
    { kind: 'is' },
    '为', '是', '共', '共计', '合计', '总计', '计', '达', '达到', '总额', '总数', '数额', '金额', '小计', '总计为', '总额为', '均为', '支出数', '总共', '累计',
  ),
  ...all({ kind: 'to' }, '到', '至', '降至', '增至', '降到'),
  ...all(
    { kind: 'reason' },
    '主要原因', '原因', '主要是', '主要用于', '用于', '由于', '因为', '主要系', '主要为', '主要因', '系因', '主要由于', '其主要', '目的',
  ),
  ...all({ kind: 'generic', side: undefined }, '经费', '费用', '资金', '费', '款项'),
  ...all({ kind: 'generic', side: 'expenditure' }, '支出'),
  ...all({ kind: 'generic', side: 'income' }, '收入'),
  ...all(
    { kind: 'filler' },
    '本部门', '本单位', '我部门', '我单位', '我局', '本局', '我委', '我院', '我镇', '我办', '我校', '我中心', '本级', '区本级', '州本级', '市本级', '县本级', '单位', '部门',
    '全年', '年度', '度', '当中', '中', '里', '上述', '此外', '另外', '同时', '而', '但', '也', '已', '了', '其', '按', '并',
    '安排', '使用', '情况', '如下', '以下', '方面', '具体', '实现', '总体', '用', '有', '部门决算', '汇总', '数', '额', '总', '年', '间', '这', '项', '则', '由', '发生', '实际', '一共', '全部',
    '基本持平', '大致持平', '基本一致', '大体持平', '使用方向', '占到', '大约', '年末', '截至', '其余', '又', '再',
  ),
]);
