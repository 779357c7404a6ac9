/** Packages that, when loaded, register what is done around tests. */
const PACKAGES = ['@testing-library/react'];

/** Whether a file, when loaded, registers tests or what is done around them, or speaks to the suite's own jest. */
const REGISTERS = /^(?:describe|it|test|(?:before|after)(?:Each|All))\b[.(]|\bjest\.\w/m;

const withoutComments = (source) => source.replace(/\/\*[\s\S]*?\*\//g, '');

const importsPackage = (source) => PACKAGES.some((name) => source.includes(`from '${name}'`));

module.exports = {
  registersHooks: (name) => PACKAGES.includes(name),
  registersTests: (source) => REGISTERS.test(withoutComments(source)) || importsPackage(source),
};
