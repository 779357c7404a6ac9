/**
 * See leaves.ts.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import { openWord } from '../jest/open-word';
import { ALL_FOUND, foundIn, leaveIn } from './leaves';

test('finds nothing of what another suite left in Word', async () => {
  const office = await openWord();
  expect(foundIn(office)).toEqual([]);
  expect(office.document.$text).toBe('');
  office.document.$add('左边');
  await leaveIn(office, () =>
    Word.run(async (context) => {
      context.trackedObjects.add(context.document.body.paragraphs.getFirst());
      await context.sync();
    }),
  );
  expect(foundIn(office)).toEqual(ALL_FOUND);
});
