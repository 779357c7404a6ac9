/**
 * Where what is typed into the sheet goes. It lies over the chosen cell, unseen until something is typed, and has the focus
 * while one walks: an input method begins at its first key only where an input has the focus.
 */
import { useImperativeHandle, useRef, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent, ReactElement, Ref } from 'react';
import { addressOf } from '../../core/grid';
import type { Position } from '../../core/grid';
import { stepKeyOf } from '../../pane/step-keys';
import type { StepActs } from '../app/use-undo';
import type { WorkbenchSay } from '../words';

/** In pixels within the box that scrolls. */
export interface EditorBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface EditorHandle {
  /** Takes the focus. */
  focus(): void;
  /** As F2: what stands in the cell is changed. */
  edit(): void;
  /** Writes what was typed so far. */
  commit(): void;
}

export interface CellEditorProps {
  readonly at: Position | undefined;
  readonly content: string;
  readonly box: EditorBox;
  readonly canWrite: boolean;
  readonly activeId: string | undefined;
  readonly onWrite: (typed: string) => void;
  readonly onErase: () => void;
  readonly steps: StepActs;
  /** True when the key led to another cell. */
  readonly onWalk: (pressed: Walking) => boolean;
  readonly onLeave: () => void;
  readonly copied: () => string;
  readonly onPaste: (text: string) => void;
  readonly handle: Ref<EditorHandle>;
  readonly say: WorkbenchSay;
}

export interface Walking {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

/** Of typing over a cell an arrow key makes an end; in a cell's own content it moves the caret. */
type Draft = { readonly text: string; readonly isOver: boolean };

const isEnd = (key: string, { isOver }: Draft): boolean =>
  key === 'Enter' || key === 'Tab' || (isOver && /^(?:Arrow|Page)/.test(key));

/** The key that walks as Excel does: Enter down, Tab to the right, with Shift the other way. */
const AFTER: Readonly<Record<string, readonly [plain: string, withShift: string]>> = {
  Enter: ['ArrowDown', 'ArrowUp'],
  Tab: ['ArrowRight', 'ArrowLeft'],
};

export function CellEditor(props: CellEditorProps): ReactElement {
  const { at, content, box, canWrite, activeId, say } = props;
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<Draft>();
  const write = (): void => {
    if (draft && draft.text !== content) props.onWrite(draft.text);
    setDraft(undefined);
  };
  const edit = (): void => {
    if (canWrite && at && !draft) setDraft({ text: content, isOver: false });
    input.current?.focus();
  };
  useImperativeHandle(props.handle, () => ({
    focus: () => input.current?.focus({ preventScroll: true }),
    edit,
    commit: write,
  }));
  const walk = (event: KeyboardEvent): void => {
    const { key, ctrlKey, shiftKey } = event;
    const led = AFTER[key]?.[shiftKey ? 1 : 0];
    const pressed = led === undefined ? { key, ctrlKey, shiftKey } : { key: led, ctrlKey, shiftKey: false };
    // At the last column Tab goes on to what comes after the sheet.
    if (props.onWalk(pressed) || key === 'Enter') event.preventDefault();
  };

  const onDraftKey = (event: KeyboardEvent, now: Draft): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      setDraft(undefined);
    } else if (isEnd(event.key, now)) {
      write();
      walk(event);
    }
  };
  const onRestingKey = (event: KeyboardEvent): void => {
    const { key } = event;
    const pressed = stepKeyOf(event);
    if (pressed) {
      event.preventDefault();
      props.steps[pressed]();
    } else if (key === 'F2') {
      event.preventDefault();
      edit();
    } else if (key === 'Delete' || key === 'Backspace') {
      event.preventDefault();
      if (canWrite && at) props.onErase();
    } else if (key === 'Escape') {
      props.onLeave();
    } else walk(event);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (draft) onDraftKey(event, draft);
    else onRestingKey(event);
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (draft) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', props.copied());
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (draft) return;
    event.preventDefault();
    if (canWrite && at) props.onPaste(event.clipboardData.getData('text/plain'));
  };

  const name = at && addressOf(at);
  return (
    <input
      ref={input}
      className={draft ? 'cell-editor' : 'cell-editor resting'}
      style={box}
      value={draft?.text ?? ''}
      readOnly={!canWrite || !at}
      autoComplete="off"
      spellCheck={false}
      aria-label={name === undefined ? say('noCell') : say('typeInto', { cell: name, content })}
      aria-activedescendant={draft ? undefined : activeId}
      onChange={({ target }) => setDraft({ isOver: true, ...draft, text: target.value })}
      onKeyDown={onKeyDown}
      onBlur={write}
      onCopy={onCopy}
      onPaste={onPaste}
    />
  );
}
