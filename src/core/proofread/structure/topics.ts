/** What headings are about, in the words of all provinces: the section id that the same matter has in every form. */

export interface Topic {
  /** As in the forms. */
  readonly section: string;
  readonly heading: RegExp;
}

/** The first that fits counts. Headings are compared in their normal form, without ordinal. */
export const TOPICS: readonly Topic[] = [
  { section: '7.1', heading: /三公.*总体/ },
  { section: '7.2', heading: /三公.*具体/ },
  { section: '7', heading: /三公/ },
  { section: '5.2', heading: /一般公共预算.*结构|^财政拨款支出(?:决算)?结构/ },
  { section: '5.3', heading: /一般公共预算.*具体|^财政拨款支出(?:决算)?具体/ },
  { section: '6', heading: /基本支出/ },
  { section: '5.1', heading: /一般公共预算.*支出.*总体|^财政拨款支出(?:决算)?总体/ },
  { section: '5', heading: /一般公共预算(?:财政拨款)?支出/ },
  { section: '8', heading: /政府性基金/ },
  { section: '9', heading: /国有资本经营/ },
  {
    section: '4',
    heading:
      /财政拨款收入?、?支出?(?:收支)?(?:决算)?总体|财政拨款收支|财政拨款收入支出|^财政拨款收入(?:决算)?情况/,
  },
  { section: '1', heading: /(?:收入支出|收支)(?:决算)?(?:总体|情况)|收、支|收支及增减/ },
  { section: '10', heading: /机关运行|机构运行/ },
  { section: '11', heading: /一般性支出|会议费|培训费/ },
  { section: '12', heading: /政府采购/ },
  { section: '13', heading: /国有资产/ },
  { section: '14', heading: /绩效/ },
  { section: '16', heading: /其他重要事项/ },
  { section: '2', heading: /收入决算/ },
  { section: '3', heading: /支出决算/ },
  { section: '15', heading: /^其他(?:情况|事项|需要)?/ },
];

/** Under a heading that says no more than 总体情况: what it means below 五 and 七. */
export const PARTS_WITHIN: readonly {
  readonly heading: RegExp;
  readonly part: Readonly<Record<string, string>>;
}[] = [
  { heading: /总体/, part: { '5': '5.1', '7': '7.1' } },
  { heading: /结构/, part: { '5': '5.2' } },
  { heading: /具体/, part: { '5': '5.3', '7': '7.2' } },
];

/** The part of a whole publication that explains. */
export const EXPLANATION = /^第[一二三四五六]+部分(?!.*其他重要事项).*情况说明$/;
/** The same over several lines. */
export const EXPLANATION_BROKEN = /^第[一二三四五六]+部分(?!.{0,20}其他重要事项).{0,40}情况说明/;
/** 2025年部门预算编制说明, as Shanghai heads it. */
export const BUDGET_EXPLANATION = /^(?:(?:19|20)\d\d年度?)?[^，。；：]{0,30}(?:部门|单位)预算编制说明$/;
/** 第四部分 其他重要事项…情况说明 goes on with the explanation. */
export const OTHER_PART =
  /^(?:第[一二三四五六七]+部分(?!.*其他重要事项)|名词解释$|项目经费情况说明$|附件\d*$|附表)/;
export const CONTENTS = /^目录$/;
