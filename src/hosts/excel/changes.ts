/** Listens to the workbook: cells changed, sheets added or removed. */
import { canListen } from './capabilities';
import type { OwnWrites } from './own-writes';

interface Registration {
  remove(): void;
  readonly context: OfficeExtension.ClientRequestContext;
}

/** Where Excel cannot report changes the listener is never called. Returns what ends it. */
export function listenToChanges(listener: () => void, writes: OwnWrites): () => void {
  if (!canListen()) return () => undefined;
  let ended = false;
  const notify = (trigger?: string): void => {
    const isOurs =
      trigger === undefined || trigger === 'Unknown' ? trigger === undefined && writes.mayBeOurs : true;
    if (!ended && !isOurs) listener();
  };
  const registered = register(notify);
  return () => {
    ended = true;
    void registered.then(unregister).catch(() => undefined);
  };
}

/** Listening is a convenience: where it fails the check still works by its button. */
async function register(notify: (trigger?: string) => void): Promise<readonly Registration[]> {
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const registrations = [
        worksheets.onChanged.add(async (event) => notify(event.triggerSource)),
        worksheets.onAdded.add(async () => notify()),
        worksheets.onDeleted.add(async () => notify()),
      ];
      await context.sync();
      return registrations;
    });
  } catch {
    return [];
  }
}

async function unregister(registrations: readonly Registration[]): Promise<void> {
  const [first] = registrations;
  if (!first) return;
  for (const registration of registrations) registration.remove();
  await first.context.sync();
}
