/** Events of a program of WPS: what listens may be taken away again. */
import { attempted } from './attempted';

/** `Event`: names of those that the program tells. */
export interface EventSource<Event extends string> {
  AddApiEventListener(event: Event, listener: () => void): void;
  RemoveApiEventListener(event: Event, listener: () => void): void;
}

/** Listening is a convenience: where a program refuses it, all else still works. Returns what ends it. */
export function listenTo<Event extends string>(
  application: { readonly ApiEvent: EventSource<Event> },
  events: readonly Event[],
  listener: () => void,
): () => void {
  let ended = false;
  const told = (): void => {
    if (!ended) listener();
  };
  attempted(() => {
    const { ApiEvent: api } = application;
    for (const event of events) api.AddApiEventListener(event, told);
  });
  return () => {
    ended = true;
    attempted(() => {
      const { ApiEvent: api } = application;
      for (const event of events) api.RemoveApiEventListener(event, told);
    });
  };
}
