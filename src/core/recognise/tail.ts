/** What stands under a table and is no row of it: notes, signatures, dates. */

const NOTE = /^(?:注|说明|备注|附注)\d*[:.、]/;
const SIGNATURE =
  /^(?:单位|部门|财务|项目|主管)?(?:负责人|制表人?|填表人?|填报人|经办人|审核人?|复核人?|编制人|联系人|联系电话|(?:填表|填报|报出|制表)(?:日期|时间))(?:\([^()]*\))?(?::|$)/;

export const isNote = (text: string): boolean => NOTE.test(text) || text === '注';

/** Whether a row that begins so ends the table above it. */
export const endsTable = (text: string): boolean => isNote(text) || SIGNATURE.test(text);
