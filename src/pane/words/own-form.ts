/** What is said of the office's own form of the explanation. */
import type { Catalogue } from '../../core/messages';

export const OWN_FORM_WORDS = {
  pick: { zh: '导入本单位的说明样式…', en: 'Import your office’s own form…' },
  file: { zh: '本单位的说明样式', en: 'Your office’s own form' },
  hint: {
    zh: '先导出现在的样式，用记事本改好，再导入',
    en: 'Export the form in use, edit it, and import it',
  },
  export: { zh: '导出现在的样式', en: 'Export the form in use' },
  exported: { zh: '已导出“{name}”，改好后再导入', en: 'Exported “{name}”; edit it and import it' },
  own: { zh: '{name}（本单位）', en: '{name} (your own)' },
  taken: { zh: '已换用“{name}”，并记住', en: '“{name}” is used from now on' },
  forget: { zh: '不再使用', en: 'Forget' },
  forgetFor: { zh: '不再使用 {name}', en: 'Forget {name}' },
  wrong: {
    zh: '“{file}”有 {count} 处写错，没有换用。改好后再导入',
    en: '“{file}” has mistakes ({count}) and was not taken. Mend them and import it again',
  },
  large: {
    zh: '“{file}”太大，不像说明样式文件。请换一个文件',
    en: '“{file}” is too large to be a form; choose another file',
  },
} as const satisfies Catalogue<string>;
