/** The explanation as HTML for the clipboard, in the layout of official documents; every text escaped. */
import type { NarrativeDocument, Paragraph } from '../core/narrative';
import { paragraphText } from '../core/narrative';

const BODY = 'font-family:仿宋,FangSong,serif;font-size:16pt;line-height:28pt;text-indent:2em;margin:0';

const STYLES: Readonly<Record<Paragraph['style'], string>> = {
  title:
    'font-family:方正小标宋简体,宋体,serif;font-size:22pt;line-height:32pt;text-align:center;font-weight:normal;margin:0 0 16pt',
  heading1:
    'font-family:黑体,SimHei,sans-serif;font-size:16pt;line-height:28pt;text-indent:2em;font-weight:normal;margin:0',
  heading2:
    'font-family:楷体,KaiTi,serif;font-size:16pt;line-height:28pt;text-indent:2em;font-weight:normal;margin:0',
  body: BODY,
};

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

export const documentHtml = ({ sections }: NarrativeDocument): string =>
  sections
    .flatMap(({ paragraphs }) => paragraphs)
    .map((paragraph) => `<p style="${STYLES[paragraph.style]}">${escaped(paragraphText(paragraph))}</p>`)
    .join('\n');
