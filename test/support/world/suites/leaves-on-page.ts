/** What a suite leaves on its page, asked by three suites as in leaves.ts. */
export const foundOnPage = (): readonly string[] => [
  ...(document.body.childNodes.length === 0 ? [] : ['an element']),
  ...(document.documentElement.lang === '' ? [] : ['a language']),
  ...(localStorage.length === 0 ? [] : ['what is kept']),
  ...(process.env['leftOnPage'] === undefined ? [] : ['a variable of the environment']),
  ...(Object.hasOwn(setTimeout, 'clock') ? ['stopped timers'] : []),
];

export function leaveOnPage(): void {
  document.body.append('left behind');
  document.documentElement.lang = 'en';
  localStorage.setItem('left', 'behind');
  process.env['leftOnPage'] = 'yes';
}
