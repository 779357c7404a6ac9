/** Keeps, until the page is closed, the files that texts and documents are held against beside their tables. */
import { useEffect, useRef, useState } from 'react';
import type { Message } from '../../core/messages';
import { gridsOf } from '../../hosts/browser';
import type { ReadBytes } from '../../hosts/files/open';
import { problemWords } from '../app/error-words';
import { refusalOf, type BesideBooks, type BesideSlot } from './given';
import { besideMessage } from './words';

export interface BesideChoice {
  readonly books: BesideBooks;
  take(slot: BesideSlot, file: File): void;
  drop(slot: BesideSlot): void;
}

interface Told {
  /** What is chosen has changed. */
  readonly onChange: (books: BesideBooks) => void;
  readonly tell: (level: 'info' | 'problem', ...lines: readonly Message[]) => void;
}

export function useBeside(read: ReadBytes, told: Told): BesideChoice {
  const [books, setBooks] = useState<BesideBooks>({});
  const latest = useRef({ ...told, books });
  useEffect(() => {
    latest.current = { ...told, books };
  });
  const asked = useRef(0);
  const put = (next: BesideBooks): void => {
    setBooks(next);
    latest.current.onChange(next);
  };

  const take = async (slot: BesideSlot, file: File): Promise<void> => {
    const turn = (asked.current += 1);
    const { name } = file;
    try {
      const book = { name, grids: await gridsOf(file, read) };
      if (turn !== asked.current) return;
      const problem = refusalOf(slot, book);
      if (problem) return latest.current.tell('problem', besideMessage('notTaken', { name }), problem);
      latest.current.tell('info', besideMessage('taken', { name }));
      put({ ...latest.current.books, [slot]: book });
    } catch (error) {
      latest.current.tell('problem', besideMessage('notTaken', { name }), problemWords(error));
    }
  };

  return {
    books,
    take: (slot, file) => void take(slot, file),
    drop: (slot) => {
      const others = Object.entries(latest.current.books).filter(([name]) => name !== slot);
      put(Object.fromEntries(others));
    },
  };
}
