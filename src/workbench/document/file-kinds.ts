/** Which files may be published documents, by their names. */

export const isPdfFile = (name: string): boolean => /\.pdf$/i.test(name);

/** May hold tables as well; only its content tells. */
export const isWordFile = (name: string): boolean => /\.(?:docx|docm|doc)$/i.test(name);
