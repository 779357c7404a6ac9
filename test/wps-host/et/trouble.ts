/** What the simulated 表格 throws: COM codes, as WPS does; none are documented. */
export const refused = (): Error => new Error('0x800A03EC');
export const outOfRange = (): Error => new Error('0x800A0009');
