/** Tells when another document comes to the front: WPS shows many in one window, and a pane speaks of one. */
import { listenTo } from '../events';
import type { WriterApplication } from './types';

/** Calls back with each change of the document in front. Returns what ends it. */
export function onOtherDocument(application: WriterApplication, listener: () => void): () => void {
  return listenTo(
    application,
    ['WindowActivate', 'DocumentOpen', 'DocumentNew', 'DocumentAfterClose'],
    listener,
  );
}

/** Empty where no document is open. */
export function documentInFront(application: WriterApplication): string {
  try {
    return application.ActiveDocument?.FullName ?? '';
  } catch {
    return '';
  }
}

/** By name; undefined where WPS does not say. */
export function openDocuments(application: WriterApplication): ReadonlySet<string> | undefined {
  try {
    const { Documents: all } = application;
    const count = all.Count;
    return new Set(Array.from({ length: count }, (_, index) => all.Item(index + 1).FullName));
  } catch {
    return undefined;
  }
}
