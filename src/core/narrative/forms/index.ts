/** Every form of the explanation that comes with the program. Adding one is its folder and a line here. */
import type { TableSet } from '../../tables/types';
import type { NarrativeForm } from '../form';
import { asksFor } from './asks';
import type { Fit } from './fit';
import { HUNAN_2020_FIT } from './hunan-2020';
import { HUNAN_2022_FIT } from './hunan-2022';
import { NATIONAL, NATIONAL_FIT } from './national';
import { SHAANXI_2022_FIT } from './shaanxi-2022';
import { SHANGHAI_2024_FIT } from './shanghai-2024';
import { SICHUAN_2022_FIT } from './sichuan-2022';
import { YUNNAN_2021_FIT } from './yunnan-2021';

export { HUNAN_2020 } from './hunan-2020';
export { HUNAN_2022 } from './hunan-2022';
export { NATIONAL } from './national';
export { SHAANXI_2022 } from './shaanxi-2022';
export { SHANGHAI_2024 } from './shanghai-2024';
export { SICHUAN_2022 } from './sichuan-2022';
export { YUNNAN_2021 } from './yunnan-2021';

/** Who fits first is proposed. */
export const FORM_FITS: readonly Fit[] = [
  YUNNAN_2021_FIT,
  SICHUAN_2022_FIT,
  SHAANXI_2022_FIT,
  SHANGHAI_2024_FIT,
  HUNAN_2022_FIT,
  HUNAN_2020_FIT,
  NATIONAL_FIT,
];

export const FORMS: readonly NarrativeForm[] = FORM_FITS.map(({ form }) => form);

/** The form that the tables ask for: their province's where they show one, otherwise the national form. */
export const formFor = (tables: TableSet): NarrativeForm =>
  FORM_FITS.find((fit) => asksFor(tables, fit))?.form ?? NATIONAL;

export const formNamed = (id: string): NarrativeForm | undefined => FORMS.find((form) => form.id === id);
