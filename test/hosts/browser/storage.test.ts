/** A text that is kept outlives a storage that refuses it. */
import { keptText } from '../../../src/hosts/browser';

const refuse = (): never => {
  throw new DOMException('forbidden', 'SecurityError');
};

test('what was saved is loaded again, also by another page', () => {
  const shelf = new Map<string, string>();
  const open = () =>
    keptText(
      () => shelf.get('key'),
      (text) => shelf.set('key', text),
    );
  const kept = open();
  expect(kept.load()).toBeUndefined();
  kept.save('甲');
  expect([kept.load(), open().load()]).toEqual(['甲', '甲']);
});

test('where storage is forbidden it lasts as long as the page', () => {
  const kept = keptText(refuse, refuse);
  expect(kept.load()).toBeUndefined();
  kept.save('甲');
  expect(kept.load()).toBe('甲');
});
