/** Invented departments: neutral names, of the kinds that publish these tables. */

export const DEPARTMENTS: readonly string[] = [
  '云溪市青禾区财政局',
  '云溪市青禾区司法局',
  '云溪市文化旅游和体育局',
  '松岭县生态环境局',
  '松岭县商务局',
  '南桥市临江区住房和城乡建设局',
  '南桥市临江区人民政府办公室',
  '南桥市社会工作部',
  '白鹭县市场监督管理局',
  '白鹭县红十字会',
];
