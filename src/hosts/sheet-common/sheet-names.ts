/** Names of sheets. */

/** Seen only while a sheet of ours is being built. */
export const SCAFFOLD = '决算公开助手正在写';

export const isSheetName = (name: string): boolean =>
  /^[^\\/?*[\]:']([^\\/?*[\]:]{0,29}[^\\/?*[\]:'])?$/.test(name);
