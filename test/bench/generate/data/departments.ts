/** Invented departments: neutral names, of the kinds that publish these tables. */

/** An office, an office with public institutions under it, or an institution by itself. */
export type Kind = '行政' | '行政及事业' | '事业';

export interface Department {
  readonly name: string;
  readonly kind: Kind;
  /** The 款 its own work belongs to. */
  readonly home: string;
}

const LINES = `
云溪市青禾区财政局 行政 20106
云溪市青禾区司法局 行政 20406
云溪市文化旅游和体育局 行政及事业 20701
云溪市第二中学 事业 20502
云溪市图书馆 事业 20701
松岭县生态环境局 行政及事业 21101
松岭县商务局 行政及事业 20113
松岭县审计局 行政 20108
松岭县农业农村局 行政及事业 21301
松岭县柏树镇中心卫生院 事业 21003
南桥市临江区住房和城乡建设局 行政及事业 21201
南桥市临江区人民政府办公室 行政及事业 20103
南桥市临江区水利局 行政及事业 21303
南桥市社会工作部 行政 20139
南桥市残疾人联合会 行政及事业 20811
白鹭县市场监督管理局 行政及事业 20138
白鹭县红十字会 行政 20816
白鹭县交通运输局 行政及事业 21401
白鹭县人民法院 行政 20405
白鹭县疾病预防控制中心 事业 21004
`;

export const DEPARTMENTS: readonly Department[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [name = '', kind = '', home = ''] = line.split(' ');
    return { name, kind: kind as Kind, home };
  });
