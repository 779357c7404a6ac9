/** What IIS is told: well-formed, each page fresh. */
import { webConfig } from '../../../scripts/pack/iis';
import { parseXml } from '../../manifest/support/element';

it('each page, and nothing else', () => {
  const { name, children } = parseXml(webConfig(['a.html', 'b.html']));
  expect(name).toBe('configuration');
  expect(children.map((one) => [one.name, one.attributes['path']])).toEqual([
    ['location', 'a.html'],
    ['location', 'b.html'],
  ]);
});
