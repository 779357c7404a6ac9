/** Shanghai 2024, sections 八 to 十一: other budgets, performance, running costs, purchases, assets. */
import type { ParagraphForm, SectionForm } from '../../form';
import { PURCHASES_CONTRACTED } from '../parts/expressions';
import { runningCostSentence } from '../parts/matters';
import { paragraph, part, say, section } from '../parts/section';
import { VEHICLE_KINDS } from '../parts/vehicles';

/** A fund's income and expenditure, then each 项. */
const fund = (name: string, table: string, entry: string): readonly ParagraphForm[] => [
  paragraph({
    id: '收支',
    cases: [
      { when: `${table} 无数`, text: `{部门}{年度}年度无${name}财政拨款收入和支出。` },
      {
        when: `${table}[每项, 本年支出] 无数`,
        text: `${name}财政拨款收入{金额 ${table}[合计, 本年收入]}，支出{金额 ${table}[合计, 本年支出]}。`,
      },
      {
        text: `${name}财政拨款收入{金额 ${table}[合计, 本年收入]}，支出{金额 ${table}[合计, 本年支出]}，支出具体情况如下：`,
      },
    ],
  }),
  {
    each: `${table}[每项, 本年支出]`,
    sentences: [
      say(
        '项',
        `{序号}、{全名}。主要用于：{文字 ${entry}用途.本行}。年初预算为{金额 ${entry}年初预算.本行}，支出决算为{金额 本项}。{与预算比 ${entry}年初预算.本行; 本项; ${entry}预算原因.本行}`,
      ),
    ],
  },
];

const vehicles = VEHICLE_KINDS.map((kind) => `${kind}{数量 国资.${kind}}辆`).join('、');
const allVehicles = VEHICLE_KINDS.map((kind) => `国资.${kind}`).join(' + ');

export const OTHERS: readonly SectionForm[] = [
  section('8', '八、政府性基金预算财政拨款收入支出决算情况说明', ...fund('政府性基金预算', '表08', '基金')),
  section(
    '9',
    '九、国有资本经营预算财政拨款收入支出决算情况说明',
    ...fund('国有资本经营预算', '表09', '国资'),
  ),
  section(
    '14',
    '十、预算绩效管理情况',
    paragraph(
      say(
        '管理',
        '{部门}{年度}年度预算绩效管理工作开展情况如下：本部门制定了{文字 绩效.制度}，建立了{文字 绩效.机制}；',
      ),
      say(
        '全过程',
        '全过程绩效管理实施情况：编报绩效目标的{年度}年度项目{数量 绩效.目标项目数}个，涉及预算金额{金额 绩效.目标金额}；绩效跟踪评价的{年度}年度项目{数量 绩效.跟踪项目数}个，涉及预算金额{金额 绩效.跟踪金额}；绩效自评的{年度}年度项目{数量 绩效.自评项目数}个，涉及预算金额{金额 绩效.自评金额}，平均得分{文字 绩效.平均得分}分（其中，绩效评级为“优”的项目{数量 绩效.优}个；绩效评级为“良”的项目{数量 绩效.良}个；绩效评级为“合格”的项目{数量 绩效.合格}个；绩效评级为“不合格”的项目{数量 绩效.不合格}个）。绩效自评中共发现问题{数量 绩效.问题}个，已经完成整改的{数量 绩效.已整改}个，正在整改的{数量 绩效.正在整改}个。',
      ),
    ),
  ),
  section('16', '十一、其他重要事项的情况说明'),
  part(
    '10',
    '（一）机关运行经费支出情况',
    paragraph(runningCostSentence('{部门}{年度}年度无机关运行经费支出。')),
  ),
  part(
    '12',
    '（二）政府采购支出情况',
    paragraph(
      say(
        '采购',
        `{部门}{年度}年度政府采购金额（以合同签订为准）为{金额 ${PURCHASES_CONTRACTED}}，其中：货物采购金额{金额 采购.货物}、工程采购金额{金额 采购.工程}、服务采购金额{金额 采购.服务}。`,
      ),
      say(
        '预留',
        '{年度}年度本部门面向中小企业预留政府采购项目预算金额{金额 采购.中小预留}，面向小微企业预留政府采购项目预算金额{金额 采购.小微预留}。在面向中小企业预留的政府采购项目中，由中小企业供应商中标或成交的，采购金额{金额 采购.中小预留成交}；在面向小微企业预留政府采购项目中，由小微企业供应商中标或成交的，采购金额{金额 采购.小微预留成交}；在其他政府采购项目中，由中小企业供应商中标或成交的，采购金额{金额 采购.其他中小成交}。',
      ),
    ),
  ),
  part(
    '13',
    '（三）国有资产占有使用情况说明',
    paragraph(
      say('车辆', `截至{年度}年12月31日，{部门}共有车辆{数量 ${allVehicles}}辆，其中：${vehicles}。`),
      say('设备', '单价100万元（含）以上设备（不含车辆）{数量 国资.设备}台（套）。'),
    ),
  ),
];
