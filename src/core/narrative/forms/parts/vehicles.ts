/** Kinds of vehicles, as Shanghai's templates list them. */
export const VEHICLE_KINDS: readonly string[] = [
  '部级领导干部用车',
  '主要领导干部用车',
  '机要通信用车',
  '应急保障用车',
  '执法执勤用车',
  '特种专业技术用车',
  '离退休干部用车',
  '其他用车',
];
