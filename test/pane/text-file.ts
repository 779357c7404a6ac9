/** A file of text as a browser hands it over: jsdom's own has no text to be read. */
export const textFile = (name: string, text: string, size = text.length): File =>
  Object.defineProperties(new File([], name), {
    size: { value: size },
    text: { value: async () => text },
  });
