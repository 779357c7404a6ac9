/** Files that the bundler puts into the script: pictures and workbooks as `data:` addresses, style sheets as text. */
declare module '*.svg' {
  const address: string;
  export default address;
}
declare module '*.xlsx' {
  const address: string;
  export default address;
}
declare module '*.css' {
  const text: string;
  export default text;
}
