/** The longest word of a list that begins at a place of a text. Time grows with the text, not with the list. */
export class Dictionary<Meaning> {
  /** By first character, lengths of words that begin with it, longest first. */
  private readonly lengths = new Map<string, number[]>();

  constructor(private readonly words: ReadonlyMap<string, Meaning>) {
    for (const word of words.keys()) {
      const own = this.lengths.get(word.charAt(0)) ?? [];
      if (!own.includes(word.length)) own.push(word.length);
      this.lengths.set(word.charAt(0), own);
    }
    for (const own of this.lengths.values()) own.sort((a, b) => b - a);
  }

  at(text: string, place: number): { readonly length: number; readonly meaning: Meaning } | undefined {
    for (const length of this.lengths.get(text.charAt(place)) ?? []) {
      const meaning = this.words.get(text.slice(place, place + length));
      if (meaning !== undefined) return { length, meaning };
    }
    return undefined;
  }
}
