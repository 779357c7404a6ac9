/** Does what may fail without harm; tells whether it was done. */
export function attempted(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
