/** The address of the add-in's server is one that Office takes. */
import { packOptions } from '../../../scripts/pack/options';

it.each([
  [[], 'https://localhost:3000', 'release'],
  [['--url', 'https://juesuan.example.lan/'], 'https://juesuan.example.lan', 'release'],
  [
    ['--url', 'https://10.1.2.3:8443/tools/juesuan', '--out', 'x'],
    'https://10.1.2.3:8443/tools/juesuan',
    'x',
  ],
])('%j', (argv, url, out) => expect(packOptions(argv, 'release')).toEqual({ url, out }));

it.each(['http://juesuan.example.lan', 'juesuan.example.lan', 'https://', 'https://a b', 'https://a"b'])(
  '%s is refused with what to write',
  (url) => expect(() => packOptions(['--url', url], 'release')).toThrow('应是 https 开头的地址'),
);
