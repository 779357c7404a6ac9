/** Files dropped into one part of the pane. */
import { useState, type DragEvent } from 'react';

interface DropInto {
  readonly isOver: boolean;
  readonly handlers: Readonly<
    Record<'onDragEnter' | 'onDragOver' | 'onDragLeave' | 'onDrop', (event: DragEvent) => void>
  >;
}

export function useDropInto(take: (file: File | undefined) => void): DropInto {
  const [isOver, setOver] = useState(false);
  const hold = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const onDragLeave = ({ currentTarget, relatedTarget }: DragEvent): void => {
    if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setOver(false);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return { isOver, handlers: { onDragEnter: hold, onDragOver: hold, onDragLeave, onDrop } };
}
