/** An amount in 元 where the document tells its amounts in 万元. */
export const inYuan = (expression: string, unit = '元'): string => `{数量 ${expression} × 10000}${unit}`;
