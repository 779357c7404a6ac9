/** The national form of a budget: the sections that tell its tables one after the other. */
import type { ParagraphForm, SectionForm } from '../../form';
import {
  CARS_BOUGHT,
  GENERAL_ITEMS,
  PURCHASES_BUDGETED,
  CARS_RUN,
  RUNNING_COSTS_BUDGETED,
  budgetedFor,
} from '../parts/budget';
import { paragraph, part, say, section } from '../parts/section';
import { ABROAD, CARS_COLUMN, RECEPTION } from '../parts/three-expenses';

const INCOMES =
  '收入总表[合计, 上年结转、财政拨款收入、一般公共预算财政拨款收入、政府性基金预算财政拨款收入、国有资本经营预算财政拨款收入、财政专户管理资金、事业收入、经营收入、上级补助收入、附属单位上缴收入、其他收入、使用非财政拨款结余]';
const KINDS = '支出总表[合计, 基本支出、项目支出、上缴上级支出、经营支出、对附属单位补助支出]';
const CLASSES = '一般公共预算支出表[每类, 合计]';
const GENERAL = '一般公共预算支出表[合计, 合计]';
const FUNDS = '财政拨款收支总表[支出总计, 政府性基金预算财政拨款]';
const CAPITAL = '财政拨款收支总表[支出总计, 国有资本经营预算财政拨款]';

const fund = (name: string, cell: string): ParagraphForm =>
  paragraph({
    id: '支出',
    cases: [
      { when: `${cell} = 0`, text: `{部门}{年度}年没有使用${name}拨款安排的支出。` },
      { text: `{部门}{年度}年${name}支出{金额 ${cell}}。` },
    ],
  });

const told = (column: string, entry: string): string =>
  `{金额 ${budgetedFor(column)}}，{比上年预算及原因 ${budgetedFor(column)}; 上年预算.${entry}; ${entry}.原因}`;

const items: ParagraphForm = {
  each: GENERAL_ITEMS.each,
  sentences: [
    say(
      '项',
      '{序号}.{全名}{年度}年预算数为{金额 本项}{执行比较 本项; 一般公共预算支出表[本行, 上年执行数] 缺则 上年执行数.本行; 执行原因.本行}。',
    ),
  ],
};

export const SECTIONS: readonly SectionForm[] = [
  section(
    '1',
    '一、收支总表情况说明',
    paragraph(
      say('总计', '{年度}年收支总预算{金额 收支总表[收入总计]}。'),
      say('收入', `收入包括：{逐个 ${INCOMES} 用 名称 隔 、}；`),
      say('支出', '支出包括：{逐个 收支总表[每类, 预算数] 用 名称 隔 、}。'),
    ),
  ),
  section(
    '2',
    '二、收入总表情况说明',
    paragraph(
      say('合计', '{年度}年收入预算{金额 收入总表[合计, 合计]}，其中：'),
      say('各项', `{逐个 ${INCOMES} 用 收入构成 隔 ；}。`),
    ),
  ),
  section(
    '3',
    '三、支出总表情况说明',
    paragraph(
      say('合计', '{年度}年支出预算{金额 支出总表[合计, 合计]}，其中：'),
      say('各项', `{逐个 ${KINDS} 用 支出构成 隔 ；}。`),
    ),
  ),
  section(
    '4',
    '四、财政拨款收支总表情况说明',
    paragraph(
      say('总计', '{年度}年财政拨款收支总预算{金额 财政拨款收支总表[收入总计]}。'),
      say('支出', '支出包括：{逐个 财政拨款收支总表[每类, 合计] 用 类金额 隔 、}。'),
    ),
  ),
  section('5', '五、一般公共预算支出表情况说明'),
  section(
    '5.1',
    '（一）一般公共预算拨款规模变化情况',
    paragraph(
      say(
        '规模',
        `{年度}年一般公共预算拨款支出{金额 ${GENERAL}}{规模比较 ${GENERAL}; 一般公共预算支出表[合计, 上年执行数] 缺则 上年执行数.合计; 一般公共预算.原因}。`,
      ),
    ),
  ),
  section(
    '5.2',
    '（二）一般公共预算拨款结构情况',
    paragraph(say('结构', `{逐个 ${CLASSES} 用 类构成 隔 ；}。`)),
  ),
  section('5.3', '（三）一般公共预算拨款具体使用情况', items),
  section(
    '6',
    '六、一般公共预算基本支出表情况说明',
    paragraph(
      say(
        '基本支出',
        '{年度}年一般公共预算基本支出{金额 一般公共预算基本支出表[合计, 合计]}，其中：人员经费{金额 一般公共预算基本支出表[合计, 人员经费]}，公用经费{金额 一般公共预算基本支出表[合计, 公用经费]}。',
      ),
    ),
  ),
  section(
    '7',
    '七、“三公”经费预算表情况说明',
    paragraph(
      say(
        '合计',
        `{年度}年“三公”经费预算数为{金额 ${budgetedFor('合计')}}，{比上年预算 ${budgetedFor('合计')}; 上年预算.三公经费}。`,
      ),
      say('出国', `其中：${ABROAD}${told(ABROAD, '因公出国费')}；`),
      say('用车', `公务用车购置及运行费${told(CARS_COLUMN, '公务用车费')}，`),
      say(
        '用车构成',
        `其中：${CARS_BOUGHT}{金额 ${budgetedFor(CARS_BOUGHT)}}，${CARS_RUN}{金额 ${budgetedFor(CARS_RUN)}}；`,
      ),
      say('接待', `${RECEPTION}${told(RECEPTION, '公务接待费')}。`),
    ),
  ),
  section('8', '八、政府性基金预算支出表情况说明', fund('政府性基金预算', FUNDS)),
  section('9', '九、国有资本经营预算支出表情况说明', fund('国有资本经营预算', CAPITAL)),
  section('16', '十、其他重要事项情况说明'),
  part(
    '10',
    '（一）机关运行经费',
    paragraph({
      id: '机关运行',
      cases: [
        { when: `${RUNNING_COSTS_BUDGETED} = 0`, text: '{部门}{年度}年无机关运行经费。' },
        { text: `{部门}{年度}年机关运行经费财政拨款预算{金额 ${RUNNING_COSTS_BUDGETED}}。`, unknown: true },
      ],
    }),
  ),
  part(
    '12',
    '（二）政府采购',
    paragraph(
      say(
        '采购',
        `本部门{年度}年政府采购预算总额{金额 ${PURCHASES_BUDGETED}}，其中：政府采购货物预算{金额 采购预算.货物}、政府采购工程预算{金额 采购预算.工程}、政府采购服务预算{金额 采购预算.服务}。`,
      ),
    ),
  ),
  part(
    '13',
    '（三）国有资产占有使用',
    paragraph(
      say('车辆', '截至{文字 国资.截止日}，{部门}共有车辆{数量 国资.车辆}辆；'),
      say('设备', '单价100万元（含）以上设备（不含车辆）{数量 国资.设备}台（套）。'),
    ),
  ),
  part(
    '14',
    '（四）预算绩效目标',
    paragraph(
      say(
        '目标',
        '{年度}年本部门编报绩效目标的项目{数量 绩效目标.项目数}个，涉及项目预算资金{金额 绩效目标.金额}。',
      ),
    ),
  ),
];
