/** Our narrow types of WPS are held against Kingsoft’s own, which are compiled by themselves: each set declares globals of its own. */
import { join } from 'node:path';
import ts from 'typescript';

/** Read once. */
const sources = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of the file of a program, with a line added to it. */
function said(program: 'et' | 'writer', added = ''): string[] {
  const home = join(__dirname, 'official', program);
  const file = join(home, 'assignable.ts');
  const { config } = ts.readConfigFile(join(home, 'tsconfig.json'), ts.sys.readFile) as { config: unknown };
  const { options, errors } = ts.parseJsonConfigFileContent(config, ts.sys, home);
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (name) => (name === file ? (read(name) ?? '') + added : read(name));
  const source = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...how) => {
    if (name === file) return source(name, ...how);
    if (!sources.has(name)) sources.set(name, source(name, ...how));
    return sources.get(name);
  };
  const compiled = ts.createProgram([file], options, host);
  return [...errors, ...compiled.getSemanticDiagnostics(compiled.getSourceFile(file))].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
}

test.each(['et', 'writer'] as const)('%s: what Kingsoft declares is what we ask for', (program) => {
  expect(said(program)).toEqual([]);
});

test.each([
  ['et', 'Et'],
  ['writer', 'Wps'],
] as const)('%s: a member it does not declare is told', (program, space) => {
  const wrong = `\nexport const wrong = (official: ${space}.Range): { readonly NoSuchMember: number } => official;\n`;
  expect(said(program, wrong).join()).toContain('NoSuchMember');
});
