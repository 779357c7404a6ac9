/** Shanghai’s 其他相关情况说明: the three expenses, running costs, purchases, targets, vehicles. */
import type { SectionForm } from '../../form';
import {
  CARS_BOUGHT,
  PURCHASES_BUDGETED,
  CARS_RUN,
  RUNNING_COSTS_BUDGETED,
  budgetedFor,
} from '../parts/budget';
import { paragraph, part, say, section } from '../parts/section';
import { ABROAD, CARS_COLUMN, RECEPTION } from '../parts/three-expenses';
import { VEHICLE_KINDS } from '../parts/vehicles';

/** The amount and what it is against last year's budget, with the reason. */
const told = (column: string, entry: string): string =>
  `{金额 ${budgetedFor(column)}}，{比上年预算及原因 ${budgetedFor(column)}; 上年预算.${entry}; ${entry}.原因}`;

const listed = (entry: string): string =>
  VEHICLE_KINDS.map((kind) => `${kind}{数量 ${entry}.${kind}}辆`).join('、');
const summed = (entry: string): string => VEHICLE_KINDS.map((kind) => `${entry}.${kind}`).join(' + ');

const EQUIPMENT = '单价100万元（含）以上设备（不含车辆）';

export const OTHERS: readonly SectionForm[] = [
  section('16', '其他相关情况说明'),
  part(
    '7',
    '一、{年度}年“三公”经费预算情况说明',
    paragraph(
      say(
        '合计',
        `{年度}年“三公”经费预算数为{金额 ${budgetedFor('合计')}}，{比上年预算 ${budgetedFor('合计')}; 上年预算.三公经费}。其中：`,
      ),
    ),
    paragraph(say('出国', `（一）${ABROAD}${told(ABROAD, '因公出国费')}。`)),
    paragraph(
      say('用车', `（二）公务用车购置及运行费${told(CARS_COLUMN, '公务用车费')}。其中：`),
      say('购置', `${CARS_BOUGHT}${told(CARS_BOUGHT, '公务用车购置费')}；`),
      say('运行', `${CARS_RUN}${told(CARS_RUN, '公务用车运行费')}。`),
    ),
    paragraph(say('接待', `（三）${RECEPTION}${told(RECEPTION, '公务接待费')}。`)),
  ),
  part(
    '10',
    '二、机关运行经费预算',
    paragraph({
      id: '机关运行',
      cases: [
        { when: `${RUNNING_COSTS_BUDGETED} = 0`, text: '{年度}年{部门}无机关运行经费。' },
        {
          text: `{年度}年{部门}财政拨款的机关运行经费预算为{金额 ${RUNNING_COSTS_BUDGETED}}。`,
          unknown: true,
        },
      ],
    }),
  ),
  part(
    '12',
    '三、政府采购预算情况',
    paragraph(
      say(
        '采购',
        `{年度}年度本部门政府采购预算{金额 ${PURCHASES_BUDGETED}}，其中：政府采购货物预算{金额 采购预算.货物}、政府采购工程预算{金额 采购预算.工程}、政府采购服务预算{金额 采购预算.服务}。`,
      ),
    ),
    paragraph({
      id: '预留',
      cases: [
        { when: `${PURCHASES_BUDGETED} = 0`, text: '' },
        {
          text: '{年度}年本部门面向中小企业预留政府采购项目预算金额{金额 采购预算.中小企业}，其中，预留给小型和微型企业的政府采购项目预算为{金额 采购预算.小微企业}。',
          unknown: true,
        },
      ],
    }),
  ),
  part(
    '14',
    '四、绩效目标设置情况',
    paragraph(
      say(
        '目标',
        '按照预算绩效管理工作的总体要求，本部门{数量 绩效目标.单位数}个预算单位开展了{年度}年项目预算绩效目标编报工作，编报绩效目标的项目{数量 绩效目标.项目数}个，涉及项目预算资金{金额 绩效目标.金额}。',
      ),
    ),
  ),
  part(
    '13',
    '五、国有资产占有使用情况',
    paragraph(
      say(
        '车辆',
        `截至{上年}年8月31日，{部门}共有车辆{数量 ${summed('国资')}}辆，其中：${listed('国资')}；${EQUIPMENT}{数量 国资.设备}台（套）。`,
      ),
    ),
    paragraph(
      say(
        '购置',
        `{年度}年预算安排购置车辆{数量 ${summed('购置')}}辆，其中：${listed('购置')}；安排购置${EQUIPMENT}{数量 购置.设备}台（套）。`,
      ),
    ),
  ),
];
