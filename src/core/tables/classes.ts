/** The expenditure classes of 政府收支分类科目, with the names they had in other years, as its editions of 2017 to 2025 print them. */
import { bareLabel } from './normalise';

export interface ExpenditureClass {
  readonly code: string;
  /** The present name first. */
  readonly names: readonly string[];
}

export const EXPENDITURE_CLASSES: readonly ExpenditureClass[] = [
  { code: '201', names: ['一般公共服务支出'] },
  { code: '202', names: ['外交支出'] },
  { code: '203', names: ['国防支出'] },
  { code: '204', names: ['公共安全支出'] },
  { code: '205', names: ['教育支出'] },
  { code: '206', names: ['科学技术支出'] },
  { code: '207', names: ['文化旅游体育与传媒支出', '文化体育与传媒支出'] },
  { code: '208', names: ['社会保障和就业支出'] },
  { code: '209', names: ['社会保险基金支出'] },
  { code: '210', names: ['卫生健康支出', '医疗卫生与计划生育支出'] },
  { code: '211', names: ['节能环保支出'] },
  { code: '212', names: ['城乡社区支出', '城乡社区事务支出'] },
  { code: '213', names: ['农林水支出', '农林水事务支出'] },
  { code: '214', names: ['交通运输支出'] },
  { code: '215', names: ['资源勘探工业信息等支出', '资源勘探信息等支出', '资源勘探电力信息等支出'] },
  { code: '216', names: ['商业服务业等支出'] },
  { code: '217', names: ['金融支出', '金融监管等支出'] },
  { code: '219', names: ['援助其他地区支出'] },
  { code: '220', names: ['自然资源海洋气象等支出', '国土海洋气象等支出', '国土资源气象等支出'] },
  { code: '221', names: ['住房保障支出'] },
  { code: '222', names: ['粮油物资储备支出'] },
  { code: '223', names: ['国有资本经营预算支出'] },
  { code: '224', names: ['灾害防治及应急管理支出'] },
  { code: '227', names: ['预备费'] },
  { code: '229', names: ['其他支出'] },
  { code: '230', names: ['转移性支出'] },
  { code: '231', names: ['债务还本支出'] },
  { code: '232', names: ['债务付息支出'] },
  { code: '233', names: ['债务发行费用支出'] },
  { code: '234', names: ['抗疫特别国债安排的支出'] },
];

const withoutSuffix = (name: string): string => name.replace(/支出$/, '');

const BY_NAME: ReadonlyMap<string, string> = new Map(
  EXPENDITURE_CLASSES.flatMap(({ code, names }) =>
    names.map((name) => [withoutSuffix(bareLabel(name)), code] as const),
  ),
);

/** The code of the class a row label names (`七、住房保障支出` → 221), or undefined. */
export const classCodeOf = (label: string): string | undefined =>
  BY_NAME.get(withoutSuffix(bareLabel(label)));
