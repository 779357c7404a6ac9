/** `docs/rules/README.md` stands for the pages beside it, by their names (scripts/dev/rule-pages.cjs). */
declare module '*/docs/rules/README.md' {
  const pages: Readonly<
    Record<string, Readonly<Record<'title' | 'checks' | 'basis' | 'exceptions' | 'mending', string>>>
  >;
  export default pages;
}
