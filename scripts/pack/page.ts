/** A guide of `docs/guide` as one page that opens anywhere: nothing is loaded from outside it. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Marked } from 'marked';

const STYLE = `
body { max-width: 46em; margin: 2em auto; padding: 0 1em; color: #1f2328; background: #fff;
  font: 15px/1.75 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif; }
h1 { font-size: 1.6em; } h2 { margin-top: 1.8em; font-size: 1.25em; border-bottom: 1px solid #d0d7de; }
table { border-collapse: collapse; margin: 1em 0; } th, td { border: 1px solid #d0d7de; padding: 4px 10px; text-align: left; }
pre, code { background: #f3f4f6; border-radius: 4px; font-family: Consolas, 'Noto Sans Mono CJK SC', monospace; }
pre { padding: 10px 14px; overflow-x: auto; } code { padding: 1px 4px; } pre code { padding: 0; }
img { max-width: 100%; border: 1px solid #d0d7de; }
@media print { body { margin: 0; font-size: 12px; } h2 { break-after: avoid; } img { max-height: 9cm; } }
`;

const isElsewhere = (href: string): boolean => /^[a-z]+:|^#/i.test(href);

/** Pictures stand in the page; a link to another page of the repository is its words alone, for the page travels by itself. */
function renderer(folder: string): Marked {
  return new Marked({
    renderer: {
      image({ href, text }) {
        const bytes = readFileSync(join(folder, href));
        return `<img alt="${text}" src="data:image/png;base64,${bytes.toString('base64')}">`;
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        return isElsewhere(href) ? `<a href="${href}">${words}</a>` : words;
      },
    },
  });
}

export function pageOf(markdownFile: string): string {
  const text = readFileSync(markdownFile, 'utf8');
  const title = /^# (.+)$/m.exec(text)?.[1] ?? '';
  const body = renderer(dirname(markdownFile)).parse(text, { async: false });
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
${body}</body>
</html>
`;
}
