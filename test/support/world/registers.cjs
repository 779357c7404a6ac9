/** Whether a file, when loaded, registers tests or what is done around them, or speaks to the suite's own jest. */
const REGISTERS = /^(?:describe|it|test|(?:before|after)(?:Each|All))\b[.(]|\bjest\.\w/m;

const withoutComments = (source) => source.replace(/\/\*[\s\S]*?\*\//g, '');

module.exports = { registersTests: (source) => REGISTERS.test(withoutComments(source)) };
