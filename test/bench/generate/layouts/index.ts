/** All layouts by name; several for one name are drawn by the seed. */
import type { Layout } from '../forms/form';
import {
  CENTRAL_2022,
  GUANGXI_2021,
  HUNAN_2020,
  HUNAN_2022,
  LIAONING_2022,
  NATIONAL_2018,
  NATIONAL_2019,
  SHAANXI_2020,
  UNIT_2022,
} from './national';
import { NEIMENGGU_2022 } from './neimenggu';
import { SHANGHAI_2024, SHANGHAI_2025 } from './shanghai';
import { SICHUAN_2021, SICHUAN_2023 } from './sichuan';
import { YUNNAN_2019, YUNNAN_2021, YUNNAN_2023 } from './yunnan';

export const LAYOUTS = {
  'hunan-2020': [HUNAN_2020],
  'hunan-2022': [HUNAN_2022],
  'shanghai-2024': [SHANGHAI_2024],
  'shanghai-2025': SHANGHAI_2025,
  'national-2018': [NATIONAL_2018],
  'national-2019': [NATIONAL_2019],
  'central-2022': [CENTRAL_2022],
  'unit-2022': [UNIT_2022],
  'liaoning-2022': [LIAONING_2022],
  'guangxi-2021': [GUANGXI_2021],
  'shaanxi-2020': [SHAANXI_2020],
  'yunnan-2019': [YUNNAN_2019],
  'yunnan-2021': [YUNNAN_2021],
  'yunnan-2023': [YUNNAN_2023],
  'sichuan-2021': [SICHUAN_2021],
  'sichuan-2023': [SICHUAN_2023],
  'neimenggu-2022': [NEIMENGGU_2022],
} as const satisfies Readonly<Record<string, readonly Layout[]>>;

export type LayoutName = keyof typeof LAYOUTS;

export const LAYOUT_NAMES = Object.keys(LAYOUTS) as readonly LayoutName[];
