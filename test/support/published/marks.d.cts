export const AS_PUBLISHED: string;
export const FOLDER: string;
export const FOLDER_VARIABLE: string;
