export function registersTests(source: string): boolean;
