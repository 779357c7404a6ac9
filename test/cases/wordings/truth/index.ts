/** The published explanations, in the order of their folders; two more cases are tables alone. */
import { ANHUI_DUJI_2021 } from './anhui-duji-2021';
import { ANHUI_SHUANGQIAOJI_2020 } from './anhui-shuangqiaoji-2020';
import { BUREAU_2015 } from './bureau-2015';
import { CHONGQING_LIANGPING_2021 } from './chongqing-liangping-2021';
import { CHONGQING_WUXI_2019 } from './chongqing-wuxi-2019';
import { GUANGXI_WUZHOU_2020 } from './guangxi-wuzhou-2020';
import { NEIMENG_ORDOS_2022 } from './neimeng-ordos-2022';
import { SHANDONG_KEJIXUEYUAN_2021 } from './shandong-kejixueyuan-2021';
import { SICHUAN_COURT_2020 } from './sichuan-court-2020';
import { SICHUAN_LIANGSHAN_2022 } from './sichuan-liangshan-2022';
import { SICHUAN_TOWN_2022 } from './sichuan-town-2022';
import { YUNNAN_DEQIN_2017 } from './yunnan-deqin-2017';
import { ZHEJIANG_LONGSAI_2021 } from './zhejiang-longsai-2021';
import type { TextTruth } from './truth';

export const TEXTS: readonly TextTruth[] = [
  CHONGQING_WUXI_2019,
  ZHEJIANG_LONGSAI_2021,
  SICHUAN_COURT_2020,
  SICHUAN_TOWN_2022,
  ANHUI_SHUANGQIAOJI_2020,
  ANHUI_DUJI_2021,
  SICHUAN_LIANGSHAN_2022,
  CHONGQING_LIANGPING_2021,
  GUANGXI_WUZHOU_2020,
  SHANDONG_KEJIXUEYUAN_2021,
  YUNNAN_DEQIN_2017,
  NEIMENG_ORDOS_2022,
  BUREAU_2015,
];

export { TABLES_ALONE, type TableTruth } from './tables-alone';
export type { Defect, Spot, TextTruth } from './truth';
