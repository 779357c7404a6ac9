/** The installers for Windows, read as cmd.exe and PowerShell read them: nobody here can run them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { forPowerShell, windowsStarter } from '../../../../scripts/pack/wps';

const SCRIPT = readFileSync(join(__dirname, '../../../../scripts/pack/wps/juesuan-wps.ps1'), 'utf8');

describe.each(['install', 'uninstall'] as const)('%s.cmd', (task) => {
  const text = windowsStarter(task);

  it('CRLF, ASCII, every label there, and the code is handed on', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]|[^ -~]/);
    const labels = [...text.matchAll(/^:(\w+)\r$/gm)].map(([, label]) => label);
    for (const [, goal] of text.matchAll(/goto (\w+)/g)) expect(labels).toContain(goal);
    expect(text).toContain(`"%SCRIPT%" ${task}\r\n`);
    expect(text.endsWith('exit /b %CODE%\r\n')).toBe(true);
  });

  it('says in Chinese what to do where only a part was unpacked', () => {
    const [, numbers = ''] = /\[char\[\]\]\(([\d,]+)\)/.exec(text) ?? [];
    expect(String.fromCharCode(...numbers.split(',').map(Number))).toContain('整个解压');
  });
});

describe('juesuan-wps.ps1', () => {
  it('is handed out with a mark of its encoding and line ends of Windows', () => {
    const handed = forPowerShell('a\nb\r\nc\n');
    expect(handed).toBe('\ufeffa\r\nb\r\nc\r\n');
  });

  it('has no quote of Chinese where PowerShell takes it for one of its own', () => {
    // “ and ” end a text in double quotes as " does, ‘ and ’ one in single quotes.
    const code = SCRIPT.split('\n')
      .filter((line) => !/^\s*#/.test(line))
      .join('\n');
    for (const [text] of code.matchAll(/"(?:`.|[^"`])*"/g)) expect(text).not.toMatch(/[“”]/);
    expect(code).not.toMatch(/[‘’]/);
  });

  it('has every bracket closed', () => {
    const bare = SCRIPT.replace(/^\s*#.*$/gm, '').replace(/'(?:''|[^'])*'|"(?:`.|[^"`])*"/g, '');
    for (const [open, close] of ['()', '{}', '[]'].map((pair) => pair.split('')))
      expect([open, bare.split(open ?? '').length]).toEqual([open, bare.split(close ?? '').length]);
  });

  it('finds ours in a list as the other installer does', () => {
    const [, pattern = ''] = /\$own = '(.*?)' \+ \$Name \+ '/.exec(SCRIPT) ?? [];
    const [, rest = ''] = /\$own = .*\$Name \+ '(.*)'$/m.exec(SCRIPT) ?? [];
    const own = new RegExp(`${pattern}juesuan${rest}`.replaceAll("''", "'"), 'g');
    const others = [
      '<jsplugin name="juesuan2" url="a"/>',
      '<jsplugin name="b" url="juesuan"/>',
      '<jsplugins>',
      '<jspluginonline filename="juesuan"\n name="c"></jspluginonline>',
    ];
    const ours = [
      '<jsplugin name="juesuan" type="et"/>',
      "<jspluginonline type='et' name = 'juesuan'>\r\n</jspluginonline>",
    ];
    expect([...others, ...ours, ...others].join('').replace(own, '')).toBe([...others, ...others].join(''));
  });

  it('enters the same two lines as the other installer does', () => {
    const shell = readFileSync(join(__dirname, '../../../../scripts/pack/wps/install.sh'), 'utf8');
    const line = (text: string, pattern: RegExp, escape: string): string | undefined =>
      pattern.exec(text)?.[0].replaceAll(escape, '').replaceAll('$_', '$type').toLowerCase();
    const ours = line(SCRIPT, /<jsplugin name=`.*customDomain.*\/>/, '`');
    expect(ours).toBeDefined();
    expect(ours).toBe(line(shell, /<jsplugin name=\\.*customDomain.*\/>/, '\\'));
    expect(/'et', 'wps' \| ForEach-Object/.test(SCRIPT)).toBe(/for type in et wps;/.test(shell));
  });
});
