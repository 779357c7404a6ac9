export function registersHooks(name: string): boolean;
export function registersTests(source: string): boolean;
