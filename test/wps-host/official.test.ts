/** Our narrow types of WPS are held against Kingsoft’s own, which are compiled by themselves: they declare globals of their own. */
import { join } from 'node:path';
import ts from 'typescript';

const HOME = join(__dirname, 'official');
const OWN = join(HOME, 'tsconfig.json');
const FILE = join(HOME, 'assignable.ts');

/** Read once for both. */
const sources = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of the file, with a line added to it. */
function said(added = ''): string[] {
  const { config } = ts.readConfigFile(OWN, ts.sys.readFile) as { config: unknown };
  const { options, errors } = ts.parseJsonConfigFileContent(config, ts.sys, HOME);
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (name) => (name === FILE ? (read(name) ?? '') + added : read(name));
  const source = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...how) => {
    if (name === FILE) return source(name, ...how);
    if (!sources.has(name)) sources.set(name, source(name, ...how));
    return sources.get(name);
  };
  const program = ts.createProgram([FILE], options, host);
  return [...errors, ...program.getSemanticDiagnostics(program.getSourceFile(FILE))].map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
}

test('what Kingsoft declares is what we ask for', () => {
  expect(said()).toEqual([]);
});

test('a member it does not declare is told', () => {
  const [first] = said(
    '\nexport const wrong = (official: Et.Range): { readonly NoSuchMember: number } => official;\n',
  );
  expect(first).toContain('NoSuchMember');
});
