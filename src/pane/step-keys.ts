/** The keys that take a step back and do it again, as everywhere: Ctrl+Z; Ctrl+Y or Ctrl+Shift+Z. */
interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

export function stepKeyOf({ key, ctrlKey, metaKey, shiftKey }: Pressed): 'undo' | 'redo' | undefined {
  if (!ctrlKey && !metaKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : undefined;
}
