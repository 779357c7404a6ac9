/** Work on a text that comes back again and again, done once. All is forgotten when it grows too much. */
export function remembered<Made>(most: number, work: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = work(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
