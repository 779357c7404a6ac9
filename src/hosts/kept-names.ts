/** Under which names state of ours lies in a workbook, whoever writes it there. */

/** Of a setting, as Office keeps them for add-ins. */
export const settingName = (key: string): string => `juesuan.${key}`;

/** Of a custom XML part, which holds the state where no add-in has been. */
export const partNamespace = (key: string): string => `urn:juesuan:${key}`;
