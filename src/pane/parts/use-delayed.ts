/** A sign that is given only when something has lasted a while, so that quick things don't flicker. */
import { useEffect, useState } from 'react';

const WHILE = 500;

export function useDelayed(on: boolean, milliseconds = WHILE): boolean {
  const [due, setDue] = useState(false);
  useEffect(() => {
    if (!on) return;
    const timer = setTimeout(() => setDue(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setDue(false);
    };
  }, [on, milliseconds]);
  return on && due;
}
